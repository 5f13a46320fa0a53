import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { lede } from '../cli/lede.mjs';
import { host, openBrowser, openTab } from './support/host.mjs';
import { published } from './support/published.mjs';
import { leaves, partLeaves, whole, withLeaves } from './support/sinks.mjs';
import { addresses, families } from './support/vectors.mjs';
import { story } from './support/widgets.mjs';

const { normaliseArticle, parse, safeUrl, toJsonLd } = await import('../../dist/data.js');

const record = whole(story);
const { open } = partLeaves(record, normaliseArticle);
const attacks = [...published(), ...families(['onerror', 'onload', 'onfocus', 'onclick'])];
const attacked = attacks.map((attack) => withLeaves(record, open, attack));

/** What no text of a story may hold: controls that are no blanks, what reorders its surroundings, halves of a character. */
const unfit = /(?!\s)\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const textsOf = (data) => (typeof data === 'string' ? [data] : typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsOf) : []);

/** A page's way to write JSON into a script, as the documentation of `toJsonLd` says. */
const inScript = (data) => JSON.stringify(data).replaceAll('<', '\\u003c');

describe('hostile data', () => {
  it('is read as a story of plain text, with nothing in it that reorders or hides', () => {
    const articles = attacked.map((one) => normaliseArticle(one, { base: 'https://post.example/' })).filter((one) => one);
    assert.ok(articles.length > attacks.length * 0.95);
    assert.deepEqual(
      articles.flatMap(textsOf).filter((text) => unfit.test(text)),
      [],
    );
  });

  it('in a plain-text story is read, too', () => {
    for (const attack of attacks) {
      const { articles } = parse(`A headline\nBy ${attack}\n\n${attack}\n\nKey Takeaways\n- ${attack}\n- ${attack}\n\nDid You Know?\n${attack}: ${attack}\n`, {
        type: 'text',
      });
      assert.deepEqual(
        articles.flatMap(textsOf).filter((text) => unfit.test(text)),
        [],
      );
    }
  });

  it('gives no address that runs, reads the machine or hides its host: with a base and without', () => {
    const bases = ['', 'https://post.example/news/', 'http://post.example/'];
    const kept = addresses().flatMap((address) =>
      bases.flatMap((base) => ['link', 'contact', 'image'].map((use) => [address, base, use, safeUrl(address, base, use)])),
    );
    const bad = kept.filter(([, base, use, found]) => {
      if (found === undefined) return false;
      // on pages of either protocol
      return (base ? [base] : ['https://post.example/', 'http://post.example/']).some((page) => {
        const { protocol, username, password } = new URL(found, page);
        const fits = /^https?:$/.test(protocol) || (use === 'contact' && /^(?:mailto|tel):$/.test(protocol));
        const picture = use === 'image' && /^data:image\/(?:png|gif|jpeg|webp|avif)[;,]/i.test(found);
        return !(fits || picture) || username || password;
      });
    });
    assert.ok(addresses().length > 3000);
    assert.deepEqual(bad, []);
  });

  it('names a prototype without becoming one', () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const evil = { headline: 'a', url: 'javascript:alert(1)', polluted: 'yes' };
      const text = JSON.stringify({ articles: [record] }).replaceAll('{', `{${JSON.stringify(name)}:${JSON.stringify(evil)},`);
      const { articles } = parse(text);
      assert.equal(articles.length, 1);
      assert.equal({}.polluted, undefined);
      assert.equal(articles[0].polluted, undefined);
      assert.deepEqual(JSON.parse(JSON.stringify(articles[0])), JSON.parse(JSON.stringify(parse(JSON.stringify(record)).articles[0])));
    }
  });

  it('is not missing fields that somebody has put on every object', () => {
    const polluted = [...new Set(leaves(record).map((path) => path.findLast((name) => !/^\d+$/.test(name))))];
    for (const name of polluted) Object.defineProperty(Object.prototype, name, { value: 'javascript:alert(1)', configurable: true, writable: true });
    try {
      const { articles } = parse(
        '{"headline": "a", "image": {"url": "/a.png"}, "author": [{"name": "b"}], "sponsor": {"name": "c"}, "facts": [{"term": "d", "explanation": "e"}]}',
      );
      assert.ok(!JSON.stringify([articles, articles.map(toJsonLd)]).includes('javascript:'));
    } finally {
      for (const name of polluted) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('is read within two seconds, however large or deep', () => {
    const million = 'a\u0301<b>" '.repeat(2e5);
    const inputs = {
      'a headline of two million characters': JSON.stringify({ ...record, headline: million, abstract: million }).slice(0, 2e6),
      'ten thousand takeaways': JSON.stringify({ ...record, takeaways: Array.from({ length: 10_000 }, (_, i) => `Point ${String(i)}`) }),
      'lists in lists': `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      'records in records': `${'{"headline":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
      'a paragraph of lists': `{"headline": "a", "summary": ${'['.repeat(10_000)}"b"${']'.repeat(10_000)}}`,
      'a line of two million characters': million,
      'a hundred thousand points': `A headline\n\n${'- point\n'.repeat(1e5)}`,
      'a hundred thousand paragraphs': `A headline\n\n${'A paragraph.\n\n'.repeat(1e5)}`,
    };
    for (const [what, text] of Object.entries(inputs)) {
      const before = process.cpuUsage();
      parse(text);
      const { user } = process.cpuUsage(before);
      assert.ok(user < 2e6, `${what}: ${String(user / 1e6)} s`);
    }
  });

  describe('as JSON-LD', () => {
    let site, browser;
    before(async () => {
      site = await host();
      browser = await openBrowser();
    });
    after(async () => {
      await browser.close();
      site.close();
    });

    it('does not leave its script, and is read there as it was', async () => {
      const data = attacked.map((one) => toJsonLd(normaliseArticle(one) ?? { headline: 'none' }));
      const scripts = data.map((one) => `<script type="application/ld+json">${inScript(one)}</script>`);
      site.pages['/'] = {
        body: `<!doctype html><link rel="icon" href="data:,"><title>A page</title><main>${scripts.join('')}</main>`,
        headers: { 'content-security-policy': "script-src 'self'" },
      };
      const tab = await openTab(browser);
      await tab.page.goto(`${site.origin}/`);
      const { found, children } = await tab.page.evaluate(() => ({
        found: [...document.scripts].map(({ text }) => JSON.parse(text)),
        children: [...document.querySelectorAll('main *')].filter(({ localName }) => localName !== 'script').length,
      }));
      assert.equal(children, 0);
      assert.deepEqual(found, JSON.parse(JSON.stringify(data)));
      assert.deepEqual([tab.said, tab.thrown], [[], []]);
      await tab.close();
    });
  });

  describe('in the command', () => {
    /** What a terminal obeys, or what turns its lines around. */
    const obeyed = /(?!\n)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

    it('never reaches the terminal as anything but text', async () => {
      const signs = '\u001b[2J\u009b2J\u0007\u0008\u007f\u0085\u202e\u2066\u2028\u0000';
      const data = JSON.stringify({ ...withLeaves(record, open, `/a${signs}b`), headline: `${signs}A headline`, [signs]: signs });
      const text = data.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
      const { status, out, err } = await lede(['inspect', '-'], text);
      assert.equal(status, 0, err);
      assert.ok(!obeyed.test(out), JSON.stringify(obeyed.exec(out)));
      assert.match(JSON.parse(out).articles[0].headline, /A headline$/);
    });

    it('never reaches the terminal in a message, either', async () => {
      for (const args of [
        ['inspect', 'no\u001b[2Jsuch\u009b\u202efile'],
        ['inspect', '-', '--type', '\u001b[2J'],
        ['\u001b[2J\u009b'],
        ['inspect', '--\u001b[2J\u009b'],
      ]) {
        const { status, out, err } = await lede(args, '{');
        assert.ok(status > 0);
        assert.equal(out, '');
        assert.ok(!obeyed.test(err), JSON.stringify(err));
      }
    });
  });
});
