import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { root } from '../support/commands.mjs';
import { findChromium } from '../support/find-browser.mjs';
import { serveFolder } from '../support/serve-folder.mjs';

const story = '<lede-takeaways><ul><li>Die Brücke ist offen.</li></ul></lede-takeaways>';
const html = (lang, body = story) =>
  `<!doctype html><html lang="${lang}"><title>A page</title><link rel="icon" href="data:,"><script type="module" src="/cdn/lede.js?ver=6.5"></script>${body}`;

describe('cdn/lede.js on a bare page', () => {
  let browser, server, page, requests, said;

  before(async () => {
    browser = await launch(await findChromium());
    server = await serveFolder(root);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page; `delay` holds the words back. */
  async function open(markup, delay = 0) {
    page = await browser.newPage();
    [requests, said] = [[], []];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname === '/page') return void request.respond({ contentType: 'text/html', body: markup });
      requests.push(pathname);
      setTimeout(() => void request.continue(), pathname.includes('/locales/') ? delay : 0);
    });
    await page.goto(`${server.origin}/page`, { waitUntil: 'domcontentloaded' });
  }

  const headingOf = () => page.evaluate(() => document.querySelector('lede-takeaways').shadowRoot?.querySelector('h2')?.textContent.trim());

  it('speaks the language of the page from the first word on', async () => {
    await open(html('de-AT'), 400);
    const shown = [];
    while (shown.at(-1) !== 'Das Wichtigste in Kürze' && shown.length < 200) {
      const heading = await headingOf();
      if (heading && heading !== shown.at(-1)) shown.push(heading);
      else await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.deepEqual(shown, ['Das Wichtigste in Kürze']);
  });

  it('stays English in a language that it does not know', async () => {
    await open(html('tlh'));
    await page.waitForFunction(() => document.querySelector('lede-takeaways').shadowRoot?.querySelector('h2'));
    assert.equal(await headingOf(), 'Key Takeaways');
  });

  it('fetches nothing but itself where the page has written nothing in a tag', async () => {
    await open(html('en', '<lede-card headline="The bridge is open" href="/bridge"></lede-card>'));
    await page.waitForFunction(() => document.querySelector('lede-card').shadowRoot?.querySelector('a'));
    await page.waitForNetworkIdle();
    assert.deepEqual(requests, ['/cdn/lede.js']);
  });

  it('fetches nothing but itself, writes nothing, keeps nothing', async () => {
    await open(html('en'));
    await page.waitForFunction(() => document.querySelector('lede-takeaways').shadowRoot?.querySelector('h2'));
    await page.waitForNetworkIdle();
    // and what reads the list that stands in the tag
    assert.deepEqual(requests, ['/cdn/lede.js', '/cdn/content.js']);
    assert.deepEqual(said, []);
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ['', 0, 0]);
  });

  it('registers every element of the manifest', async () => {
    await open(html('en'));
    const tags = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')).modules.flatMap(({ declarations }) =>
      declarations.flatMap(({ tagName }) => tagName ?? []),
    );
    assert.ok(tags.length >= 9, tags.join());
    await page.waitForFunction((last) => customElements.get(last), {}, tags.at(-1));
    assert.deepEqual(await page.evaluate((all) => all.filter((tag) => !customElements.get(tag)), tags), []);
  });

  it('fetches the code that reads addresses for a widget that has one', async () => {
    await open(html('en', '<lede-takeaways src="/stories/samples/harbour-bridge-reopens.json"></lede-takeaways>'));
    await page.waitForFunction(() => document.querySelector('lede-takeaways').shadowRoot?.querySelectorAll('li').length === 5);
    assert.deepEqual(requests.slice(0, 3), ['/cdn/lede.js', '/cdn/sources.js', '/stories/samples/harbour-bridge-reopens.json']);
    // of the formats only the one that it is
    for (const path of requests.slice(3)) assert.match(path, /^\/cdn\/chunks\/sources-(?:json|value|records)-[\w-]+\.js$/);
  });
});
