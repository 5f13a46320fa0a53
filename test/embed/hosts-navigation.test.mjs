import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { host, openBrowser, openTab, settled } from './support/host.mjs';
import { installScripts, scripts } from './support/scripts.mjs';
import { every } from './support/look.mjs';
import { markup, page, script, sheet, widgets } from './support/widgets.mjs';

const body = widgets.map((widget) => markup(widget)).join('');
const facts = '<dl><dt>swing bridge</dt><dd>A bridge that turns sideways.</dd></dl>';
const annotated = `<p id="text">The swing bridge opens.</p><lede-did-you-know annotate="#text">${facts}</lede-did-you-know>`;

/** What stands on the page now: each widget with its height, and the forms and marked terms in the page's own text. */
const standing = (tab) =>
  tab.page.evaluate(() => ({
    widgets: [...document.querySelectorAll('main > *')].map((element) => {
      const roots = element.shadowRoot?.querySelectorAll('.root') ?? [];
      return `${element.localName} ${roots.length === 1 && roots[0].getBoundingClientRect().height > 10 ? 'shown' : `${String(roots.length)} times`}`;
    }),
    forms: document.querySelectorAll('main form').length,
  }));

const all = { widgets: every(widgets, 'shown'), forms: 1 };

describe('widgets on pages that come and go', () => {
  let site, browser;
  before(async () => {
    installScripts();
    site = await host();
    // the browser keeps pages that are left, as it does for readers
    browser = await openBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function open(path) {
    const tab = await openTab(browser);
    await tab.page.goto(site.origin + path);
    await settled(tab.page);
    return tab;
  }

  describe('under Turbo', () => {
    const turned = (name) =>
      page(`<h1>${name}</h1><a href="/one">one</a> <a href="/two">two</a><main>${body}</main>`, { head: sheet + script + scripts.turbo });
    const turn = async (tab, name, go) => {
      await go();
      await tab.page.waitForFunction(
        (wanted) => document.querySelector('h1').textContent === wanted && !document.documentElement.hasAttribute('data-turbo-preview'),
        {},
        name,
      );
      await settled(tab.page);
    };

    it('each visit, forwards and back, shows every widget once, with one form, and throws nothing', async () => {
      Object.assign(site.pages, { '/one': turned('one'), '/two': turned('two') });
      const tab = await open('/one');
      await tab.page.evaluate(() => (window.same = true));
      assert.deepEqual(await standing(tab), all);
      for (const name of ['two', 'one', 'two']) {
        await turn(tab, name, () => tab.page.click(`a[href="/${name}"]`));
        assert.deepEqual(await standing(tab), all, name);
      }
      for (const name of ['one', 'two', 'one']) {
        await turn(tab, name, () => tab.page.evaluate(() => history.back()));
        assert.deepEqual(await standing(tab), all, `back to ${name}`);
      }
      assert.deepEqual([await tab.page.evaluate(() => window.same), tab.said, tab.thrown], [true, [], []]);
      await tab.close();
    });
  });

  it('a part of the page that is exchanged as HTML, and back, shows every widget once', async () => {
    site.pages['/swap'] = page(`<main>${body}</main>`, { head: sheet + script });
    const tab = await open('/swap');
    const written = await tab.page.evaluate(() => document.querySelector('main').innerHTML);
    for (const html of ['<p>Nothing.</p>', written, body]) {
      await tab.page.evaluate((text) => (document.querySelector('main').innerHTML = text), html);
      await settled(tab.page);
      if (html.includes('lede-')) assert.deepEqual(await standing(tab), all);
    }
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
    await tab.close();
  });

  it('a term that was marked can be pressed in a copy of the page', async () => {
    site.pages['/copied'] = page(`<main>${annotated}</main>`, { head: sheet + script });
    const tab = await open('/copied');
    await tab.page.waitForSelector('button[data-lede-term]');
    await tab.page.evaluate(() => {
      const main = document.querySelector('main');
      main.innerHTML = String(main.innerHTML);
    });
    await settled(tab.page);
    await tab.page.waitForFunction(
      () => {
        const [button, ...others] = document.querySelectorAll('button[data-lede-term]');
        button?.click();
        return button?.getAttribute('aria-expanded') === 'true' && !others.length;
      },
      { timeout: 5000 },
    );
    await tab.close();
  });

  describe('in the back-forward cache', () => {
    const now = () => new Date(Date.now() - 2 * 3_600_000).toISOString();
    const kept = (extra = '') =>
      page(`<main>${body}</main><lede-card id="timed" headline="The bridge" href="/bridge" published="${now()}"></lede-card>${extra}`, {
        head: sheet + script,
      });

    /** Leaves a page and comes back: was it kept? */
    async function comeBack(html) {
      site.pages['/kept'] = html;
      site.pages['/away'] = page('<p>Away.</p>');
      const tab = await openTab(browser);
      await tab.page.evaluateOnNewDocument(() => {
        addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted));
        // a minute is long
        const own = window.setInterval;
        window.setInterval = (call, time) => own(call, Math.min(time, 50));
      });
      await tab.page.goto(`${site.origin}/kept`, { waitUntil: 'networkidle0' });
      await settled(tab.page);
      await tab.page.goto(`${site.origin}/away`);
      await tab.page.goBack();
      return tab;
    }

    it('a page with every element is kept, and comes back alive', async () => {
      const tab = await comeBack(kept());
      assert.equal(await tab.page.evaluate(() => window.persisted), true);
      assert.deepEqual(await standing(tab), all);
      const time = () => tab.page.evaluate(() => document.querySelector('#timed').shadowRoot.querySelector('time').textContent);
      const before = await time();
      await tab.page.evaluate(() => {
        const later = Date.now() + 3 * 3_600_000;
        Date.now = () => later;
      });
      await tab.page.waitForFunction((old) => document.querySelector('#timed').shadowRoot.querySelector('time').textContent !== old, { timeout: 5000 }, before);
      const opened = await tab.page.evaluate(() => {
        let url;
        addEventListener('lede-open', (event) => {
          ({ url } = event);
          event.preventDefault();
        });
        document.querySelector('#timed').shadowRoot.querySelector('a').click();
        return url;
      });
      assert.deepEqual([opened, tab.said, tab.thrown], [`${site.origin}/bridge`, [], []]);
      await tab.close();
    });

    it('a page that waits for its own unloading is not kept', async () => {
      const tab = await comeBack(kept("<script>addEventListener('unload', () => {})</script>"));
      assert.equal(await tab.page.evaluate(() => window.persisted), false);
      await tab.close();
    });
  });
});
