import { prepare } from '../lib/build.mjs';
import { measureCards } from '../lib/measure.mjs';
import { cardsPage } from '../lib/page.mjs';
import { rounds } from '../lib/rounds.mjs';
import { stories } from '../lib/stories.mjs';
import { loadTable } from './load.mjs';

/** The cards of a page as its HTML has them. */
export const cardsOf = (contender, list) => (contender.body ? contender.body(list) : contender.card ? list.map(contender.card).join('') : '');

async function putPages(contender, site, sizes) {
  const parts = { contender, ...(await prepare(contender, site)) };
  for (const n of sizes) {
    const list = stories(n);
    site.put(`/cards/${contender.name}/${n}`, cardsPage({ ...parts, list, cards: await cardsOf(contender, list) }));
  }
}

/** Measures what a page of cards costs; one visit answers several tasks. */
export async function cardTasks(contenders, { sizes, throttles, rounds: count, settle }, { browser, site, say }) {
  for (const contender of contenders) await putPages(contender, site, sizes);
  const most = Math.max(...sizes);
  // a slowed processor tells something only where there is much to do
  const jobs = contenders.flatMap((contender) =>
    sizes.flatMap((n) => throttles.filter((t) => t === 1 || n === most).map((throttle) => ({ contender, n, throttle }))),
  );
  const samples = await rounds(
    jobs,
    count,
    ({ contender, n, throttle }) =>
      measureCards(browser, site, { path: `/cards/${contender.name}/${n}`, list: stories(n), cards: contender.name === 'empty' ? 0 : n, throttle, settle }),
    say,
  );
  const tables = sizes.flatMap((n) =>
    throttles.map((throttle) => {
      const those = samples.filter((sample) => sample.n === n && sample.throttle === throttle);
      return those.length ? [loadTable(contenders, those, { n, throttle, settle })] : [];
    }),
  );
  return { tables: tables.flat(), samples };
}
