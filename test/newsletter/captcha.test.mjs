import assert from 'node:assert/strict';
import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { host, openBrowser, openTab, settled } from '../embed/support/host.mjs';
import { installScripts, scripts } from '../embed/support/scripts.mjs';
import { page, script } from '../embed/support/widgets.mjs';

const key = randomBytes(16);
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const sign = (text) => createHmac('sha256', key).update(text).digest('hex');

/** A task as ALTCHA's servers give it: find the number. */
function newTask() {
  const salt = randomBytes(12).toString('hex');
  const challenge = sha256(salt + String(randomInt(2000)));
  return { algorithm: 'SHA-256', challenge, salt, maxnumber: 2000, signature: sign(challenge) };
}

/** What such a server asks of an answer. */
function isSolved(payload) {
  const { algorithm, challenge, number, salt, signature } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  return algorithm === 'SHA-256' && challenge === sha256(salt + String(number)) && signature === sign(challenge);
}

describe('a newsletter form with ALTCHA in its slot', () => {
  let site, browser, posts;
  before(async () => {
    installScripts();
    site = await host();
    site.pages['/task'] = () => ({ body: JSON.stringify(newTask()), type: 'application/json' });
    site.pages['/subscribe'] = async (request) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      posts.push(new URLSearchParams(body));
      return { body: '{"ok":true}', type: 'application/json', status: 202 };
    };
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  for (const [name, auto, act] of [
    ['that works as soon as the page has come', 'onload', async () => undefined],
    ['that works when the form is sent', 'onsubmit', async () => undefined],
    ['that the reader ticks', 'off', (tab) => tab.page.click('altcha-widget input[type="checkbox"]')],
  ])
    it(`${name}: the proof goes along, once`, async () => {
      posts = [];
      const captcha = `<altcha-widget slot="captcha" challenge="/task" auto="${auto}"></altcha-widget>`;
      site.pages['/'] = page(`<lede-newsletter action="/subscribe" provider="endpoint">${captcha}</lede-newsletter>`, { head: scripts.altcha + script });
      const tab = await openTab(browser);
      await tab.page.goto(`${site.origin}/`);
      await settled(tab.page);
      await tab.page.waitForSelector('form altcha-widget input[type="checkbox"]');
      await tab.page.evaluate(() => {
        const own = performance.now.bind(performance);
        performance.now = () => own() + 60_000;
      });
      await tab.page.type('input[type="email"]', 'reader@example.com');
      await act(tab);
      if (auto !== 'onsubmit') await tab.page.waitForFunction(() => document.querySelector('altcha-widget').getState?.() === 'verified', { timeout: 8000 });
      await tab.page.click('lede-newsletter form > button');
      await tab.page.waitForFunction(
        () => document.querySelector('lede-newsletter').shadowRoot.querySelector('[part="outcome"]').innerText.includes('Check your inbox'),
        {
          timeout: 8000,
        },
      );
      assert.deepEqual(
        posts.map((fields) => [fields.get('email'), isSolved(fields.get('altcha'))]),
        [['reader@example.com', true]],
      );
      await tab.close();
    });
});
