/* global all, kept */
// What a server wrote, in a browser: read without JavaScript, kept node by node, and rendered anew only when something changes
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import '../../dist/i18n/locales/ar.js';
import '../../dist/i18n/locales/de.js';
import { html as lit } from 'lit';
import { renderTemplate, renderWidget } from '../../dist/ssr/index.js';
import { host, openBrowser, openTab, settled } from '../embed/support/host.mjs';
import { feed, page, script, story, widgets } from '../embed/support/widgets.mjs';
import { attack, propsOf } from './support/records.mjs';

const styles = '/cdn/styles/';
/** Keeps all elements of the page, through shadow roots, as the server wrote them; before any script of ours. */
const keep = `<script>
  globalThis.all = (node) => [...node.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  globalThis.kept = new Map(all(document.body).map((element) => [element, element.getRootNode().host?.localName ?? 'the page']));
</script>`;
/** The files beside lede.js that a widget fetches by itself. */
const files = {
  'lede-article': 'annotate|chunks/[^/]+|fields|form|rails|renew|signup',
  'lede-newsletter': 'chunks/[^/]+|fields|form|renew|signup',
  'lede-related': 'rails',
};
const card = { headline: 'Ferry strike ends', url: '/ferry', articleSection: 'Sea' };

let site, browser;
before(async () => {
  [site, browser] = await Promise.all([host(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page with this body, and waits until all has been looked at. */
async function open(body, { head = script, lang, javascript = true, headers = {}, settle = javascript, size } = {}) {
  site.pages['/page'] = { body: page(body + keep, { head, lang }), headers };
  const tab = await openTab(browser, size);
  await tab.page.setJavaScriptEnabled(javascript);
  await tab.page.goto(`${site.origin}/page`);
  if (settle) await still(tab);
  return tab;
}

async function still(tab) {
  await settled(tab.page);
  await tab.page.waitForNetworkIdle({ idleTime: 100 });
  await settled(tab.page);
}

const words = (tab, tag) =>
  tab.page.$eval(tag, (element) =>
    all(element.shadowRoot)
      .map((node) =>
        [...node.childNodes]
          .filter((child) => child.nodeType === 3)
          .map((child) => child.data)
          .join(''),
      )
      .join(' '),
  );

/** The widgets in whose shadow roots, or the page, elements that a server wrote have gone. */
const lost = (tab) => tab.page.evaluate(() => [...new Set([...kept].flatMap(([element, home]) => (element.isConnected ? [] : [home])))]);

/** Clicks in a card as a page does, and tells what the page hears of it. */
const clicked = (tab, selector, tag = 'lede-card') =>
  tab.page.$eval(
    tag,
    (widget, inside) =>
      new Promise((resolve) => {
        const hear = (event) => {
          event.preventDefault();
          resolve({ url: new URL(event.url).pathname, article: event.article });
        };
        for (const name of ['lede-open', 'lede-report']) widget.ownerDocument.addEventListener(name, hear, { once: true });
        widget.shadowRoot.querySelector(inside).click();
      }),
    selector,
  );

/** The text that can be seen, through shadow roots. */
function visibleText() {
  const texts = (node) =>
    [...node.childNodes]
      .map((child) => (child.nodeType === 3 ? child.data : child.nodeType === 1 && child.checkVisibility() ? texts(child.shadowRoot ?? child) : ''))
      .join(' ');
  return texts(document.body);
}

describe('a widget that a server wrote', () => {
  for (const widget of widgets) {
    it(`<${widget.tag}> is read with JavaScript off`, async () => {
      const tab = await open(renderWidget(widget.tag, propsOf(widget), { styles }), { javascript: false });
      const shown = await tab.page.evaluate(visibleText);
      assert.ok(shown.trim().length > 20, shown);
      await tab.close();
    });

    it(`<${widget.tag}> is kept node by node, in silence, and fetches nothing but the code of its own`, async () => {
      const tab = await open(renderWidget(widget.tag, propsOf(widget), { styles }));
      // around the form of a newsletter little is written, and anew; terms are marked by a panel that was rendered here
      const anew = ['lede-newsletter', ...(widget.tag === 'lede-article' ? ['lede-did-you-know'] : [])];
      assert.deepEqual(
        (await lost(tab)).filter((tag) => !anew.includes(tag)),
        [],
      );
      assert.deepEqual([tab.said, tab.thrown], [[], []]);
      const known = new RegExp(`/page$|/cdn/(?:lede|finished|${files[widget.tag] ?? 'lede'})\\.js$|/cdn/styles/|/pictures/|^data:`);
      assert.deepEqual(
        tab.requests.filter((address) => !known.test(address)),
        [],
      );
      await tab.close();
    });

    it(`<${widget.tag}> shows an attack as text`, async () => {
      const tab = await open(renderWidget(widget.tag, propsOf(widget, attack), { styles }));
      assert.equal(await tab.page.evaluate(() => globalThis.hit), undefined);
      assert.deepEqual(tab.thrown, []);
      await tab.close();
    });
  }

  it('a story’s terms are marked once it is on a page, in the nodes that the server wrote', async () => {
    const html = renderWidget('lede-article', { article: story }, { styles });
    assert.doesNotMatch(html, /data-lede-term/);
    const tab = await open(html);
    await tab.page.waitForFunction(() => all(document.body).some((element) => element.matches('p button[data-lede-term]')));
    const paragraphs = await tab.page.evaluate(() =>
      all(document.body)
        .filter((element) => element.matches('p:has([data-lede-term])'))
        .map((paragraph) => kept.has(paragraph)),
    );
    assert.ok(paragraphs.length > 0 && paragraphs.every(Boolean), String(paragraphs));
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
    await tab.close();
  });

  it('keeps its size when the script comes', async () => {
    // long past: of a fresh story the reader's clock tells other words
    const props = (widget) => JSON.parse(JSON.stringify(propsOf(widget)).replaceAll('2026-', '2019-'));
    const body = widgets.map((widget) => renderWidget(widget.tag, props(widget), { styles })).join('');
    const sizes = [];
    for (const javascript of [false, true]) {
      const tab = await open(body, { javascript });
      sizes.push(
        await tab.page.$$eval('body > *', (elements) =>
          elements
            .filter(({ localName }) => localName.startsWith('lede-'))
            .map((element) => [element.localName, element.getBoundingClientRect().width, element.getBoundingClientRect().height]),
        ),
      );
      await tab.close();
    }
    assert.deepEqual(sizes[1], sizes[0]);
  });

  it('keeps the language that the server was told, right to left too', async () => {
    const tab = await open(
      renderWidget('related', { stories: [{ ...story, timeRequired: 3 }] }, { styles, lang: 'ar' }) +
        renderWidget('takeaways', { article: story }, { styles, lang: 'de' }),
      { lang: 'ar' },
    );
    assert.match(await words(tab, 'lede-related'), /[\u0600-\u06ff]/);
    assert.match(await words(tab, 'lede-takeaways'), /Das Wichtigste|Auf einen Blick|Geprüft/);
    assert.deepEqual(await lost(tab), []);
    await tab.close();
  });

  it('tells how long ago only when the reader is there', async () => {
    const fresh = { headline: 'Ferry', url: '/ferry', datePublished: new Date(Date.now() - 7_200_000).toISOString() };
    const html = renderWidget('card', { article: fresh }, { styles });
    assert.doesNotMatch(html, /ago/);
    const tab = await open(html);
    assert.match(await words(tab, 'lede-card'), /2 hr\. ago/);
    assert.deepEqual(await lost(tab), []);
    await tab.close();
  });

  it('shows what has changed since: a property before the script, and one after', async () => {
    const change = `<script>document.querySelector('lede-card').layout = 'row'</script>`;
    const tab = await open(renderWidget('card', { article: story, layout: 'stack' }, { styles }) + change);
    assert.match(await tab.page.$eval('lede-card', (card) => card.shadowRoot.querySelector('article').className), /row/);
    assert.match(await words(tab, 'lede-card'), /Harbour bridge reopens/);
    await tab.page.$eval('lede-card', async (card) => {
      card.article = { headline: 'Another' };
      await card.updateComplete;
    });
    assert.match(await words(tab, 'lede-card'), /Another/);
    assert.doesNotMatch(await words(tab, 'lede-card'), /Harbour|Trams/);
    await tab.close();
  });

  it('shows an attribute that changes, and keeps all the rest', async () => {
    const tab = await open(renderWidget('card', { article: story }, { styles }));
    const found = await tab.page.$eval('lede-card', async (card) => {
      const before = card.hasUpdated;
      card.setAttribute('heading-level', '4');
      card.setAttribute('kicker', 'At sea');
      await card.updateComplete;
      return [before, card.hasUpdated, card.shadowRoot.querySelector('h4').textContent, card.shadowRoot.querySelectorAll('article').length];
    });
    assert.deepEqual(found, [false, true, story.headline, 1]);
    assert.match(await words(tab, 'lede-card'), /At sea.*Cars must wait for the spring/);
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
    await tab.close();
  });

  it('keeps the focus of a reader when something changes', async () => {
    const tab = await open(renderWidget('card', { article: story }, { styles }));
    const found = await tab.page.$eval('lede-card', async (card) => {
      const link = card.shadowRoot.querySelector('a');
      link.focus();
      card.layout = 'row';
      await card.updateComplete;
      const { activeElement } = card.shadowRoot;
      return [activeElement?.getAttribute('part'), activeElement === link];
    });
    assert.deepEqual(found, ['link', false]);
    await tab.close();
  });

  it('in a long row is laid out only where somebody is, before the script and after it', async () => {
    const row = Array.from({ length: 200 }, (_, i) => renderWidget('card', { headline: `Story ${i}`, href: `https://example.com/${i}` }, { styles })).join('');
    const tab = await open(row, { head: '', settle: false });
    // what is not laid out is as high as such cards mostly are
    const heights = () =>
      tab.page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const cards = [...document.querySelectorAll('lede-card')];
        return [cards.at(0), cards.at(-1)].map((card) => Math.round(card.getBoundingClientRect().height));
      });
    const [first, last] = await heights();
    assert.ok(first < 200, String(first));
    assert.equal(last, 380);
    await tab.page.addScriptTag({ url: '/cdn/lede.js', type: 'module' });
    await settled(tab.page);
    assert.deepEqual(await heights(), [first, last]);
    // nor is the ring around the one that has the focus cut off
    await tab.page.$$eval('lede-card', (cards) => cards.at(-1).shadowRoot.querySelector('a').focus({ preventScroll: true }));
    assert.deepEqual(
      await tab.page.$$eval('lede-card', (cards) => [getComputedStyle(cards.at(-1)).contentVisibility, getComputedStyle(cards.at(-2)).contentVisibility]),
      ['visible', 'auto'],
    );
    await tab.close();
  });

  it('tells the page of the story that a reader opens: by its link, or anywhere in its card', async () => {
    const { image, author, ...rest } = story;
    const own = { ...rest, author: [...[author].flat(), { name: 'Ada Quay', url: '/ada' }], image: { ...image, digitalSourceType: undefined } };
    const tab = await open(renderWidget('card', { article: own }, { styles }));
    for (const place of ['a', '.words', 'img']) {
      const { url, article } = await clicked(tab, place);
      assert.equal(url, '/stories/harbour-bridge-reopens', place);
      assert.equal(article.headline, story.headline);
      assert.equal(article.url, story.url);
      assert.deepEqual(
        article.author.map(({ name }) => name),
        ['Harbour Desk', 'Ada Quay'],
      );
      assert.deepEqual([article.datePublished, article.dateModified], [story.datePublished, story.dateModified]);
      assert.deepEqual([article.image.url, article.image.alt, article.image.caption], [image.url, image.alt, image.caption]);
      assert.equal(article.articleSection, story.articleSection);
    }
    assert.deepEqual(await lost(tab), []);
    await tab.close();
  });

  it('tells the page of a reader who reports a story, and writes its whole address, however often it is moved', async () => {
    const tab = await open(renderWidget('notice', { article: story }, { styles }));
    await tab.page.$eval('lede-notice', (notice) => {
      for (let i = 0; i < 2; i++) document.body.append(notice);
    });
    const { article } = await clicked(tab, '[part~="report"]', 'lede-notice');
    assert.deepEqual([article.headline, article.url], [story.headline, story.url]);
    const mail = await tab.page.$eval('lede-notice', (notice) => decodeURIComponent(notice.shadowRoot.querySelector('[part~="report"]').href));
    assert.deepEqual(mail.match(/\S*stories\/harbour-bridge-reopens/g), [`${site.origin}/stories/harbour-bridge-reopens`]);
    assert.deepEqual(await lost(tab), []);
    await tab.close();
  });

  it('leads from a takeaway to the paragraph that says so', async () => {
    const tab = await open(renderWidget('article', { article: story }, { styles }));
    const focused = await tab.page.$eval('lede-article', ({ shadowRoot }) => {
      shadowRoot.querySelector('lede-takeaways').shadowRoot.querySelector('[part~="evidence"]').click();
      return shadowRoot.activeElement?.id;
    });
    assert.equal(focused, 'summary-1');
    await tab.close();
  });

  it('shows no picture that broke before the script came', async () => {
    const picture = '/nowhere.svg';
    const widgets = [
      ['card', { article: { headline: 'Ferry', url: '/ferry', image: { url: picture, alt: 'A ferry' } } }],
      ['figure', { image: picture, 'image-alt': 'A ferry', priority: true }],
    ];
    const tab = await open(widgets.map(([tag, props]) => renderWidget(tag, props, { styles })).join(''), { head: '', settle: false });
    await tab.page.waitForFunction(() => all(document.body).filter((node) => node.localName === 'img' && node.complete).length === 2);
    await tab.page.addScriptTag({ url: '/cdn/lede.js', type: 'module' });
    await settled(tab.page);
    await tab.page.waitForFunction(() => all(document.body).every((node) => node.localName !== 'img'));
    assert.match(await words(tab, 'lede-card'), /Ferry/);
    await tab.close();
  });

  it('that is taken away before it is rendered anew does not keep the page waiting, and shows the change when it is back', async () => {
    const tab = await open(renderWidget('card', { article: story }, { styles }));
    const found = await tab.page.$eval('lede-card', async (card) => {
      card.layout = 'row';
      card.remove();
      const away = await card.updateComplete;
      document.body.append(card);
      const back = await card.updateComplete;
      return [away, back, card.shadowRoot.querySelector('article').classList.contains('row')];
    });
    assert.deepEqual(found, [false, true, true]);
    await tab.close();
  });

  it('speaks the language of the page where the server was told of none', async () => {
    const tab = await open(renderWidget('takeaways', { article: story }, { styles }), { lang: 'de' });
    assert.match(await words(tab, 'lede-takeaways'), /Das Wichtigste/);
    assert.match(await words(tab, 'lede-takeaways'), /eighteen rollers/);
    await tab.close();
  });

  it('speaks another language as soon as the page does', async () => {
    const tab = await open(renderWidget('takeaways', { article: story }, { styles }));
    await tab.page.evaluate(() => document.documentElement.setAttribute('lang', 'de'));
    await tab.page.waitForFunction(() => /Das Wichtigste/.test(document.querySelector('lede-takeaways').shadowRoot.textContent));
    await tab.close();
  });

  it('stays readable where the code that gives it life cannot be had', async () => {
    site.pages['/page'] = page(renderWidget('card', { article: story }, { styles }) + keep, { head: script });
    const tab = await openTab(browser);
    await tab.page.setRequestInterception(true);
    tab.page.on('request', (request) => void (request.url().endsWith('/finished.js') ? request.abort() : request.continue()));
    await tab.page.goto(`${site.origin}/page`);
    await settled(tab.page);
    const renewed = await tab.page.$eval('lede-card', (card) => {
      card.layout = 'row';
      return card.updateComplete;
    });
    assert.equal(renewed, false);
    assert.match(await words(tab, 'lede-card'), /Harbour bridge reopens/);
    assert.deepEqual(tab.thrown, []);
    await tab.close();
  });

  it('gets its story from the article around it', async () => {
    const layout = lit`<lede-article .article=${story}><div><lede-byline></lede-byline></div><lede-takeaways></lede-takeaways></lede-article>`;
    const tab = await open(renderTemplate(layout, { styles }));
    assert.match(await words(tab, 'lede-byline'), /Harbour Desk/);
    assert.match(await words(tab, 'lede-takeaways'), /eighteen rollers/);
    assert.deepEqual(await lost(tab), ['lede-article'], 'its slot alone is written anew');
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
    await tab.close();
  });

  it('obeys a policy of styles from the site alone', async () => {
    const policy = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
    const tab = await open(renderWidget('article', { article: story, newsletterAction: '/subscribe' }, { styles }), {
      headers: { 'content-security-policy': policy },
    });
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
    assert.equal(await tab.page.$eval('lede-article', (article) => getComputedStyle(article.shadowRoot.querySelector('.root')).containerName), 'widget');
    await tab.close();
  });
});

describe('copies of what a server wrote', () => {
  const all = () =>
    widgets.map((widget) => renderWidget(widget.tag, propsOf(widget), { styles })).join('') + renderWidget('card', { article: card }, { styles });

  it('by cloneNode are read and clicked as the originals', async () => {
    const tab = await open(all());
    const before = await tab.page.evaluate(visibleText);
    await tab.page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    await still(tab);
    assert.deepEqual((await tab.page.evaluate(visibleText)).split(/\s+/), before.split(/\s+/));
    assert.equal((await clicked(tab, 'a', 'lede-card:last-of-type')).article.headline, 'Ferry strike ends');
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
    await tab.close();
  });

  it('live where a page fetched them as text, and no parser made their shadow roots', async () => {
    site.pages['/part'] = all();
    const tab = await open('<main></main>');
    await tab.page.evaluate(async () => {
      document.querySelector('main').innerHTML = await (await fetch('/part')).text();
    });
    await still(tab);
    assert.match(await words(tab, 'lede-article'), /Harbour bridge reopens/);
    assert.match(await words(tab, 'lede-related'), /You May Also Like/);
    assert.equal((await clicked(tab, 'a', 'lede-card:last-of-type')).url, '/ferry');
    // the browser warns of the templates, whoever makes their roots
    assert.deepEqual([tab.said.filter((line) => !line.includes('shadowrootmode')), tab.thrown], [[], []]);
    await tab.close();
  });

  it('live in another document', async () => {
    const tab = await open(`${renderWidget('card', { article: card }, { styles })}<iframe title="Another"></iframe>`);
    const found = await tab.page.evaluate(async () => {
      const card = document.querySelector('lede-card');
      const { contentDocument } = document.querySelector('iframe');
      contentDocument.body.append(card);
      let opened;
      contentDocument.addEventListener('lede-open', (event) => {
        event.preventDefault();
        opened = event.article.headline;
      });
      card.shadowRoot.querySelector('a').click();
      card.kicker = 'At sea';
      await card.updateComplete;
      return [opened, card.shadowRoot.querySelector('[part="kicker"]').textContent, card.shadowRoot.querySelector('[part="headline"]').textContent];
    });
    assert.deepEqual(found, ['Ferry strike ends', 'At sea', 'Ferry strike ends']);
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
    await tab.close();
  });
});

describe('a rail that a server wrote', () => {
  it('turns its pages, and shows its buttons only where there is more than fits', async () => {
    const tab = await open(renderWidget('related', { stories: feed }, { styles }), { size: { width: 600 } });
    const hidden = () => tab.page.$eval('lede-related', ({ shadowRoot }) => [...shadowRoot.querySelectorAll('button')].map((button) => button.hidden));
    assert.deepEqual(await hidden(), [false, false]);
    await tab.page.$eval('lede-related', ({ shadowRoot }) => shadowRoot.querySelector('.next').click());
    await tab.page.waitForFunction(() => document.querySelector('lede-related').shadowRoot.querySelector('[part="list"]').scrollLeft > 200);
    assert.deepEqual(await lost(tab), []);
    await tab.page.setViewport({ width: 4000, height: 800 });
    await tab.page.waitForFunction(() => document.querySelector('lede-related').shadowRoot.querySelector('button').hidden);
    await tab.close();
  });

  it('drops a story that the page already shows, and keeps the others', async () => {
    const [first, second, third] = feed;
    const tab = await open(
      renderWidget('card', { article: first }, { styles }) + renderWidget('related', { stories: [first, second, third], layout: 'list' }, { styles }),
    );
    const shown = await tab.page.$eval('lede-related', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('lede-card')].map((one) => one.shadowRoot.querySelector('[part="headline"]').textContent),
    );
    assert.deepEqual(shown, [second.headline, third.headline]);
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
    await tab.close();
  });

  it('shows nothing that the rail before it shows', async () => {
    const rail = (stories) => renderWidget('related', { stories, layout: 'list' }, { styles });
    const tab = await open(rail(feed.slice(0, 2)) + rail(feed.slice(1, 4)));
    const shown = await tab.page.$$eval('lede-related', (rails) =>
      rails.map(({ shadowRoot }) => [...shadowRoot.querySelectorAll('lede-card')].map((one) => one.shadowRoot.querySelector('[part="headline"]').textContent)),
    );
    assert.deepEqual(
      shown.flat(),
      feed.slice(0, 4).map(({ headline }) => headline),
    );
    await tab.close();
  });
});

describe('an article that a server wrote', () => {
  it('gives its story to a widget that comes into it', async () => {
    const tab = await open(renderWidget('article', { article: story }, { styles }));
    await tab.page.$eval('lede-article', (article) => {
      article.innerHTML = '<lede-takeaways></lede-takeaways><lede-byline></lede-byline>';
    });
    await still(tab);
    assert.match(await words(tab, 'lede-takeaways'), /eighteen rollers/);
    assert.match(await words(tab, 'lede-byline'), /Harbour Desk/);
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
    await tab.close();
  });

  it('shows an attribute that changes, with all its parts', async () => {
    const tab = await open(renderWidget('article', { article: story, related: feed }, { styles }));
    const before = await words(tab, 'lede-article');
    await tab.page.$eval('lede-article', (article) => article.setAttribute('heading-level', '1'));
    await still(tab);
    assert.equal(await tab.page.$eval('lede-article', ({ shadowRoot }) => shadowRoot.querySelector('h1').textContent), story.headline);
    assert.deepEqual((await words(tab, 'lede-article')).split(/\s+/), before.split(/\s+/));
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
    await tab.close();
  });
});

describe('a newsletter form that a server wrote', () => {
  it('is sent with JavaScript off', async () => {
    let sent = '';
    site.pages['/subscribe'] = async (request) => {
      for await (const chunk of request) sent += chunk;
      return 'Thanks';
    };
    const tab = await open(renderWidget('newsletter', { action: '/subscribe' }, { styles }), { javascript: false });
    await tab.page.type('input', 'reader@example.com');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('button')]);
    assert.equal(sent, 'email=reader%40example.com');
    await tab.close();
  });

  it('is kept, not written twice', async () => {
    const tab = await open(renderWidget('newsletter', { action: '/subscribe' }, { styles, lang: 'de' }), { lang: 'de' });
    const forms = await tab.page.$$eval('form', (all) => all.map((form) => [form.querySelector('span').textContent, kept.has(form)]));
    assert.equal(forms.length, 1);
    assert.equal(forms[0][1], true);
    await tab.page.$eval('lede-newsletter', async (newsletter) => {
      newsletter.setAttribute('action', '/other');
      await newsletter.updateComplete;
    });
    assert.equal(await tab.page.$eval('form', (form) => form.getAttribute('action')), '/other');
    await tab.close();
  });

  it('has the same fields as the one that the browser writes', async () => {
    const tab = await open(`${renderWidget('newsletter', { action: '/subscribe' }, { styles })}<lede-newsletter action="/subscribe"></lede-newsletter>`);
    const [written, own] = await tab.page.$$eval('form', (all) =>
      all.map((form) =>
        [...form.querySelectorAll('*')].map(({ localName, attributes, textContent }) => [
          localName,
          textContent,
          [...attributes].map(({ name, value }) => `${name}=${value}`).sort(),
        ]),
      ),
    );
    assert.deepEqual(written, own);
    await tab.close();
  });
});
