import { contendersFor } from './lib/contenders.mjs';
import { openSite } from './lib/site.mjs';
import { openBrowser } from './lib/tab.mjs';
import { written } from './lib/table.mjs';
import { bytesTask } from './tasks/bytes.mjs';
import { cardTasks } from './tasks/cards.mjs';
import { shiftTask } from './tasks/shift.mjs';
import { ssrTask } from './tasks/ssr.mjs';

const onPages = ['load', 'update', 'memory', 'hydrate'];

/** What has to run for the tasks that are asked for. */
function worksFor(contenders, options, tools) {
  const works = [
    [['bytes'], () => bytesTask()],
    [['ssr'], () => ssrTask(options, tools)],
    [['shift'], () => shiftTask(contenders, options, tools)],
    [onPages, () => cardTasks(contenders, options, tools)],
  ];
  return works.filter(([tasks]) => tasks.some((task) => options.tasks.includes(task))).map(([, work]) => work);
}

/** Runs the tasks and prints each one's tables when it is done; nothing stays open. */
export async function perform(options, { print, say }) {
  const { contenders, absent } = contendersFor(options);
  for (const { label, missing } of absent) say(`left out: ${label} (${missing})`);
  const browser = await openBrowser();
  const site = await openSite();
  const done = { tables: [], samples: [] };
  try {
    for (const work of worksFor(contenders, options, { browser, site, say })) {
      const { tables, samples } = await work();
      for (const table of tables) print(written(table));
      done.tables.push(...tables);
      done.samples.push(...samples);
    }
    return { ...done, failures: done.samples.filter(({ failed }) => failed).length };
  } finally {
    await browser.close();
    site.close();
  }
}
