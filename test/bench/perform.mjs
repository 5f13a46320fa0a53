import { contendersFor } from './lib/contenders.mjs';
import { openSite } from './lib/site.mjs';
import { openBrowser } from './lib/tab.mjs';
import { written } from './lib/table.mjs';
import { cardTasks } from './tasks/cards.mjs';

/** Runs the tasks that are asked for and prints each table when it is done. */
export async function perform(options, { print, say }) {
  const { contenders, absent } = contendersFor(options);
  for (const { label, missing } of absent) say(`left out: ${label} (${missing})`);
  const browser = await openBrowser();
  const site = await openSite();
  try {
    const { tables, samples } = await cardTasks(contenders, options, { browser, site, say });
    for (const table of tables) print(written(table));
    return { tables, samples, failures: samples.filter(({ failed }) => failed).length };
  } finally {
    await browser.close();
    site.close();
  }
}
