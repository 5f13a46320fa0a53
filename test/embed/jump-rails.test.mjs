import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { host, openBrowser, openTab, pause, settled } from './support/host.mjs';
import { feed, page, script, sheet } from './support/widgets.mjs';

const text = (n) => `<p>${'The swing bridge opened again on Friday, and trams crossed it for the first time in eleven months. '.repeat(n)}</p>`;
const article = (body, head) =>
  page(`<main>${text(1)}${body}${text(6)}<i id="end"></i></main>`, {
    head: `${head}<link rel="expect" href="#end" blocking="render"><style>body{margin:0;font:18px/1.5 serif}main{max-inline-size:720px;margin:0 auto;padding:16px}p{margin:0 0 18px}</style>`,
  });

/** Everything that has moved on the page, by how far that is in all. */
function watchShifts() {
  globalThis.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.moved += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

// paid stories have a list of their own, for which nobody can keep room that does not know of them
const stories = feed.filter(({ sponsor }) => !sponsor);
const layouts = ['rail', 'grid', 'list', 'numbered'];
const links = '<ul><li><a href="/ice">What old air tells</a></li><li><a href="/mill">The mill belongs to its workers</a></li></ul>';
const teasers = `<ul>${stories
  .slice(0, 4)
  .map(
    ({ headline, abstract, url, image }) =>
      `<li><a href="${url}"><img src="${image.url}" alt=""></a><h3><a href="${url}">${headline}</a></h3><p>${abstract}</p></li>`,
  )
  .join('')}</ul>`;
const cards = '<lede-card><a href="/ice">What old air tells</a></lede-card><lede-card><a href="/mill">The mill belongs to its workers</a></lede-card>';
const rail = (attributes, inside = '') => `<lede-related ${attributes}>${inside}</lede-related>`;

/** How far a page may move, and how it is made. A new way to embed a rail is a row more. */
const cases = [
  ...layouts.flatMap((layout) => [
    { name: `a ${layout} from src over a list of links`, most: 0, body: rail(`src="/feed.json" layout="${layout}"`, links) },
    { name: `a ${layout} from src over teasers with pictures`, most: 0, body: rail(`src="/feed.json" layout="${layout}"`, teasers) },
    { name: `a ${layout} from src`, most: 0.02, body: rail(`src="/feed.json" layout="${layout}"`) },
    { name: `a ${layout} from src of three`, most: 0.02, body: rail(`src="/feed.json" layout="${layout}" limit="3"`) },
    {
      name: `a ${layout} of data in the page`,
      most: 0.02,
      body: rail(`layout="${layout}"`, `<script type="application/json">${JSON.stringify(stories)}</script>`),
    },
    { name: `a ${layout} from src that fails, over a list of links`, most: 0, body: rail(`src="/none.json" layout="${layout}"`, links) },
  ]),
  { name: 'a rail of stories without pictures', most: 0.02, body: rail('src="/plain.json"') },
  { name: 'a rail of stories without pictures over a list of links', most: 0, body: rail('src="/plain.json"', links) },
  { name: 'a rail from src over cards', most: 0, body: rail('src="/feed.json"', cards) },
  { name: 'two rails in a feed', most: 0.02, body: `<lede-feed src="/feed.json">${text(1)}${rail('limit="3"')}${text(1)}${rail('limit="3"')}</lede-feed>` },
  {
    name: 'two rails in a feed, side by side in kind',
    most: 0.02,
    body: `<lede-feed src="/feed.json">${rail('allow-repeats')}${rail('allow-repeats layout="list" limit="3"')}</lede-feed>`,
  },
  {
    name: 'two rails in a feed over lists of links',
    most: 0,
    body: `<lede-feed src="/feed.json">${rail('', links)}${rail('src="/feed.json" allow-repeats', links)}</lede-feed>`,
  },
];

describe('no jump of rails', { concurrency: 2 }, () => {
  let site, browser;
  before(async () => {
    const data = (value) => ({ body: JSON.stringify(value), type: 'application/json', delay: 600 });
    site = await host({ '/feed.json': data(stories), '/plain.json': data(stories.map(({ headline, url }) => ({ headline, url }))) });
    site.delayOf = (path) => (path.endsWith('.js') ? 700 : 0);
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function shift(body, width, head = sheet + script) {
    const path = `/page-${Object.keys(site.pages).length}`;
    site.pages[path] = article(body, head);
    const tab = await openTab(browser, { width, height: 800 });
    await tab.page.setCacheEnabled(false);
    await tab.page.evaluateOnNewDocument(watchShifts);
    await tab.page.goto(site.origin + path, { waitUntil: 'networkidle0' });
    await settled(tab.page);
    await pause(300);
    const moved = await tab.page.evaluate(() => globalThis.moved);
    await tab.close();
    return moved;
  }

  // the loader keeps a room of its own, which may be another
  const loader = '<script type="module" async blocking="render" src="/cdn/auto.js"></script>';
  for (const layout of layouts)
    it(`a ${layout} from src, with lede.css and the loader`, async () => {
      for (const inside of ['', links]) {
        const moved = await Promise.all([375, 1280].map((width) => shift(rail(`src="/feed.json" layout="${layout}"`, inside), width, sheet + loader)));
        assert.ok(Math.max(...moved) <= (inside ? 0 : 0.02), `it moves by ${Math.max(...moved)}`);
      }
    });

  for (const { name, most, body } of cases)
    it(name, async (context) => {
      const moved = await Promise.all([375, 1280].map((width) => shift(body, width)));
      context.diagnostic(`layout shift ${moved.map((value) => value.toFixed(4)).join(' · ')}`);
      assert.ok(Math.max(...moved) <= most, `it moves by ${Math.max(...moved)}`);
    });

  it('is what the others are measured against: without lede.css a rail moves', async () => {
    assert.ok((await shift(rail('src="/feed.json"'), 375, script)) > 0.02);
  });
});
