import { against, medianOf, rowsOf, sorted } from '../lib/samples.mjs';
import { targets } from '../lib/targets.mjs';

/** What a card weighs in memory: the page with many less the page with few. */
export function memoryTable(contenders, samples, [few, many]) {
  // a page with few and a page with many of the same round make one sample
  const perCard = samples
    .filter(({ n, wantsHeap }) => n === many && wantsHeap)
    .map((sample) => {
      const other = samples.find(({ contender, round, n, wantsHeap }) => contender === sample.contender && wantsHeap && round === sample.round && n === few);
      return { ...sample, failed: sample.failed ?? other.failed, bytes: (sample.heap - other.heap) / (many - few) };
    });
  const groups = sorted(contenders, perCard).filter(({ contender }) => !contender.hidden);
  const html = groups.find(({ contender }) => contender.name === 'html')?.good ?? [];
  const bytes = (sample) => sample.bytes;
  return {
    title: 'Memory of a card',
    note: `Bytes of script and of the page's own objects after garbage collection, a card: ${many.toLocaleString('en')} cards less ${few}.`,
    columns: ['÷ html', 'bytes'],
    rows: rowsOf(groups, ({ contender, good }) => [
      { ...against(good, html, bytes), target: contender.ours ? targets.memory : undefined },
      medianOf(good, bytes),
    ]),
  };
}
