import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findChromium } from '../support/find-browser.mjs';
import { linkIn, set, unsubscribeIn } from './support/house.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

describe('the pages of the endpoint', () => {
  let browser, tab;
  const pages = new Map();

  before(async () => {
    browser = await launch(await findChromium());
    tab = await browser.newPage();
    const house = set({ home: 'https://www.news.example/', words: { ar: {} } });
    const html = { headers: { accept: 'text/html' } };
    pages.set('check your inbox', await (await house.form({ email: 'ann@example.com' })).text());
    pages.set('right to left', await (await house.form({ email: 'ann@example.com' }, { 'accept-language': 'ar' })).text());
    pages.set('refused', await (await house.form({ email: 'ann' })).text());
    const [mail] = house.mailbox;
    pages.set('confirm', await (await house.ask(linkIn(mail, 'confirm'))).text());
    pages.set('confirmed', await (await house.ask(linkIn(mail, 'confirm'), { method: 'POST', ...html })).text());
    pages.set('unsubscribe', await (await house.ask(unsubscribeIn(mail))).text());
    pages.set('unsubscribed', await (await house.ask(unsubscribeIn(mail), { method: 'POST', ...html })).text());
    pages.set('ended', await (await house.ask('/confirm?token=x', html)).text());
  });
  after(() => browser.close());

  for (const scheme of ['light', 'dark'])
    it(`are accessible, in ${scheme}, on a narrow screen`, async () => {
      await tab.setViewport({ width: 320, height: 600 });
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      assert.equal(pages.size, 8);
      for (const [name, html] of pages) {
        await tab.setContent(html);
        await tab.evaluate(axe);
        const { violations } = await tab.evaluate(() => globalThis.axe.run());
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: node }) => node).join(' ')}`),
          [],
          name,
        );
        assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 320, name);
      }
    });

  it('are used by keyboard alone', async () => {
    await tab.setContent(pages.get('confirm'));
    await tab.keyboard.press('Tab');
    assert.equal(await tab.evaluate(() => document.activeElement.textContent), 'Confirm');
    assert.notEqual(await tab.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
  });
});
