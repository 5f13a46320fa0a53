/* global looks, calm, main, there */
// Widgets that a page moves into another document, or makes here and puts there: a frame, a print window, a parsed document
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderWidget } from '../../dist/ssr/index.js';
import { host, openBrowser, openTab, settled } from './support/host.mjs';
import { dataOf, fallbackOf, feed, frames, markup, page, script, story, widgets } from './support/widgets.mjs';

const frame = '<iframe width="900" height="3000" srcdoc="<!doctype html><html lang=\'en\'><body></body></html>"></iframe>';
const form = '<lede-newsletter action="/subscribe" provider="endpoint" consent="I agree"></lede-newsletter>';
const term = '<p id="text">A swing bridge turns.</p><lede-did-you-know annotate="#text"><dl><dt>Swing bridge</dt><dd>It turns.</dd></dl></lede-did-you-know>';

/** Every place where a page may have a widget from. */
const bodies = {
  'made of a record': () => widgets.map((widget) => markup(widget)).join(''),
  'made of what its publisher wrote': () => widgets.map((widget) => markup(widget, { inner: fallbackOf(widget) })).join(''),
  'made of an address': () =>
    widgets
      .filter(({ attributes }) => attributes.includes('src'))
      .map((widget) => markup(widget, { attributes: { src: dataOf(widget) === feed ? '/feed.json' : '/story.json' }, inner: '' }))
      .join(''),
  'written by a server': () =>
    widgets
      .map(({ tag, properties }) =>
        renderWidget(
          tag,
          properties.includes('stories')
            ? { stories: feed, 'allow-repeats': true }
            : { article: story, ...(tag === 'lede-newsletter' && { action: '/subscribe' }) },
        ),
      )
      .join(''),
  'a form, and terms in a text': () => `<div id="all">${form}${term}</div>`,
};

describe('in another document', () => {
  let site, browser, tab;
  before(async () => {
    site = await host({
      '/story.json': { body: JSON.stringify(story), type: 'application/json' },
      '/feed.json': { body: JSON.stringify(feed), type: 'application/json' },
    });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function open(body) {
    site.pages['/'] = page(`<main>${body}</main>${frame}`, { head: script });
    tab = await openTab(browser, { width: 920, height: 3000 });
    await tab.page.goto(`${site.origin}/`);
    await tab.page.waitForNetworkIdle({ idleTime: 300 });
    await settled(tab.page);
    await tab.page.evaluate(() => {
      const all = (node) => [...node.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
      globalThis.there = document.querySelector('iframe').contentDocument.body;
      globalThis.main = document.querySelector('main');
      /** What each node in it looks like. */
      globalThis.looks = (root) =>
        all(root).map((element) => {
          const style = element.ownerDocument.defaultView.getComputedStyle(element);
          return [
            element.localName,
            ...['display', 'font-family', 'font-size', 'color', 'background-color', 'padding-top', 'margin-top'].map((name) => style.getPropertyValue(name)),
          ].join(' ');
        });
      /** Waits until every widget in it has settled. */
      globalThis.calm = async (root) => {
        for (let round = 0; round < 4; round++) {
          await Promise.all(all(root).map((element) => element.updateComplete));
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
      };
    });
  }

  for (const [name, body] of Object.entries(bodies))
    it(`every widget ${name} looks as before where it is moved, and when it comes back`, async () => {
      await open(body());
      const found = await tab.page.evaluate(async () => {
        const seen = [looks(main)];
        for (const place of [there, main, there]) {
          place.append(...(place === main ? there : main).childNodes);
          await calm(place);
          seen.push(looks(place));
        }
        return seen;
      });
      assert.ok(found[0].length > 20);
      for (const seen of found.slice(1)) assert.deepEqual(seen, found[0]);
      assert.deepEqual(tab.thrown, []);
      await tab.close();
    });

  it('every widget is made here and put there', async () => {
    await open('');
    const given = [...widgets.map((widget) => [widget.tag, dataOf(widget) === feed ? 'stories' : 'article', dataOf(widget)]), ...frames.map((tag) => [tag])];
    const [here, elsewhere] = await tab.page.evaluate(async (list) => {
      const seen = [];
      for (const place of [main, there]) {
        for (const [tag, property, value] of list) {
          const element = document.createElement(tag);
          if (property) element[property] = value;
          if (tag === 'lede-newsletter') element.action = '/subscribe';
          element.allowRepeats = true;
          place.append(element);
        }
        await calm(place);
        seen.push(looks(place));
        place.replaceChildren();
      }
      return seen;
    }, given);
    assert.deepEqual(elsewhere, here);
    assert.deepEqual(tab.thrown, []);
    await tab.close();
  });

  it('the words of a sign-up, which come when a reader begins, look as in the page', async () => {
    await open(form);
    const panel = (place) =>
      tab.page.evaluate(async (name) => {
        const element = globalThis[name].querySelector('lede-newsletter');
        await element.settle('confirm');
        await calm(globalThis[name]);
        return looks(element.shadowRoot.querySelector('[part="outcome"]'));
      }, place);
    const before = await panel('main');
    await tab.page.evaluate(() => there.append(main.firstElementChild));
    assert.deepEqual(await panel('there'), before);
    assert.ok(before.length > 2);
    assert.deepEqual(tab.thrown, []);
    await tab.close();
  });

  it('a card that is far, and one whose time goes on, come to life in a frame too', async () => {
    await open('');
    const found = await tab.page.evaluate(async () => {
      const made = Array.from({ length: 20 }, (_, i) =>
        Object.assign(document.createElement('lede-card'), {
          headline: `Story ${String(i)}`,
          standfirst: 'Words.',
          published: new Date(Date.now() - 7_200_000).toISOString(),
        }),
      );
      there.append(...made);
      await calm(there);
      made.at(-1).scrollIntoView();
      await calm(there);
      const { shadowRoot } = made.at(-1);
      return [shadowRoot.querySelector('.standfirst')?.textContent, shadowRoot.querySelector('time')?.textContent];
    });
    assert.deepEqual(found, ['Words.', '2 hr. ago']);
    assert.deepEqual(tab.thrown, []);
    await tab.close();
  });

  for (const [name, make] of Object.entries({
    'a document without a window': () => document.implementation.createHTMLDocument().body,
    'a parsed document': () => new DOMParser().parseFromString('', 'text/html').body,
    'the content of a template': () => document.createElement('template').content,
    'a frame that is taken away': () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const { body } = frame.contentDocument;
      frame.remove();
      return body;
    },
  }))
    it(`nothing is thrown in ${name}, and back in the page all is as before`, async () => {
      await open(bodies['made of a record']());
      const [before, after] = await tab.page.evaluate(async (source) => {
        const place = new Function(`return (${source})()`)();
        const seen = looks(main);
        const made = Object.assign(document.createElement('lede-card'), { headline: 'Made there' });
        place.append(...main.childNodes, made);
        await new Promise((resolve) => setTimeout(resolve, 100));
        made.remove();
        main.append(...place.childNodes);
        await calm(main);
        const again = looks(main);
        main.append(made);
        await calm(main);
        return [
          [seen, 'flex'],
          [again, getComputedStyle(made.shadowRoot.querySelector('.root')).display],
        ];
      }, String(make));
      assert.deepEqual(after, before);
      assert.deepEqual(tab.thrown, []);
      await tab.close();
    });
});
