// Copies of widgets, as `cloneNode`, `innerHTML` and the cache of Turbo make them: before the script has come, and after
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { html } from 'lit';
import { renderTemplate, renderWidget } from '../../dist/ssr/index.js';
import { propsOf } from '../ssr/support/records.mjs';
import { host, openBrowser, openTab, settled } from './support/host.mjs';
import { installScripts, scripts } from './support/scripts.mjs';
import { fallbackOf, feed, markup, page, script, sheet, story, widgets } from './support/widgets.mjs';

const styles = '/cdn/styles/';
const card = { headline: 'By attributes', href: '/a', standfirst: 'Told by its tag.' };
const layout = html`<lede-article .article=${story}
    ><p><lede-byline></lede-byline></p>
    <lede-takeaways .numbered=${true}></lede-takeaways
  ></lede-article>
  <lede-feed .stories=${feed.slice(0, 3)}><lede-related allow-repeats></lede-related></lede-feed>
  <lede-site newsletter-action="/subscribe"><lede-newsletter></lede-newsletter></lede-site>`;
const byServer = (options) => () =>
  [
    ...widgets.map((widget) => renderWidget(widget.tag, propsOf(widget), { styles, ...options })),
    renderWidget('card', card, { styles, ...options }),
    renderTemplate(layout, { styles, ...options }),
  ].join('');

/** Where widgets come from, by who made them. */
const kinds = {
  'a server': byServer({}),
  'a server, with its styles in them': byServer({ styles: 'inline' }),
  'a record in the tag': () => widgets.map((widget) => markup(widget)).join(''),
  'what stands in the tag': () => widgets.map((widget) => markup(widget, { inner: fallbackOf(widget) })).join(''),
  'its attributes': () =>
    '<lede-card headline="By attributes" href="/a" standfirst="Told by its tag."></lede-card><lede-newsletter action="/subscribe"></lede-newsletter>',
};

/** What pages do with a part of them. */
const ways = {
  cloneNode: (main) => main.replaceChildren(...[...main.childNodes].map((node) => node.cloneNode(true))),
  importNode: (main) => main.replaceChildren(...[...main.childNodes].map((node) => document.importNode(node, true))),
  innerHTML: (main) => {
    const written = main.innerHTML;
    main.innerHTML = written;
  },
  'being moved': (main) => {
    const away = document.implementation.createHTMLDocument().body;
    away.append(...main.childNodes);
    main.append(...away.childNodes);
  },
};

/** `innerHTML` leaves shadow roots out, and nothing but these holds what a server says. */
const survives = (kind, way) => way !== 'innerHTML' || !kind.startsWith('a server');

