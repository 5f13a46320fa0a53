// Every story, in light and in dark: it renders, its play function passes, axe finds nothing, nothing is undefined, nothing is logged as an error.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { root } from './commands.mjs';
import { sentence } from './counts.mjs';
import { findChromium } from './find-browser.mjs';
import { serveFolder } from './serve-folder.mjs';
import { listen, visit } from './story-page.mjs';

const folder = process.argv[2] ?? join(root, 'storybook-static');
const themes = ['light', 'dark'];

const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const queue = [...new Set(stories.map(({ title }) => title))].map((title) => stories.filter((story) => story.title === title));
const totals = { passed: 0, failed: 0, skipped: 0 };

const server = await serveFolder(folder);
const { from, ...options } = await findChromium();
console.log(`${stories.length} stories, ${themes.join(' and ')}, in ${options.executablePath} (${from})`);
const browser = await launch(options);

/** Takes the stories of one element after the other, each time in a page of its own, until none is left. */
async function worker() {
  for (let some = queue.shift(); some; some = queue.shift()) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await listen(page);
    for (const story of some) {
      const problems = await visit(page, { story, themes, origin: server.origin });
      totals[problems.length ? 'failed' : 'passed']++;
      if (problems.length) console.log(`✗ ${story.id}\n    ${problems.join('\n    ')}`);
    }
    await context.close();
  }
}

try {
  await Promise.all([worker(), worker()]);
} finally {
  await browser.close();
  server.close();
}
if (!stories.length) {
  console.log('✗ there is no story');
  totals.failed++;
}
console.log(sentence(totals));
process.exitCode = totals.failed ? 1 : 0;
