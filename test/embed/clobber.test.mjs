import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../support/commands.mjs';
import { host, openBrowser, openTab } from './support/host.mjs';
import { markup, page, widgets } from './support/widgets.mjs';

/** Elements whose name takes the place of a property of the document; a sanitiser lets some of them through. */
const kinds = {
  picture: (name) => `<img name="${name}" alt="">`,
  form: (name) => `<form name="${name}"></form>`,
  frame: (name) => `<iframe name="${name}" hidden></iframe>`,
};

const cdn = join(root, 'cdn');
const files = readdirSync(cdn, { recursive: true }).filter((path) => path.endsWith('.js'));
/** Every name behind a dot in what we ship. */
const read = new Set(files.flatMap((path) => [...readFileSync(join(cdn, path), 'utf8').matchAll(/\.([a-zA-Z]\w*)/g)].map(([, name]) => name)));

const form = '<lede-newsletter action="/subscribe" consent="I want the letter."></lede-newsletter>';
const marked =
  '<p id="text">The swing bridge opened.</p><lede-did-you-know annotate="#text"><dl><dt>Swing bridge</dt><dd>It turns sideways.</dd></dl></lede-did-you-know>';
const body = widgets.map((widget) => markup(widget)).join('') + form + marked;

/** Runs in the page, or in a frame of it: the widgets that show nothing, and what is missing of the form and of the text. */
async function missing() {
  const every = (selector) => [...Document.prototype.querySelectorAll.call(document, selector)];
  const widgets = () => every('*').filter(({ localName }) => localName.startsWith('lede-'));
  const lacks = () => [
    ...widgets().flatMap(({ localName, shadowRoot }) => (shadowRoot?.textContent.trim() ? [] : [localName])),
    ...['lede-newsletter form[data-lede-form] input', '#text button'].filter((selector) => !every(selector).length),
  ];
  for (let n = 0; n < 50 && lacks().length; n++) await new Promise((resolve) => setTimeout(resolve, 100));
  return lacks();
}

for (const file of ['lede.js', 'auto.js'])
  describe(`cdn/${file} on a page whose elements are named as properties of the document`, () => {
    const head = `<script type="module" async src="/cdn/${file}"></script>`;
    let site, browser, tab, names;
    before(async () => {
      site = await host();
      browser = await openBrowser();
      tab = await openTab(browser);
      await tab.page.goto(`${site.origin}/package.json`);
      names = await tab.page.evaluate(() => {
        const found = [];
        for (const name in document) found.push(name);
        return found;
      });
    });
    after(async () => {
      await browser.close();
      site.close();
    });

    for (const [kind, make] of Object.entries(kinds))
      it(`shows every widget where there is a ${kind} of every name`, async () => {
        site.pages['/'] = page(names.map(make).join('') + body, { head });
        await tab.page.goto(`${site.origin}/`, { waitUntil: 'load' });
        assert.notEqual(await tab.page.evaluate(() => typeof document.createElement), 'function');
        assert.deepEqual(await tab.page.evaluate(missing), []);
        assert.deepEqual([tab.said, tab.thrown], [[], []]);
      });

    it('shows every widget where there is a picture of one name, for each that our files say', async () => {
      const single = names.filter((name) => read.has(name));
      assert.ok(single.length > 20 && ['adoptedStyleSheets', 'createElement', 'readyState'].every((name) => single.includes(name)));
      for (const name of single) site.pages[`/${name}`] = page(kinds.picture(name) + body, { head });
      site.pages['/'] = page(single.map((name) => `<iframe src="/${name}" title="${name}" width="600" height="3000"></iframe>`).join(''));
      await tab.page.goto(`${site.origin}/`, { waitUntil: 'load' });
      const [, ...frames] = tab.page.frames();
      assert.equal(frames.length, single.length);
      for (const frame of frames) assert.deepEqual(await frame.evaluate(missing), [], frame.url());
      assert.deepEqual([tab.said, tab.thrown], [[], []]);
    });
  });
