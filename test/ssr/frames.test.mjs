import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
// under a name of its own, so that the formatter leaves its blanks alone
import { html as lit } from 'lit';
import '../../dist/i18n/locales/de.js';
import { renderTemplate, renderWidget } from '../../dist/ssr/index.js';
import { host, openBrowser, openTab } from '../embed/support/host.mjs';
import { feed, page, script } from '../embed/support/widgets.mjs';

const plain = { styles: '/lede/styles' };
const [first, second] = feed;
const text = (html) => html.replace(/<script.*?<\/script>/gs, '').replace(/<[^>]*>/g, ' ');

describe('the elements that show nothing of their own, on a server', () => {
  it('<lede-feed> gives its stories to the rails inside', () => {
    const written = renderTemplate(lit`<lede-feed .stories=${[first, second]}><main><lede-related></lede-related></main></lede-feed>`, plain);
    assert.match(
      written,
      /^<lede-feed data-ssr><template shadowrootmode="open" shadowrootclonable><link [^>]*feed\.css"><slot><\/slot><\/template><main><lede-related/,
    );
    for (const { headline } of [first, second]) assert.ok(text(written).includes(headline.slice(0, 12)), headline);
  });

  it('<lede-feed> with an address lets the rails inside keep their room, and asks nobody', () => {
    const written = renderTemplate(lit`<lede-feed src="/feed.json"><lede-related></lede-related></lede-feed>`, plain);
    assert.match(written, /aria-busy="true"/);
  });

  it('<lede-feed> inside another takes its place', () => {
    const written = renderTemplate(
      lit`<lede-feed .stories=${[first]}><lede-feed .stories=${[second]}><lede-related></lede-related></lede-feed></lede-feed>`,
      plain,
    );
    assert.ok(!text(written).includes(first.headline) && text(written).includes(second.headline.slice(0, 12)));
  });

  it('<lede-site> gives its settings to the widgets inside', () => {
    const written = renderTemplate(
      lit`<lede-site lang="de" newsletter-action="/post" newsletter-email-name="EMAIL"><lede-newsletter></lede-newsletter></lede-site>`,
      plain,
    );
    assert.match(written, /Unseren Newsletter abonnieren/);
    assert.match(written, /<form data-lede-form method="post" action="\/post">.*name="EMAIL".*Abonnieren</s);
  });

  it('a rail shows no story that a card or a rail before it shows, in what is rendered together', () => {
    const list = feed.slice(0, 4);
    const html = renderTemplate(
      lit`<lede-card .article=${list[0]}></lede-card><lede-related .stories=${list} limit="2"></lede-related><lede-related .stories=${list}></lede-related>`,
    );
    assert.deepEqual(
      list.map(({ url }) => html.split(`href="${url}"`).length - 1),
      [1, 1, 1, 1],
    );
    const again = renderTemplate(lit`<lede-card .article=${list[0]}></lede-card><lede-related .stories=${list} allow-repeats></lede-related>`);
    assert.equal(again.split(`href="${list[0].url}"`).length - 1, 2);
  });

  it('are written with what is inside them as it stands', () => {
    for (const tag of ['feed', 'site']) assert.match(renderWidget(tag, {}, { ...plain, children: '<p>Text</p>' }), /<\/template><p>Text<\/p><\/lede-/);
  });
});

describe('what a server wrote inside them', () => {
  let site, browser;
  before(async () => {
    site = await host();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  it('is kept without another request, in its order, and nothing is written anew', async () => {
    const written = renderTemplate(
      lit`<lede-site newsletter-action="/post"><lede-feed src="/never.json" .stories=${feed.slice(0, 4)}><lede-related></lede-related></lede-feed><lede-newsletter></lede-newsletter></lede-site>`,
      { styles: '/cdn/styles' },
    );
    site.pages['/'] = page(`<main>${written}</main>`, { head: script });
    const tab = await openTab(browser);
    await tab.page.goto(`${site.origin}/`);
    const headlines = await tab.page.evaluate(async () => {
      await customElements.whenDefined('lede-related');
      const rail = document.querySelector('lede-related');
      const before = [...rail.shadowRoot.querySelectorAll('lede-card')];
      await rail.updateComplete;
      await document.querySelector('lede-newsletter').updateComplete;
      const now = [...rail.shadowRoot.querySelectorAll('lede-card')];
      return {
        same: now.length === before.length && now.every((card, i) => card === before[i]),
        shown: now.map((card) => card.shadowRoot.querySelector('[part="headline"]').textContent),
        forms: document.querySelectorAll('form').length,
      };
    });
    await tab.page.waitForNetworkIdle();
    assert.deepEqual(headlines, { same: true, shown: feed.slice(0, 4).map(({ headline }) => headline), forms: 1 });
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
    assert.equal(tab.requests.filter((url) => url.endsWith('/never.json')).length, 0);
    await tab.close();
  });
});
