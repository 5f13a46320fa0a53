import { prepare } from '../lib/build.mjs';
import { measureShift } from '../lib/measure.mjs';
import { storyPage } from '../lib/page.mjs';
import { rounds } from '../lib/rounds.mjs';
import { rowsOf, sorted } from '../lib/samples.mjs';
import { median } from '../lib/statistics.mjs';
import { stories } from '../lib/stories.mjs';
import { targets } from '../lib/targets.mjs';
import { cardsOf } from './cards.mjs';
import { takesPart } from './visits.mjs';

const sizes = [1, 3];
const lateness = 400;
const write = (value) => value.toFixed(4);

/** How far a story jumps on a phone when the scripts come late. */
export async function shiftTask(all, { rounds: count }, { browser, site, say }) {
  const contenders = all.filter((contender) => takesPart(contender, 'shift'));
  for (const contender of contenders) {
    const parts = { contender, ...(await prepare(contender, site)) };
    for (const n of sizes) site.put(`/story/${contender.name}/${n}`, storyPage({ ...parts, list: stories(n), cards: await cardsOf(contender, stories(n)) }));
  }
  site.delayOf = (path) => (/\.js$/.test(path) ? lateness : 0);
  // the figure hardly varies
  const samples = await rounds(
    contenders.flatMap((contender) => sizes.map((n) => ({ contender, n }))),
    Math.min(count, 3),
    ({ contender, n }) => measureShift(browser, site, { path: `/story/${contender.name}/${n}`, cards: n, settle: 700 }),
    say,
  );
  site.delayOf = () => 0;
  const groups = sorted(contenders, samples);
  const cell = (contender, good, n) => {
    const seen = good.filter((sample) => sample.n === n).map(({ shift }) => shift);
    const target = contender.ours ? targets.shift[contender.reserved ? 'reserved' : 'bare'] : undefined;
    return { value: median(seen), low: Math.min(...seen), high: Math.max(...seen), target, write };
  };
  const table = {
    title: `Layout shift of a story whose scripts come ${lateness} ms late`,
    note: 'Cumulative Layout Shift, 412 × 915; in brackets the least and the most that was seen.',
    columns: ['one card', 'a row of three'],
    rows: rowsOf(groups, ({ contender, good }) => sizes.map((n) => cell(contender, good, n))),
  };
  return { tables: [table], samples };
}
