import { join } from 'node:path';
import { rollup } from 'rollup';
import { plugins } from '../../../rollup.config.mjs';
import { brotli } from '../../support/bundle.mjs';
import { root } from '../../support/commands.mjs';
import { interval, median } from '../lib/statistics.mjs';
import { readPools } from './pools.mjs';
import { rankers } from './rankers.mjs';

const shown = 4;
const discounts = Array.from({ length: shown }, (_, place) => 1 / Math.log2(place + 2));
const target = { least: 1.2 };
const timeTarget = { most: 20 };
const sizeTarget = { most: 6 * 1024 };

const sum = (values) => values.reduce((total, value) => total + value, 0);
const mean = (values) => sum(values) / values.length;
const meanOf = (values) => ({
  value: mean(values),
  ...interval(values.length, (drawn) => mean(drawn.map((i) => values[i]))),
  write: (value) => value.toFixed(3),
});
const ratioOf = (ours, theirs) => ({
  value: mean(ours) / mean(theirs),
  ...interval(ours.length, (drawn) => mean(drawn.map((i) => ours[i])) / mean(drawn.map((i) => theirs[i]))),
});

/** The stories of a pool that can be asked for: those that share a topic with another one. */
function queriesOf({ topics }) {
  const relevant = topics.map((own, query) => topics.map((others, i) => i !== query && others.some((topic) => own.includes(topic))));
  return relevant.map((judged, query) => ({ query, judged, count: judged.filter(Boolean).length })).filter(({ count }) => count);
}

/** How good the first few are for each query of a pool. */
function judge(pool, prepare) {
  const rank = prepare(pool.articles);
  return queriesOf(pool).map(({ query, judged, count }) => {
    const first = rank(query)
      .filter((i) => i !== query)
      .slice(0, shown);
    const found = sum(first.map((i, place) => (judged[i] ? discounts[place] : 0)));
    return { ndcg: found / sum(discounts.slice(0, count)), precision: first.filter((i) => judged[i]).length / shown };
  });
}

/** Milliseconds of one query after another, each with everything read anew: of every ranker one for each pool, in turns. */
function time(pools) {
  const times = new Map(rankers.map(({ name }) => [name, []]));
  for (const [turn, { articles }] of [...pools, ...pools].entries())
    for (const [i] of rankers.entries()) {
      const { name, prepare } = rankers[(turn + i) % rankers.length];
      const fresh = articles.map((article) => ({ ...article }));
      const start = performance.now();
      prepare(fresh)(turn);
      times.get(name).push(performance.now() - start);
    }
  return times;
}

/** Bytes of what a rail fetches to rank, and of the largest file of another language. */
async function sizes() {
  const build = await rollup({ input: join(root, 'dist', 'related', 'ranker.js'), plugins: plugins() });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  const bytes = output.map(({ isEntry, code }) => ({ isEntry, bytes: brotli(code) }));
  return [bytes.find(({ isEntry }) => isEntry).bytes, Math.max(...bytes.filter(({ isEntry }) => !isEntry).map((file) => file.bytes))];
}

/** @returns the tables of a run, see lib/table.mjs */
export async function measureRanking(file) {
  const pools = readPools(file);
  // before anything is compiled
  const times = time(pools);
  const results = new Map(rankers.map(({ name, prepare }) => [name, pools.map((pool) => judge(pool, prepare))]));
  const ndcg = (name, half) => results.get(name).flatMap((pool, i) => (half === undefined || i % 2 === half ? pool.map((one) => one.ndcg) : []));
  const [ranker, language] = await sizes();
  return [
    {
      title: 'Related stories: the first four',
      note: `${String(pools.length)} pools of 300 stories, ${String(ndcg('lede').length)} queries`,
      columns: ['nDCG@4', 'P@4', 'even pools', 'odd pools', 'Lede is better by'],
      rows: rankers.map(({ name, label }) => ({
        name,
        label,
        cells: [
          meanOf(ndcg(name)),
          meanOf(results.get(name).flatMap((pool) => pool.map((one) => one.precision))),
          meanOf(ndcg(name, 0)),
          meanOf(ndcg(name, 1)),
          name === 'lede' ? '' : { ...ratioOf(ndcg('lede'), ndcg(name)), ...(name === 'minisearch' && { target }) },
        ],
      })),
    },
    {
      title: 'One query over 300 stories, in milliseconds',
      columns: ['median', 'the fastest', 'the first'],
      rows: rankers.map(({ name, label }) => ({
        name,
        label,
        cells: [
          { value: median(times.get(name)), ...(name === 'lede' && { target: timeTarget }) },
          { value: Math.min(...times.get(name)) },
          { value: times.get(name)[0] },
        ],
      })),
    },
    {
      title: 'Bytes of Brotli',
      columns: ['bytes'],
      rows: [
        { name: 'ranker', label: 'the ranker with its English words', cells: [{ value: ranker, target: sizeTarget }] },
        { name: 'language', label: 'the words of another language, at most', cells: [{ value: language }] },
      ],
    },
  ];
}
