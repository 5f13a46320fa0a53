import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { host, openBrowser, openTab, pause, settled } from '../embed/support/host.mjs';
import { page, script } from '../embed/support/widgets.mjs';

describe('a sign-up', () => {
  let site, browser, tab, arrived;
  before(async () => {
    site = await host();
    site.pages['/subscribe'] = async (request) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      arrived.push(body);
      return page('<h1>Thank you</h1>');
    };
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });
  afterEach(() => tab?.close());

  async function open(body, { blocked = [], replies = {}, policy } = {}) {
    arrived = [];
    const html = page(body, { head: script });
    site.pages['/'] = policy ? { body: html, headers: { 'content-security-policy': policy } } : html;
    tab = await openTab(browser);
    await tab.page.setRequestInterception(true);
    tab.page.on('request', (request) => {
      const { pathname, href, origin } = new URL(request.url());
      const reply = Object.entries(replies).find(([start]) => href.startsWith(start))?.[1];
      if (reply) void request.respond({ ...reply(request), headers: { 'access-control-allow-origin': '*' } });
      else if (blocked.includes(pathname)) void request.abort();
      else if (origin === site.origin || origin === 'null') void request.continue();
      else void request.abort();
    });
    await tab.page.goto(`${site.origin}/`);
    await settled(tab.page);
  }
  const letTimePass = () =>
    tab.page.evaluate(() => {
      const own = performance.now.bind(performance);
      performance.now = () => own() + 60_000;
    });
  const panel = () => tab.page.evaluate(() => document.querySelector('lede-newsletter').shadowRoot.querySelector('[part="outcome"]').innerText);

  it('by keyboard alone: Tab, the address, Enter', async () => {
    await open('<lede-newsletter action="/subscribe"></lede-newsletter>');
    await letTimePass();
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('reader@example.com');
    await Promise.all([tab.page.waitForNavigation(), tab.page.keyboard.press('Enter')]);
    assert.deepEqual(arrived, ['email=reader%40example.com']);
    assert.equal(await tab.page.$eval('h1', (node) => node.textContent), 'Thank you');
  });

  it('by keyboard alone: a mistake, its explanation, the mending', async () => {
    await open('<lede-newsletter action="/subscribe" consent="I agree."></lede-newsletter>');
    await letTimePass();
    const { keyboard } = tab.page;
    await keyboard.press('Tab');
    await keyboard.type('reader');
    await keyboard.press('Enter');
    await tab.page.waitForSelector('[data-lede-note]');
    assert.equal(await tab.page.evaluate(() => document.activeElement.type), 'email');
    assert.equal(await tab.page.$$eval('[data-lede-note]', (notes) => notes.length), 2);
    await keyboard.type('@example.com');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    assert.equal(await tab.page.$$eval('[data-lede-note]', (notes) => notes.length), 0);
    await keyboard.press('Tab');
    assert.equal(await tab.page.evaluate(() => document.activeElement.localName), 'button');
    await Promise.all([tab.page.waitForNavigation(), keyboard.press('Enter')]);
    assert.deepEqual(arrived, ['email=reader%40example.com&consent=yes']);
  });

  it('is never lost where the code that sends it cannot be had', async () => {
    await open('<lede-newsletter action="/subscribe"></lede-newsletter>', { blocked: ['/cdn/signup.js'] });
    await tab.page.type('input[type="email"]', 'reader@example.com');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('button')]);
    assert.deepEqual(arrived, ['email=reader%40example.com']);
    assert.deepEqual(tab.thrown, []);
  });

  it('is sent by the browser itself where the page lets no script send anything', async () => {
    await open('<lede-newsletter action="/subscribe" provider="endpoint"></lede-newsletter>', { policy: "connect-src 'none'" });
    await letTimePass();
    await tab.page.type('input[type="email"]', 'reader@example.com');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('button')]);
    assert.equal(arrived.length, 1);
    assert.match(arrived[0], /^email=reader%40example\.com/);
    assert.equal(await tab.page.$eval('h1', (node) => node.textContent), 'Thank you');
  });

  it('is said to have failed where the page lets nobody send it, and nothing arrives', async () => {
    await open('<lede-newsletter action="/subscribe" provider="endpoint"></lede-newsletter>', { policy: "connect-src 'none'; form-action 'none'" });
    await letTimePass();
    await tab.page.type('input[type="email"]', 'reader@example.com');
    await tab.page.click('button');
    await tab.page.waitForFunction(() =>
      document.querySelector('lede-newsletter').shadowRoot.querySelector('[part="outcome"]').innerText.includes('That did not work'),
    );
    assert.deepEqual(arrived, []);
  });

  it('of a reader who is faster than two seconds waits for the rest of them, and is sent', async () => {
    await open('<lede-newsletter action="/subscribe"></lede-newsletter>');
    await tab.page.type('input[type="email"]', 'reader@example.com');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('button')]);
    assert.deepEqual(arrived, ['email=reader%40example.com']);
  });

  it('in a form of the page is never lost either, and a wrong address is held back', async () => {
    const form = '<form action="/subscribe" method="post"><label>Mail <input type="email" name="mail" required></label><button>Go</button></form>';
    await open(`<lede-newsletter>${form}</lede-newsletter>`, { blocked: ['/cdn/signup.js', '/cdn/form.js'] });
    await tab.page.type('input[type="email"]', 'reader');
    await tab.page.click('button');
    await pause(200);
    assert.deepEqual(arrived, []);
    await tab.page.type('input[type="email"]', '@example.com');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('button')]);
    assert.deepEqual(arrived, ['mail=reader%40example.com']);
  });

  it('leaves a form that can be used when the reader comes back', async () => {
    await open('<lede-newsletter action="/subscribe"></lede-newsletter>');
    await letTimePass();
    await tab.page.type('input[type="email"]', 'reader@example.com');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('button')]);
    await tab.page.goBack();
    await settled(tab.page);
    await letTimePass();
    await tab.page.$eval('input[type="email"]', (field) => (field.value = 'reader@example.com'));
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('button')]);
    assert.equal(arrived.length, 2);
  });

  for (const [address, verdict] of [
    ['https://harbour.createsend.com/t/j-s-abc/', 'and goes there'],
    ['https://evil.example/', 'and takes only one of its own'],
  ])
    it(`asks Campaign Monitor for its address first, ${verdict}`, async () => {
      const form =
        '<form action="https://www.createsend.com/t/subscribeerror" data-id="D1" method="post"><label>Mail <input type="email" name="cm-abc-abc" required></label><button>Go</button></form>';
      const [asked, posts] = [[], []];
      await open(`<lede-newsletter>${form}</lede-newsletter>`, {
        replies: {
          'https://createsend.com/t/getsecuresubscribelink': (request) => {
            asked.push(request.postData());
            return { status: 200, contentType: 'text/plain', body: address };
          },
          'https://harbour.createsend.com/': (request) => {
            if (request.method() === 'POST') posts.push(request.postData());
            return { status: 200, contentType: 'text/html', body: '<h1>Almost there</h1>' };
          },
        },
      });
      await letTimePass();
      await tab.page.type('input[type="email"]', 'reader@example.com');
      await tab.page.click('button');
      const goes = verdict === 'and goes there';
      if (goes) await tab.page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Almost there');
      else
        await tab.page.waitForFunction(() =>
          document.querySelector('lede-newsletter').shadowRoot.querySelector('[part="outcome"]').innerText.includes('That did not work'),
        );
      assert.deepEqual([asked, posts], [['email=reader%40example.com&data=D1'], goes ? ['cm-abc-abc=reader%40example.com'] : []]);
    });

  it('at a provider whose own page does it opens that page when the reader asks for it, and not before', async () => {
    const address = 'https://embeds.beehiiv.com/0a1b?slim=true';
    await open(`<lede-newsletter action="${address}"></lede-newsletter>`, {
      replies: { 'https://embeds.beehiiv.com/': () => ({ status: 200, contentType: 'text/html', body: '<h1>Their form</h1>' }) },
    });
    await letTimePass();
    assert.deepEqual(
      tab.requests.filter((url) => url.includes('beehiiv')),
      [],
    );
    await tab.page.click('button');
    await tab.page.waitForSelector('lede-newsletter iframe');
    assert.deepEqual(await tab.page.$eval('lede-newsletter iframe', (frame) => [frame.src, frame.title]), [address, 'Subscribe to our Newsletter']);
  });

  it('is not sent from a frame, a script or an address that is no web address', async () => {
    await open('<lede-newsletter action="javascript:alert(1)"></lede-newsletter>');
    assert.equal(await tab.page.$('form'), null);
    assert.equal(await panel().catch(() => ''), '');
  });
});