describe('what readers see', () => {
  let site, browser;
  before(async () => {
    installScripts();
    site = await host({ '/two': page('<h1>two</h1>', { head: sheet + script + scripts.turbo }) });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function open(body, { early = '', head = '' } = {}) {
    site.pages['/one'] = page(
      `<h1>one</h1><a id="to" href="/two">two</a><main>${body}</main>${early && `<script>(${early})(document.querySelector('main'))</script>`}`,
      {
        head: sheet + script + head,
      },
    );
    const tab = await openTab(browser, { width: 1000, height: 6000 });
    await tab.page.goto(`${site.origin}/one`);
    await still(tab);
    return tab;
  }

  async function still(tab) {
    await tab.page.waitForNetworkIdle({ idleTime: 200 });
    await settled(tab.page);
    // cards far from the window are whole on paper
    await tab.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await settled(tab.page);
  }

  /** The words that can be seen, through shadow roots, widget by widget. */
  const words = (tab) =>
    tab.page.evaluate(() => {
      const visible = (node) =>
        [...node.childNodes]
          .map((child) => {
            if (child.nodeType === 3) return child.data;
            if (child.localName === 'slot')
              return child
                .assignedNodes()
                .map((one) => (one.nodeType === 3 ? one.data : seen(one)))
                .join(' ');
            return child.nodeType === 1 ? seen(child) : '';
          })
          .join(' ');
      const seen = (element) => (element.checkVisibility() || getComputedStyle(element).display === 'contents' ? visible(element.shadowRoot ?? element) : '');
      return [...document.querySelector('main').children].map((element) => `${element.localName}: ${seen(element).replace(/\s+/g, ' ').trim()}`);
    });

  for (const [kind, body] of Object.entries(kinds))
    describe(`of widgets that are told by ${kind}`, () => {
      let expected;
      before(async () => {
        const tab = await open(body());
        expected = await words(tab);
        await tab.close();
        assert.ok(
          expected.every((text) => /: .{8}/.test(text)),
          expected.join('\n'),
        );
      });

      for (const [way, copy] of Object.entries(ways).filter(([name]) => survives(kind, name)))
        for (const time of ['before', 'after'])
          it(`is the same after ${way}, ${time} the script`, async () => {
            const tab = await open(body(), time === 'before' ? { early: String(copy) } : {});
            if (time === 'after') {
              await tab.page.evaluate(`(${String(copy)})(document.querySelector('main'))`);
              await still(tab);
            }
            assert.deepEqual(await words(tab), expected);
            assert.equal(await tab.page.$$eval('form:nth-of-type(2)', ({ length }) => length), 0);
            assert.deepEqual([tab.said, tab.thrown], [[], []]);
            await tab.close();
          });

      it('is the same when a reader of a page with Turbo comes back, and comes back again', async () => {
        const tab = await open(body(), { head: scripts.turbo });
        const shows = (name) => tab.page.waitForFunction((wanted) => document.querySelector('h1').textContent === wanted, {}, name);
        for (let round = 0; round < 2; round++) {
          // by keyboard: a page that wakes under the pointer moves
          await tab.page.focus('#to');
          await tab.page.keyboard.press('Enter');
          await shows('two');
          // Turbo shows its copy at once: whoever leaves before the page is there aborts its request
          await tab.page.waitForNetworkIdle({ idleTime: 100 });
          await tab.page.goBack();
          await shows('one');
          await still(tab);
          assert.deepEqual(await words(tab), expected);
        }
        assert.deepEqual([tab.said, tab.thrown], [[], []]);
        await tab.close();
      });
    });

  it('of a copy that a script has told another story is that story', async () => {
    const tab = await open(renderWidget('card', { article: story }, { styles }));
    await tab.page.evaluate(() => {
      const main = document.querySelector('main');
      const copy = main.firstElementChild.cloneNode(true);
      copy.article = { headline: 'Another story' };
      main.replaceChildren(copy);
    });
    await still(tab);
    assert.deepEqual(await words(tab), ['lede-card: Another story']);
    await tab.close();
  });

  it('of a copy of what a script has told another story is that story alone', async () => {
    const tab = await open(renderWidget('card', { article: story }, { styles }));
    await tab.page.evaluate(async () => {
      const [card] = document.querySelector('main').children;
      card.layout = 'row';
      await card.updateComplete;
      card.article = { headline: 'Another story' };
      await card.updateComplete;
      card.replaceWith(card.cloneNode(true));
    });
    await still(tab);
    assert.deepEqual(await words(tab), ['lede-card: Another story']);
    await tab.close();
  });

  it('can be used: a copy opens its story, and tells the page of it', async () => {
    const tab = await open(renderWidget('card', { article: { headline: 'Ferry', url: '/ferry' } }, { styles }));
    const opened = await tab.page.evaluate(async () => {
      const main = document.querySelector('main');
      main.replaceChildren(main.firstElementChild.cloneNode(true));
      await main.firstElementChild.updateComplete;
      return new Promise((resolve) => {
        addEventListener('lede-open', (event) => {
          event.preventDefault();
          resolve(new URL(event.url).pathname);
        });
        main.firstElementChild.shadowRoot.querySelector('a').click();
      });
    });
    assert.equal(opened, '/ferry');
    await tab.close();
  });
});
