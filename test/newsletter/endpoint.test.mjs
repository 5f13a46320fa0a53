import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { createEndpoint, memoryStore } from 'lede-elements/endpoint';
import { toNodeListener } from 'lede-elements/endpoint/node';
import { host, openBrowser, openTab, settled } from '../embed/support/host.mjs';
import { page, script } from '../embed/support/widgets.mjs';

const { renderWidget } = await import('../../dist/ssr/index.js');

const settings = {
  action: '/newsletter',
  provider: 'endpoint',
  'name-field': '',
  fields: 'city = Your city',
  newsletters: 'daily = The morning letter; weekend = The weekend letter',
  consent: 'I want the letter.',
  policy: '/privacy',
};

describe('the form and the endpoint of this package understand each other', () => {
  let site, browser, mails, signups;
  before(async () => {
    site = await host();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** A page with the form, and an endpoint beside it that has seen nobody yet. */
  async function open(body, { javascript = true, ...options } = {}) {
    [mails, signups] = [[], []];
    const store = memoryStore();
    const { add } = store;
    Object.assign(store, { add: (signup, ...rest) => (signups.push(signup), add(signup, ...rest)) });
    const endpoint = createEndpoint({
      url: `${site.origin}/newsletter`,
      name: 'The Harbour',
      secret: 'a secret for tests, and for nothing else',
      lists: ['daily', 'weekend'],
      fields: ['city'],
      store,
      mailer: { send: async (mail) => void mails.push(mail) },
      ...options,
    });
    const answer = toNodeListener(endpoint);
    site.pages['/newsletter'] = async (request, response) => {
      answer(request, response);
      // answered in full, or the reader has gone
      await once(response, 'close');
    };
    site.pages['/'] = page(body, { head: javascript ? script : '' });
    const tab = await openTab(browser);
    await tab.page.setJavaScriptEnabled(javascript);
    await tab.page.goto(`${site.origin}/`);
    if (!javascript) return tab;
    await settled(tab.page);
    await tab.page.evaluate(() => {
      const own = performance.now.bind(performance);
      performance.now = () => own() + 60_000;
    });
    return tab;
  }
  async function fill({ page }, email) {
    await page.type('[name="name"]', 'Ada Quay');
    await page.type('[name="city"]', 'Harbour');
    await page.type('[name="email"]', email);
    await page.click('[value="weekend"]');
    await page.click('[name="consent"]');
    await page.click('form > button');
  }
  const words = Object.entries(settings).map(([name, value]) => `${name}="${value}"`);
  const element = `<lede-newsletter ${words.join(' ')}></lede-newsletter>`;
  const until = async (holds) => {
    for (let i = 0; i < 200 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(holds());
  };

  it('with every field, the proof of consent and the time that the reader took', async () => {
    const tab = await open(element);
    await fill(tab, 'reader@example.com');
    await tab.page.waitForFunction(() =>
      document.querySelector('lede-newsletter').shadowRoot.querySelector('[part="outcome"]').innerText.includes('Check your inbox'),
    );
    await until(() => mails.length);
    const [{ data }] = signups;
    const { email, name, lists, fields, agreed, consent } = data;
    assert.deepEqual([email, name, lists, fields, agreed], ['reader@example.com', 'Ada Quay', ['weekend'], { city: 'Harbour' }, true]);
    assert.deepEqual([consent.text, consent.locale, consent.url], ['I want the letter. Privacy policy', 'en', `${site.origin}/`]);
    await tab.close();
  });

  it('from a form that a server wrote, with JavaScript off', async () => {
    const tab = await open(renderWidget('newsletter', settings), { javascript: false });
    await Promise.all([tab.page.waitForNavigation(), fill(tab, 'reader@example.com')]);
    assert.match(await tab.page.evaluate(() => document.body.innerText), /Check your inbox/);
    await until(() => mails.length);
    assert.equal(signups[0].data.email, 'reader@example.com');
    await tab.close();
  });

  it('where it is too much', async () => {
    const tab = await open(element, { perIp: { count: 1, seconds: 90 }, clientIp: () => '192.0.2.1' });
    await fetch(`${site.origin}/newsletter`, { method: 'POST', body: new URLSearchParams({ email: 'first@example.com' }) });
    await fill(tab, 'reader@example.com');
    await tab.page.waitForFunction(() =>
      document.querySelector('lede-newsletter').shadowRoot.querySelector('[part="outcome"]').innerText.includes('Too many attempts'),
    );
    await tab.close();
  });
});
