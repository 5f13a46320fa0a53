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
const jobs = stories.flatMap((story) => themes.map((theme) => ({ story, theme })));
const totals = { passed: 0, failed: 0, skipped: 0 };

const server = await serveFolder(folder);
const { from, ...options } = await findChromium();
console.log(`${stories.length} stories, ${themes.join(' and ')}, in ${options.executablePath} (${from})`);
const browser = await launch(options);

/** One page that takes the next job until none is left. */
async function worker() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await listen(page);
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const problems = await visit(page, { ...job, origin: server.origin });
    totals[problems.length ? 'failed' : 'passed']++;
    if (problems.length) console.log(`✗ ${job.story.id} (${job.theme})\n    ${problems.join('\n    ')}`);
  }
  await context.close();
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
