// Pages that put something of their own in the place of the browser's built-ins: zone.js of Angular, bluebird, core-js
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { host, openBrowser, openTab, pause, settled } from './support/host.mjs';
import { replaced } from './support/replaced.mjs';
import { installScripts } from './support/scripts.mjs';
import { dataOf, fallbackOf, feed, frames, markup, page, script, story, widgets } from './support/widgets.mjs';

const own = (widget) => markup(widget, { attributes: { 'data-own': '' } });
const loads = (widget) =>
  markup(widget, { attributes: { 'data-src': '', src: dataOf(widget) === feed ? '/feed.json' : '/story.json' }, inner: fallbackOf(widget) });
const body = [
  ...widgets.map(own),
  ...widgets.filter(({ attributes }) => attributes.includes('src')).map(loads),
  '<lede-feed src="/feed.json"><lede-related data-inside allow-repeats></lede-related></lede-feed>',
  '<lede-site newsletter-action="/subscribe"><lede-newsletter data-inside></lede-newsletter></lede-site>',
  '<lede-newsletter id="sign-up" action="/subscribe" provider="endpoint"></lede-newsletter>',
].join('');

describe('on a page that has replaced', () => {
  let site, browser;
  before(async () => {
    installScripts();
    site = await host({
      '/story.json': { body: JSON.stringify(story), type: 'application/json' },
      '/feed.json': { body: JSON.stringify(feed), type: 'application/json' },
      '/subscribe': { body: '{"ok":true}', type: 'application/json', status: 202 },
    });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  for (const [name, head] of Object.entries(replaced))
    describe(name, () => {
      let tab;
      before(async () => {
        site.pages['/'] = page(body, { head: head + script });
        tab = await openTab(browser);
        await tab.page.goto(`${site.origin}/`);
        await tab.page.waitForNetworkIdle({ idleTime: 300 });
        await settled(tab.page);
      });
      after(() => tab.close());

      /** Which of these widgets show nothing of their own? */
      const empty = (selector) =>
        tab.page.$$eval(selector, (all) =>
          all.filter(({ shadowRoot }) => !(shadowRoot?.querySelector('.root')?.getBoundingClientRect().height > 10)).map(({ localName }) => localName),
        );

      it('every widget shows its story: its own, that of an address, and that of what is around it', async () => {
        assert.equal(
          await tab.page.evaluate((tags) => tags.filter((tag) => !customElements.get(tag)).join(), [...frames, ...widgets.map(({ tag }) => tag)]),
          '',
        );
        assert.deepEqual([await empty('[data-own]'), await empty('[data-src]'), await empty('[data-inside]'), tab.thrown], [[], [], [], []]);
      });

      it('a rail has cards, and a form stands in every newsletter', async () => {
        const found = await tab.page.evaluate(() => ({
          cards: [...document.querySelectorAll('lede-related')].map(({ shadowRoot }) => shadowRoot.querySelectorAll('lede-card').length > 0),
          forms: [...document.querySelectorAll('lede-newsletter:is([action], lede-site *)')].map(
            (element) => element.querySelectorAll('form input[type="email"]').length,
          ),
        }));
        assert.deepEqual([new Set(found.cards), new Set(found.forms)], [new Set([true]), new Set([1])]);
      });

      it('a form says what is wrong with an address, and sends one that is right', async () => {
        const said = () =>
          tab.page.$eval('#sign-up', (element) => [
            element.querySelector('[data-lede-note]')?.textContent,
            element.shadowRoot.querySelector('[part="outcome"]').textContent,
          ]);
        // by keyboard: a page that wakes under the pointer moves
        const press = async (selector) => {
          await tab.page.focus(selector);
          await tab.page.keyboard.press('Enter');
        };
        // who sends it sooner is taken for a program
        await pause(2000);
        await press('#sign-up button');
        await tab.page.waitForSelector('#sign-up [data-lede-note]');
        const asked = site.asked.length;
        await tab.page.type('#sign-up input[type="email"]', 'reader@example.com');
        await press('#sign-up button');
        await tab.page.waitForFunction(() => document.querySelector('#sign-up').shadowRoot.querySelector('[part="outcome"]').textContent.includes('inbox'), {
          timeout: 5000,
        });
        assert.ok(site.asked.slice(asked).includes('/subscribe'), JSON.stringify(await said()));
        assert.deepEqual(tab.thrown, []);
      });
    });
});
