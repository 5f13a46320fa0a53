import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { root } from '../support/commands.mjs';
import { findChromium } from '../support/find-browser.mjs';

describe('npm start', () => {
  let server, home, browser;

  before(async () => {
    browser = await launch(await findChromium());
    server = spawn(process.execPath, [join(root, 'stories', 'serve.mjs'), '--port', '0'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    [home] = await once(createInterface({ input: server.stdout }), 'line');
  });
  after(async () => {
    await browser.close();
    server.kill();
  });

  /** The mailbox, with a mail to somebody on top: it is on its way when the form is answered. */
  async function open(tab, somebody) {
    for (let newest = ''; !newest.includes(somebody); newest = await tab.$$eval('.mail', ([mail]) => mail?.textContent ?? '')) await tab.goto(`${home}mailbox`);
  }

  for (const scripts of [true, false])
    it(`subscribes a reader, from the form to the mail to the button, ${scripts ? 'with' : 'without'} scripts at the form`, async () => {
      const email = `ann.${scripts}@example.com`;
      const tab = await browser.newPage();
      await tab.goto(home);
      // the element writes the form; without scripts a publisher's own stands there
      if (!scripts)
        await tab.setContent(`<form action="${home}newsletter" method="post"><input type="email" name="email"><button>Subscribe</button></form>`, {
          waitUntil: 'load',
        });
      const form = await tab.waitForSelector(scripts ? 'lede-article >>> lede-newsletter form' : 'form');
      const field = await form.$('input[type="email"]');
      await field.type(email);
      // nobody is faster but a program, whose sign-up is not sent
      if (scripts) await new Promise((resolve) => setTimeout(resolve, 2100));
      await Promise.all([tab.waitForNavigation(), form.$('button').then((button) => button.click())]);
      assert.equal(await tab.$eval('h1', (heading) => heading.textContent), 'Check your inbox');

      await tab.setJavaScriptEnabled(false);
      await open(tab, email);
      const mail = await tab.$('.mail');
      await Promise.all([tab.waitForNavigation(), mail.$('a').then((link) => link.click())]);
      assert.equal(await tab.$eval('h1', (heading) => heading.textContent), 'Subscribe to The Harbour?');
      await Promise.all([tab.waitForNavigation(), tab.$('button').then((button) => button.click())]);
      assert.equal(await tab.$eval('h1', (heading) => heading.textContent), 'You are subscribed');
      await tab.close();
    });

  it('shows mails as text', async () => {
    const body = new URLSearchParams({ email: "a'&{x}@example.com", locale: 'de' });
    await fetch(`${home}newsletter`, { method: 'POST', body });
    const tab = await browser.newPage();
    await open(tab, '{x}');
    const { title, to } = await tab.$eval('.mail', (mail) => ({ title: mail.querySelector('h2').textContent, to: mail.querySelector('p').textContent }));
    assert.deepEqual([title, to], ['Bitte bestätigen: Newsletter von The Harbour', "To a'&{x}@example.com"]);
    await tab.close();
  });
});
