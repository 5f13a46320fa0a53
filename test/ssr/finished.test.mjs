/* global all, kept */
// What a server wrote, in a browser: read without JavaScript, and taken over without a trace
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import '../../dist/i18n/locales/ar.js';
import '../../dist/i18n/locales/de.js';
import { html as lit } from 'lit';
import { renderTemplate, renderWidget } from '../../dist/ssr/index.js';
import { host, openBrowser, openTab, settled } from '../embed/support/host.mjs';
import { page, script, story, widgets } from '../embed/support/widgets.mjs';
import { attack, propsOf } from './support/records.mjs';

const styles = '/cdn/styles/';
/** Keeps all elements of the page, through shadow roots, as the server wrote them; before any script of ours. */
const keep = `<script>
  globalThis.all = (node) => [...node.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  globalThis.kept = all(document.body).filter(({ localName }) => !/^(?:link|style|script)$/.test(localName));
</script>`;

let site, browser;
before(async () => {
  [site, browser] = await Promise.all([host(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page with this body, and waits until all is taken over. */
async function open(body, { head = script, lang, javascript = true, headers = {}, settle = javascript } = {}) {
  site.pages['/page'] = { body: page(body + keep, { head, lang }), headers };
  const tab = await openTab(browser);
  await tab.page.setJavaScriptEnabled(javascript);
  await tab.page.goto(`${site.origin}/page`);
  if (settle) await settled(tab.page);
  return tab;
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

    it(`<${widget.tag}> is taken over node by node, in silence, and fetches nothing but the code of its own`, async () => {
      const tab = await open(renderWidget(widget.tag, propsOf(widget), { styles }));
      const found = await tab.page.evaluate(() => ({
        lost: kept.filter((element) => !element.isConnected).map(({ localName }) => localName),
        resting: all(document.body).filter((element) => element.hasAttribute('defer-hydration')).length,
        updated: all(document.body).filter(({ localName, hasUpdated }) => localName.startsWith('lede-') && !hasUpdated).length,
        copies: all(document.body).filter(({ shadowRoot }) => shadowRoot?.querySelector(':scope > link, :scope > style')).length,
      }));
      assert.deepEqual(found, { lost: [], resting: 0, updated: 0, copies: 0 });
      assert.deepEqual([tab.said, tab.thrown], [[], []]);
      assert.deepEqual(
        tab.requests.filter((address) => !/\/page$|\/cdn\/(?:lede\.js|annotate\.js|rails\.js|styles\/)|\/pictures\/|^data:/.test(address)),
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
    assert.doesNotMatch(html, /data-lede-term|annotate/);
    const tab = await open(html);
    await tab.page.waitForFunction(() => all(document.body).some((element) => element.matches('p button[data-lede-term]')));
    const paragraphs = await tab.page.evaluate(() =>
      all(document.body)
        .filter((element) => element.matches('p:has([data-lede-term])'))
        .map((paragraph) => kept.includes(paragraph)),
    );
    assert.ok(paragraphs.length > 0 && paragraphs.every(Boolean), String(paragraphs));
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
    await tab.close();
  });

  it('keeps its size when it is taken over', async () => {
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
    assert.equal(await tab.page.evaluate(() => kept.every((element) => element.isConnected)), true);
    await tab.close();
  });

  it('tells how long ago only when the reader is there', async () => {
    const fresh = { headline: 'Ferry', url: '/ferry', datePublished: new Date(Date.now() - 7_200_000).toISOString() };
    const html = renderWidget('card', { article: fresh }, { styles });
    assert.doesNotMatch(html, /ago/);
    const tab = await open(html);
    assert.match(await words(tab, 'lede-card'), /2 hr\. ago/);
    await tab.close();
  });

  it('shows what has changed since: before the script, and after', async () => {
    const change = `<script>document.querySelector('lede-card').setAttribute('layout', 'row')</script>`;
    const tab = await open(renderWidget('card', { article: story, layout: 'stack' }, { styles }) + change);
    assert.match(await tab.page.$eval('lede-card', (card) => card.shadowRoot.querySelector('article').className), /row/);
    await tab.page.$eval('lede-card', async (card) => {
      card.article = { headline: 'Another' };
      await card.updateComplete;
    });
    assert.match(await words(tab, 'lede-card'), /Another/);
    await tab.close();
  });

  const farAway = `<div id="far"></div>${renderWidget('card', { article: story }, { styles })}<script>far.style.blockSize = '9000px'</script>`;

  it('rests where nobody is near, until a program sets a property', async () => {
    const tab = await open(farAway, { settle: false });
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    assert.equal(await tab.page.$eval('lede-card', (card) => card.hasUpdated), false);
    await tab.page.$eval('lede-card', async (card) => {
      card.article = { headline: 'Another' };
      await card.updateComplete;
    });
    assert.match(await words(tab, 'lede-card'), /Another/);
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
    await tab.close();
  });

  it('in a long row is laid out only where somebody is, before and after it has come to life', async () => {
    const row = Array.from({ length: 200 }, (_, i) => renderWidget('card', { headline: `Story ${i}`, href: `https://example.com/${i}` }, { styles })).join('');
    const tab = await open(row, { settle: false });
    // what is not laid out is as high as such cards mostly are
    const heights = () =>
      tab.page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return [...document.querySelectorAll('lede-card')].map((card) => Math.round(card.getBoundingClientRect().height));
      });
    const before = await heights();
    assert.ok(before.at(0) < 200, String(before.at(0)));
    assert.equal(before.at(-1), 380);
    await tab.page.$$eval('lede-card', (cards) => Promise.all(cards.map(({ updateComplete }) => updateComplete)));
    assert.equal(await tab.page.$('[defer-hydration]'), null);
    const then = await heights();
    assert.deepEqual([then.at(0), then.at(-1)], [before.at(0), 380]);
    // nor is the ring around the one that has the focus cut off
    await tab.page.$$eval('lede-card', (cards) => cards.at(-1).shadowRoot.querySelector('a').focus({ preventScroll: true }));
    assert.deepEqual(
      await tab.page.$$eval('lede-card', (cards) => [getComputedStyle(cards.at(-1)).contentVisibility, getComputedStyle(cards.at(-2)).contentVisibility]),
      ['visible', 'auto'],
    );
    await tab.close();
  });

  it('hears a click that comes before anything else has woken it', async () => {
    const tab = await open(renderWidget('byline', { article: story }, { styles }) + farAway, { settle: false });
    const found = await tab.page.evaluate(async () => {
      const card = document.querySelector('lede-card');
      const opened = [];
      addEventListener('lede-open', (event) => {
        event.preventDefault();
        opened.push(event.target.localName);
      });
      await document.querySelector('lede-byline').updateComplete;
      const before = card.hasUpdated;
      card.shadowRoot.querySelector('a').click();
      card.shadowRoot.querySelector('.words').click();
      return { before, opened };
    });
    assert.deepEqual(found, { before: false, opened: ['lede-card', 'lede-card'] });
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
    assert.equal(await tab.page.evaluate(() => all(document.body).filter((node) => node.matches('.root')).length), 1, 'the card is left');
    await tab.close();
  });

  it('that is taken away before it has come to life does not keep the page waiting', async () => {
    const tab = await open(farAway, { settle: false });
    const awake = await tab.page.$eval('lede-card', (card) => {
      card.remove();
      return card.updateComplete;
    });
    assert.equal(awake, false);
    await tab.close();
  });

  it('speaks the language of the page where the server was told of none', async () => {
    const tab = await open(renderWidget('takeaways', { article: story }, { styles }), { lang: 'de' });
    assert.match(await words(tab, 'lede-takeaways'), /Das Wichtigste|Auf einen Blick/);
    assert.equal(await tab.page.evaluate(() => kept.every((element) => element.isConnected)), true);
    await tab.close();
  });

  it('leaves none of the data that it came with in the page', async () => {
    const tab = await open(renderWidget('card', { article: story }, { styles }));
    assert.equal(await tab.page.$eval('lede-card', (card) => card.childElementCount), 0);
    await tab.close();
  });

  it('is written anew where its HTML is not what it shows, and nobody is told', async () => {
    const html = renderWidget('card', { article: story }, { styles }).replace(/<!--lit-part [^>]*-->/, '<!--lit-part AAAAAAAAAAA=-->');
    const tab = await open(html);
    assert.match(await words(tab, 'lede-card'), /Harbour bridge reopens/);
    assert.equal(await tab.page.$eval('lede-card', (card) => card.shadowRoot.querySelectorAll('article').length), 1);
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
    await tab.close();
  });

  it('stays readable where the code that takes it over cannot be had', async () => {
    const elements = '<script type="module" src="/cdn/elements/card.js"></script>';
    site.pages['/page'] = page(renderWidget('card', { article: story }, { styles }) + keep, { head: elements });
    const tab = await openTab(browser);
    await tab.page.setRequestInterception(true);
    tab.page.on('request', (request) => void (/hydrate/.test(request.url()) ? request.abort() : request.continue()));
    await tab.page.goto(`${site.origin}/page`);
    await tab.page.evaluate(() => customElements.whenDefined('lede-card'));
    assert.equal(await tab.page.$eval('lede-card', async (card) => await card.updateComplete), false);
    assert.match(await words(tab, 'lede-card'), /Harbour bridge reopens/);
    assert.deepEqual(tab.thrown, []);
    await tab.close();
  });

  it('gets its story from the article around it', async () => {
    const layout = lit`<lede-article .article=${story}><div><lede-byline></lede-byline></div><lede-takeaways></lede-takeaways></lede-article>`;
    const tab = await open(renderTemplate(layout, { styles }));
    assert.match(await words(tab, 'lede-byline'), /Harbour Desk/);
    assert.match(await words(tab, 'lede-takeaways'), /eighteen rollers/);
    assert.equal(await tab.page.evaluate(() => kept.every((element) => element.isConnected)), true);
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
    await tab.close();
  });

  it('comes to life where a page fetched it as text, and no parser made its shadow root', async () => {
    site.pages['/part'] = renderWidget('card', { article: story }, { styles });
    const tab = await open('<main></main>');
    await tab.page.evaluate(async () => {
      document.querySelector('main').innerHTML = await (await fetch('/part')).text();
    });
    await settled(tab.page);
    assert.match(await words(tab, 'lede-card'), /Harbour bridge reopens/);
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

describe('a print', () => {
  it('stays as it is, whatever the page does', async () => {
    const tab = await open(renderWidget('article', { article: story }, { styles, hydrate: false }));
    await tab.page.$eval('lede-article', async (article) => {
      article.setAttribute('heading-level', '1');
      await article.updateComplete;
    });
    assert.match(await words(tab, 'lede-article'), /Harbour bridge reopens/);
    assert.equal(await tab.page.evaluate(() => kept.every((element) => element.isConnected)), true);
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

  it('is taken over, not written twice', async () => {
    const tab = await open(renderWidget('newsletter', { action: '/subscribe' }, { styles, lang: 'de' }), { lang: 'de' });
    const forms = await tab.page.$$eval('form', (all) => all.map((form) => [form.querySelector('span').textContent, kept.includes(form)]));
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
