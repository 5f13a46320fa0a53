import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../support/commands.mjs';
import { host, openBrowser, openTab, settled } from './support/host.mjs';
import { frames, page, record, script, sheet } from './support/widgets.mjs';

const loader = '<script type="module" src="/cdn/auto.js"></script>';
const feed = '/stories/samples/feed.json';
const rail = (attributes = '') => `<lede-related ${attributes}></lede-related>`;
const inFeed = `<lede-feed src="${feed}"><p>Text</p>${rail('limit="3"')}${rail('limit="3"')}</lede-feed>`;
const inSite = '<lede-site theme="dark" lang="de" newsletter-action="/subscribe"><p>Text</p><lede-newsletter></lede-newsletter></lede-site>';

describe('the elements that show nothing of their own', () => {
  let site, browser, tab;
  before(async () => {
    site = await host();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function open(body, { head = sheet + script, ...options } = {}) {
    await tab?.close();
    site.pages['/'] = page(body, { head, ...options });
    tab = await openTab(browser);
    await tab.page.goto(`${site.origin}/`);
    // nothing is defined without a script
    if (head.includes('script')) await settled(tab.page);
    await tab.page.waitForNetworkIdle({ idleTime: 300 });
    return tab.page;
  }
  const headlines = () =>
    tab.page.evaluate(() =>
      [...document.querySelectorAll('lede-related')].map((element) =>
        [...element.shadowRoot.querySelectorAll('lede-card')].map((card) => card.shadowRoot.querySelector('[part="headline"]').textContent.trim()),
      ),
    );
  const asked = (path) => tab.requests.filter((url) => new URL(url).pathname === path).length;
  const silent = () => assert.deepEqual([tab.said, tab.thrown], [[], []]);

  it('are these', () => assert.deepEqual(frames, ['lede-feed', 'lede-site']));

  for (const [name, head] of [
    ['cdn/lede.js', sheet + script],
    ['cdn/auto.js', loader],
  ]) {
    it(`<lede-feed> with ${name} asks once, and no story is shown twice`, async () => {
      await open(inFeed, { head });
      const [first, second] = await headlines();
      assert.equal(new Set([...first, ...second]).size, 6);
      assert.equal(asked(feed), 1);
      silent();
    });

    it(`<lede-feed> with ${name} asks nobody where nobody wants stories`, async () => {
      await open(`<lede-feed src="${feed}"><p>Text</p><lede-related><a href="/own">Own</a></lede-related></lede-feed>`, { head });
      assert.deepEqual(await headlines(), [['Own']]);
      assert.equal(asked(feed) + asked('/cdn/sources.js'), 0);
      silent();
    });

    it(`<lede-site> with ${name} reaches the widgets inside`, async () => {
      const tabPage = await open(inSite, { head });
      const found = await tabPage.evaluate(() => {
        const letter = document.querySelector('lede-newsletter');
        const { colorScheme } = getComputedStyle(letter.shadowRoot.querySelector('.root'));
        return [colorScheme, letter.querySelector('form')?.getAttribute('action'), letter.shadowRoot.querySelector('h2').textContent.trim()];
      });
      assert.deepEqual(found, ['dark', '/subscribe', 'Unseren Newsletter abonnieren']);
      silent();
    });
  }

  it('have no box before they are there, either', async () => {
    const found = await (
      await open(inFeed + inSite, { head: sheet })
    ).evaluate((tags) => tags.map((tag) => getComputedStyle(document.querySelector(tag)).display), frames);
    assert.deepEqual(found, ['contents', 'contents']);
  });

  it("read the page's own feed for a rail that has nothing else", async () => {
    await open(rail('limit="3"'), { head: `<link rel="alternate" type="application/feed+json" href="${feed}">${script}` });
    const [shown] = await headlines();
    assert.equal(shown.length, 3);
    assert.equal(asked(feed), 1);
    silent();
  });

  describe('of two copies on one page', () => {
    let copy;
    before(() => {
      copy = mkdtempSync(join(root, 'node_modules', '.cache', 'copy-'));
      cpSync(join(root, 'cdn'), copy, { recursive: true });
    });
    after(() => rmSync(copy, { recursive: true, force: true }));

    it('share the stories around, and what is shown', async () => {
      const other = copy.slice(root.length).replaceAll('\\', '/');
      const head = `<script type="module">
        import '/cdn/elements/feed.js';
        import '/cdn/elements/newsletter.js';
        import '${other}/elements/site.js';
        await import('${other}/elements/related.js');
      </script>`;
      await open(inFeed + inSite, { head });
      const [first, second] = await headlines();
      assert.equal(new Set([...first, ...second]).size, 6);
      assert.equal(asked(feed), 1);
      assert.ok(asked('/cdn/sources.js') && asked(`${other}/rails.js`), 'both copies are at work');
      assert.equal(await tab.page.evaluate(() => document.querySelector('lede-newsletter form')?.getAttribute('action')), '/subscribe');
      silent();
    });

    it('know of each other what they show, whatever their tags', async () => {
      const other = copy.slice(root.length).replaceAll('\\', '/');
      const data = record(Array.from({ length: 4 }, (_, i) => ({ headline: `Story number ${['one', 'two', 'three', 'four'][i]}`, url: `/${i}` })));
      const head = `<script type="module">
        import '/cdn/elements/related.js';
        import * as copy from '${other}/elements/related.js';
        const Rail = Object.values(copy).find((one) => one.name && one !== customElements.get('lede-related') && 'elementProperties' in one);
        await customElements.whenDefined('lede-related');
        customElements.define('copy-related', class extends Rail {});
      </script>`;
      const tabPage = await open(`<lede-related limit="2">${data}</lede-related><copy-related limit="2">${data}</copy-related>`, { head });
      const shown = await tabPage.evaluate(() =>
        [...document.querySelectorAll('lede-related, copy-related')].flatMap((element) =>
          [...element.shadowRoot.querySelectorAll('lede-card')].map((card) => card.article.headline),
        ),
      );
      assert.equal(shown.length, 4);
      assert.equal(new Set(shown).size, 4);
    });
  });
});
