// `npm run sheet`: pictures of every element at every width, light and dark, in scripts that read both ways: the look at one glance.
// They are written to test/visual/sheet/ and are not kept. `npm run sheet -- card dark` makes only those whose names hold all words.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { root } from '../support/commands.mjs';
import { findChromium } from '../support/find-browser.mjs';
import { serveFolder } from '../support/serve-folder.mjs';
import { sheets } from './sheets.mjs';

const words = process.argv.slice(2);
const wanted = sheets().filter(({ name }) => words.every((word) => name.includes(word)));
const out = join(root, 'test', 'visual', 'sheet');
mkdirSync(out, { recursive: true });
const { origin, close } = await serveFolder(root);
const browser = await launch(await findChromium());
const page = await browser.newPage();
for (const { name, html, width, scheme = 'light', media } of wanted) {
  await page.setViewport({ width, height: 3000 });
  // each of the two takes the other back
  await (media ? page.emulateMediaType(media) : page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]));
  await page.goto(`${origin}/test/visual/empty.html`);
  await page.setContent(html.replaceAll('{origin}', origin), { waitUntil: 'networkidle0' });
  const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom) + 24);
  await page.screenshot({ path: join(out, `${name}.png`), clip: { x: 0, y: 0, width, height }, captureBeyondViewport: true });
  console.log(`test/visual/sheet/${name}.png`);
}
await browser.close();
close();
