import { against, medianOf, rowsOf, sorted } from '../lib/samples.mjs';
import { median } from '../lib/statistics.mjs';
import { targets } from '../lib/targets.mjs';

const typical = (part) => (sample) => median(sample.update.samples.map((each) => each[part]));

/** All headlines of a page change. */
export function updateTable(contenders, samples, { n, settle }) {
  const groups = sorted(contenders, samples).filter(({ contender }) => !contender.hidden);
  const html = groups.find(({ contender }) => contender.name === 'html')?.good ?? [];
  const cpu = (sample) => sample.update.cpu;
  return {
    title: `Update of ${n.toLocaleString('en')} headlines`,
    note: `Script and layout: until every card has rendered and the page has been laid out. CPU settled: of the main thread, a change, until ${settle} ms after the last.`,
    columns: ['script + layout ÷ html', 'CPU settled ÷ html', 'script ms', 'script + layout ms', 'frame ms'],
    rows: rowsOf(groups, ({ contender, good }) => [
      { ...against(good, html, typical('layout')), target: contender.ours && n === 1000 ? targets.update : undefined },
      against(good, html, cpu),
      { value: median(good.map(typical('script'))) },
      medianOf(good, typical('layout')),
      { value: median(good.map(typical('frame'))) },
    ]),
  };
}
