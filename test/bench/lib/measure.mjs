import { setTimeout as pause } from 'node:timers/promises';
import { blockingIn } from './blocking.mjs';
import { retold } from './stories.mjs';
import { visit } from './tab.mjs';

/** How often all headlines change in one visit; the first change warms up and does not count. */
const updates = 4;

async function heap({ session }) {
  // what one collection frees lets the next one free more
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

async function changes({ page, spent, problems }, list, settle) {
  const samples = [];
  await pause(100);
  const before = await spent();
  for (let turn = 1; turn <= updates; turn++) samples.push(await page.evaluate((news) => globalThis.bench.update(news), retold(list, turn)));
  await pause(settle);
  const cpu = ((await spent()).all - before.all) / updates;
  const told = retold(list, updates);
  const words = [told[0].headline, told.at(-1).headline];
  if (!(await page.evaluate((each) => globalThis.bench.shows(each), words))) problems.push('the update is not shown');
  return { samples: samples.slice(1), cpu };
}

/**
 * One visit to a page of cards. `cpu.ready` is what the main thread spent until every card was ready and painted,
 * `cpu.settled` what it had spent `settle` milliseconds later: work that is only put off shows there.
 */
export async function measureCards(browser, site, { path, list, cards, throttle, settle, wantsUpdate, wantsHeap }) {
  const tab = await visit(browser, site.origin, path, { throttle, traced: true });
  try {
    const ready = await tab.spent();
    await pause(settle);
    const settled = await tab.spent();
    const blocking = blockingIn(await tab.page.tracing.stop());
    const seen = await tab.page.evaluate(() => globalThis.bench.seen());
    const sample = { cpu: { ready: ready.all, settled: settled.all }, script: ready.script, style: ready.style, layout: ready.layout };
    Object.assign(sample, { frame: seen.frame, blocking, longTasks: seen.longTasks });
    if (wantsHeap) sample.heap = await heap(tab);
    if (wantsUpdate) sample.update = await changes(tab, list, settle);
    if (seen.cards !== cards) tab.problems.push(`${seen.cards} cards instead of ${cards}`);
    return { ...sample, problems: [...tab.problems, ...seen.problems] };
  } finally {
    await tab.close();
  }
}

/** One visit to a story on a phone, whose scripts come late. */
export async function measureShift(browser, site, { path, cards, settle }) {
  const tab = await visit(browser, site.origin, path, { width: 412, height: 915 });
  try {
    await pause(settle);
    const { seen, shift } = await tab.page.evaluate(() => ({ seen: globalThis.bench.seen(), shift: globalThis.bench.shift() }));
    if (seen.cards !== cards) tab.problems.push(`${seen.cards} cards instead of ${cards}`);
    return { shift, problems: [...tab.problems, ...seen.problems] };
  } finally {
    await tab.close();
  }
}
