import { prepare } from '../lib/build.mjs';
import { measureCards } from '../lib/measure.mjs';
import { cardsPage } from '../lib/page.mjs';
import { rounds } from '../lib/rounds.mjs';
import { stories } from '../lib/stories.mjs';
import { targets } from '../lib/targets.mjs';
import { loadTable } from './load.mjs';
import { memoryTable } from './memory.mjs';
import { updateTable } from './update.mjs';
import { ends, takesPart, visitsFor } from './visits.mjs';

/** The cards of a page as its HTML has them. */
export const cardsOf = (contender, list) => (contender.body ? contender.body(list) : contender.card ? list.map(contender.card).join('') : '');

async function putPages(contender, site, sizes) {
  const parts = { contender, ...(await prepare(contender, site)) };
  for (const n of sizes) {
    const list = stories(n);
    site.put(`/cards/${contender.name}/${n}`, cardsPage({ ...parts, list, cards: await cardsOf(contender, list) }));
  }
}

/** Measures what a page of cards costs: the tasks load, update, memory and hydrate. */
export async function cardTasks(contenders, options, { browser, site, say }) {
  const visits = visitsFor(contenders, options);
  const sizes = [...new Set(visits.map(({ n }) => n))];
  for (const contender of new Set(visits.map((visit) => visit.contender))) await putPages(contender, site, sizes);
  const perform = ({ contender, n, ...visit }) =>
    measureCards(browser, site, {
      ...visit,
      path: `/cards/${contender.name}/${n}`,
      list: stories(n),
      cards: contender.name === 'empty' ? 0 : n,
      settle: options.settle,
    });
  const samples = await rounds(visits, options.rounds, perform, say);
  return {
    tables: options.tasks.flatMap(
      (task) =>
        tables[task]?.(
          contenders.filter((each) => takesPart(each, task)),
          samples,
          options,
        ) ?? [],
    ),
    samples,
  };
}

const of = (samples, n, throttle) => samples.filter((sample) => sample.n === n && sample.throttle === throttle);

/** What each task makes of the samples. */
const tables = {
  load(contenders, samples, { sizes, throttles, settle }) {
    const pages = throttles.flatMap((throttle) => sizes.map((n) => ({ n, throttle, settle, target: targets.load[n] })));
    return pages.filter(({ n, throttle }) => of(samples, n, throttle).length).map((page) => loadTable(contenders, of(samples, page.n, page.throttle), page));
  },
  update(contenders, samples, { sizes, settle }) {
    const n = ends(sizes)[1];
    return [updateTable(contenders, of(samples, n, 1), { n, settle })];
  },
  memory: (contenders, samples, { sizes }) => [memoryTable(contenders, samples, ends(sizes))],
  hydrate(contenders, samples, { sizes, settle }) {
    const n = ends(sizes)[1];
    const table = loadTable(contenders, of(samples, n, 1), { n, throttle: 1, settle, target: targets.hydrate });
    return [{ ...table, title: `Taking over ${n.toLocaleString('en')} server-rendered cards` }];
  },
};
