import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { host, openBrowser, openTab, settled } from '../embed/support/host.mjs';
import { escape, page, script } from '../embed/support/widgets.mjs';
import { protocols, serveProviders } from './support/providers.mjs';

const { renderWidget } = await import('../../dist/ssr/index.js');

/** The first words of each state, which a reader sees. */
const titles = {
  confirm: 'Check your inbox',
  subscribed: 'You are subscribed',
  already: 'You are subscribed already',
  unknown: 'Your request has been sent',
  limited: 'Too many attempts',
  failed: 'That did not work',
  invalid: 'This address was not accepted.',
};

describe('every provider', () => {
  let site, browser, providers, tab;
  before(async () => {
    providers = await serveProviders();
    site = await host();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.close();
    providers?.close();
  });
  afterEach(() => tab?.close());

  const attributesOf = (name) => {
    const { path, attributes } = protocols[name];
    return { action: `${providers.origin}/${name}${path}`, provider: name, ...attributes };
  };

  /** A page with one form, on which a minute has passed. */
  async function open(body, { javascript = true } = {}) {
    site.pages['/'] = page(body, { head: script });
    tab = await openTab(browser);
    await tab.page.setJavaScriptEnabled(javascript);
    await tab.page.goto(`${site.origin}/`);
    if (!javascript) return;
    await settled(tab.page);
    await tab.page.evaluate(() => {
      const own = performance.now.bind(performance);
      performance.now = () => own() + 60_000;
    });
  }
  const element = (name) =>
    `<lede-newsletter ${Object.entries(attributesOf(name))
      .map(([key, value]) => `${key}="${escape(value)}"`)
      .join(' ')}></lede-newsletter>`;

  /** What a reader sees once the form has been sent: the words of the state, and those under the field. */
  async function sign(email) {
    await tab.page.type('lede-newsletter input[type="email"]', email);
    await tab.page.click('lede-newsletter button');
    await tab.page.waitForFunction(
      () => {
        const newsletter = document.querySelector('lede-newsletter');
        const panel = newsletter.shadowRoot.querySelector('[part="outcome"]');
        return newsletter.querySelector('[data-lede-note="error"]') ?? (!panel.hidden && !panel.classList.contains('sending'));
      },
      { timeout: 5000, polling: 50 },
    );
    return tab.page.evaluate(() => {
      const newsletter = document.querySelector('lede-newsletter');
      const panel = newsletter.shadowRoot.querySelector('[part="outcome"]');
      return `${panel.hidden ? '' : panel.innerText} ${newsletter.querySelector('[data-lede-note]')?.innerText ?? ''}`;
    });
  }

  for (const [name, { says, opens }] of Object.entries(protocols))
    describe(name, () => {
      for (const [kind, outcome] of Object.entries(says))
        it(`${kind} reader: ${outcome}`, async () => {
          const from = providers.requests.length;
          await open(element(name));
          const seen = await sign(`${kind}@example.com`);
          if (opens) await waitFor(() => providers.requests.length > from);
          const sent = providers.requests.slice(from).filter(({ method }) => method === 'POST');
          assert.deepEqual([sent.length, sent[0]?.wrong, sent[0]?.cookie], [1, undefined, undefined]);
          assert.ok(seen.includes(titles[outcome]), `${titles[outcome]} is said: ${seen}`);
          assert.ok(!seen.includes('@'), 'the address is not repeated');
          assert.deepEqual(tab.thrown, []);
        });
    });

  for (const [name, { needsScript }] of Object.entries(protocols)) {
    if (needsScript) continue;
    it(`${name} gets its fields from a form that a server wrote, with JavaScript off`, async () => {
      const from = providers.requests.length;
      await open(renderWidget('newsletter', attributesOf(name), {}), { javascript: false });
      await tab.page.type('input[type="email"]', 'new@example.com');
      await tab.page.click('button');
      await waitFor(() => providers.requests.length > from);
      assert.equal(providers.requests[from].wrong, undefined);
    });
  }
});

async function waitFor(holds) {
  for (let i = 0; i < 100 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 30));
  assert.ok(holds(), 'it has arrived');
}
