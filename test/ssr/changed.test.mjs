// What a server wrote, after something of it has changed: every word is still there, none is invented, no copy hides what a story is
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { html as lit } from 'lit';
import '../../dist/i18n/locales/de.js';
import { renderTemplate, renderWidget } from '../../dist/ssr/index.js';
import { host, openBrowser, openTab, settled } from '../embed/support/host.mjs';
import { page, script, story } from '../embed/support/widgets.mjs';

const styles = '/cdn/styles/';
const head = `${script}<script>globalThis.all = (node) => [...node.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);</script>`;

let site, browser, tab;
before(async () => {
  [site, browser] = await Promise.all([host(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  site?.close();
});

async function open(body, headers = {}) {
  await tab?.close();
  site.pages['/page'] = { body: page(body, { head }), headers };
  tab = await openTab(browser);
  await tab.page.goto(`${site.origin}/page`);
  await still();
}

async function still() {
  await settled(tab.page);
  await tab.page.waitForNetworkIdle({ idleTime: 100 });
  await settled(tab.page);
}

/** The words of a widget, in one line; of the last there is. */
const words = (tag) =>
  tab.page.$$eval(tag, (found) => {
    const text = (node) => [...node.childNodes].map((child) => (child.nodeType === 3 ? child.data : child.nodeName === 'STYLE' ? '' : text(child))).join(' ');
    return text(found.at(-1).shadowRoot).replace(/\s+/g, ' ').trim();
  });

/** Does something with the first widget of a tag, and waits. */
async function change(tag, act, ...given) {
  await tab.page.$eval(tag, act, ...given);
  await still();
}
const setTheme = (element) => element.setAttribute('theme', 'dark');

describe('a card that a server wrote and something changes in', () => {
  for (const [what, article] of [
    ['only a date of its update', { headline: 'H', url: '/h', dateModified: '2026-02-02' }],
    ['a writer whose name begins as a byline does', { headline: 'H', author: 'By Di Zhang' }],
    ['several of them', { headline: 'H', author: [{ name: 'Di Zhang' }, { name: 'Von Trapp' }] }],
    ['a writer called as a reading time', { headline: 'H', author: '2 min read', timeRequired: 2, access: 'premium' }],
    ['no writer, a reading time and an access', { headline: 'H', timeRequired: 2, access: 'premium', datePublished: '2026-02-01' }],
  ])
    it(`says what it said: ${what}`, async () => {
      await open(renderWidget('card', { article }, { styles, lang: 'en' }));
      const before = await words('lede-card');
      await change('lede-card', setTheme);
      assert.equal(await words('lede-card'), before);
    });

  it('says what it said where a translator has wrapped the line of its writer, and another program has added to it', async () => {
    await open(renderWidget('card', { article: { headline: 'H', author: 'Ann', timeRequired: 2 } }, { styles, lang: 'en' }));
    await change('lede-card', (card) => {
      const meta = card.shadowRoot.querySelector('[part="meta"]');
      const font = document.createElement('font');
      font.append(...meta.childNodes);
      meta.append(font, document.createElement('bdi'));
      card.setAttribute('theme', 'dark');
    });
    assert.equal(await words('lede-card'), 'H Ann · 2 min read');
  });

  it('keeps all where a framework sets what is there already', async () => {
    await open(renderWidget('card', { article: { headline: 'Ferry', url: '/f', author: 'Ann' } }, { styles, lang: 'en' }));
    await change('lede-card', (card) => {
      card.headline = undefined;
      card.theme = undefined;
    });
    assert.equal(await words('lede-card'), 'Ferry Ann');
  });

  it('speaks the language that it is given, and that of the widget around', async () => {
    const article = { headline: 'H', timeRequired: 2, datePublished: '2026-02-01' };
    const body = (site) => renderTemplate(site, { styles });
    await open(body(lit`<lede-site lang="en"><lede-card .article=${article}></lede-card></lede-site>`));
    assert.match(await words('lede-card'), /2 min read/);
    await tab.page.addScriptTag({ type: 'module', content: "import '/cdn/locales/de.js'" });
    await change('lede-site', (around) => (around.lang = 'de'));
    await tab.page.waitForFunction(() => document.querySelector('lede-card').shadowRoot.textContent.includes('Min'));
    await open(renderWidget('card', { article }, { styles, lang: 'en' }));
    await tab.page.addScriptTag({ type: 'module', content: "import '/cdn/locales/de.js'" });
    await change('lede-card', (card) => (card.lang = 'de'));
    await tab.page.waitForFunction(() => document.querySelector('lede-card').shadowRoot.textContent.includes('Min'));
  });
});

describe('a copy of what was rendered anew', () => {
  const copy = (element) => element.after(element.cloneNode(true));

  it('after an attribute has changed says the same, and nothing twice', async () => {
    for (const [article, name, value, expected] of [
      [{ headline: 'H', author: 'Ann', timeRequired: 2, access: 'premium' }, 'access', 'free', 'H Ann · 2 min read'],
      [{ headline: 'H', timeRequired: 2 }, 'access', 'premium', 'H 2 min read · Subscribers only'],
      [{ headline: 'H', access: 'premium' }, 'minutes', '7', 'H 7 min read · Subscribers only'],
    ]) {
      await open(renderWidget('card', { article }, { styles, lang: 'en' }));
      await change('lede-card', (card, ...given) => card.setAttribute(...given), name, value);
      await change('lede-card', copy);
      assert.deepEqual([await tab.page.$$eval('lede-card', ({ length }) => length), await words('lede-card')], [2, expected]);
    }
  });

  it('never shows a story without what it is: paid for, or made by a computer', async () => {
    for (const [tag, properties, label] of [
      ['card', { article: { headline: 'N', url: '/n', sponsor: 'Acme' } }, 'Paid for by Acme'],
      ['card', { sponsor: 'Acme' }, 'Paid for by Acme'],
      ['takeaways', { madeBy: 'ai' }, 'AI'],
      ['figure', { imageOrigin: 'trainedAlgorithmicMedia' }, 'AI'],
    ]) {
      await open(
        renderWidget(tag, { article: { ...story, review: undefined, image: { ...story.image, digitalSourceType: undefined } } }, { styles, lang: 'en' }),
      );
      await change(`lede-${tag}`, (element, given) => Object.assign(element, given), properties);
      assert.match(await words(`lede-${tag}`), new RegExp(label), tag);
      await change(`lede-${tag}`, copy);
      const copied = await words(`lede-${tag}`);
      assert.ok(copied === '' || copied.includes(label), `${tag}: ${copied}`);
    }
  });
});

describe('a page that allows no style sheet inside it', () => {
  it('shows a widget whose server wrote one in its look, once the script has come', async () => {
    await open(renderWidget('card', { article: { headline: 'H', url: '/h', articleSection: 'Sea' } }, { lang: 'en' }), {
      'content-security-policy': "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src 'self'; connect-src 'self'",
    });
    assert.match(await tab.page.$eval('lede-card', ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('[part="kicker"]')).fontFamily), /sans-serif/);
  });
});
