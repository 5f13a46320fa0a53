import { against, medianOf, rowsOf, sorted } from '../lib/samples.mjs';
import { median, noise } from '../lib/statistics.mjs';
import { targets } from '../lib/targets.mjs';

/** What the main thread spent on the cards alone: the empty page's share is taken off. */
const costs = (empty, moment) => {
  const nothing = median(empty.map(({ cpu }) => cpu[moment]));
  return ({ cpu }) => Math.max(0.1, cpu[moment] - nothing);
};

/** First render of so many cards, as a table. */
export function loadTable(contenders, samples, { n, throttle, settle, target }) {
  const groups = sorted(contenders, samples);
  const of = (name) => groups.find(({ contender }) => contender.name === name)?.good ?? [];
  const html = of('html');
  const [ready, settled] = ['ready', 'settled'].map((moment) => costs(of('empty'), moment));
  const blocking = n === 1000 ? targets.blocking[throttle] : undefined;
  const rows = rowsOf(
    groups.filter(({ contender }) => !contender.hidden),
    ({ contender, good }) => [
      { ...against(good, html, ready), target: contender.ours && throttle === 1 ? target : undefined },
      against(good, html, settled),
      medianOf(good, ready),
      `${(noise(good.map(ready)) * 100).toFixed(0)} %`,
      ...['script', 'style', 'layout'].map((part) => ({ value: median(good.map((sample) => sample[part])) })),
      medianOf(good, ({ frame }) => frame),
      { ...medianOf(good, (sample) => sample.blocking), target: contender.ours ? blocking : undefined },
      { value: median(good.map(({ longTasks }) => longTasks)) },
    ],
  );
  return {
    title: `First render of ${n.toLocaleString('en')} card${n === 1 ? '' : 's'}${throttle === 1 ? '' : `, processor slowed ${throttle}×`}`,
    note: `CPU: milliseconds of the main thread's own time until all cards were ready; settled: until ${settle} ms later. Frame: from the start of the navigation to the second frame after. Blocking: what tasks took of the thread beyond 50 ms each, until settled; by the clock: the same with what else the machine did meanwhile.`,
    columns: ['CPU ÷ html', 'CPU settled ÷ html', 'CPU ms', 'noise', 'script', 'style', 'layout', 'frame ms', 'blocking ms', 'by the clock'],
    rows,
  };
}
