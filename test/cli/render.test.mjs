import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser, openTab } from '../embed/support/host.mjs';
import { lede } from './lede.mjs';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const bridge = path('stories/samples/harbour-bridge-reopens.json');

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-'));
});
after(() => rm(folder, { recursive: true }));

/** The page that the command prints for these arguments. */
async function pageFor(...args) {
  const { status, out, err } = await lede(['render', ...args]);
  assert.deepEqual([status, err], [0, '']);
  return out;
}

async function fails(args, status, line) {
  const result = await lede(['render', ...args]);
  assert.equal(result.status, status);
  assert.equal(result.out, '');
  assert.match(result.err, line);
  assert.equal(result.err.trimEnd().split('\n').length, 1);
}

describe('lede render', () => {
  it('writes a whole page: title, description, the story for search engines, and the story itself', async () => {
    const page = await pageFor(bridge);
    assert.match(page, /^<!doctype html>\n<html lang="en" dir="ltr">/);
    assert.match(page, /<title>Harbour bridge reopens to trams and walkers after eleven months<\/title>/);
    assert.match(page, /<meta name="description" content="Trams, walkers/);
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page);
    assert.equal(JSON.parse(json)['@type'], 'NewsArticle');
    assert.match(page, /<h1 [^>]*>Harbour bridge reopens/);
  });

  it('has no script unless it is asked for', async () => {
    const without = await pageFor(bridge);
    const line = '<script type="module" src="/lede/lede.js"></script>\n';
    assert.doesNotMatch(without.replace(/<script type="application\/ld\+json">/, ''), /<script/);
    assert.equal((await pageFor(bridge, '--script', '/lede/lede.js')).replace(line, ''), without, 'the story is written in the same way');
  });

  it('names the address of the story where it is known', async () => {
    assert.doesNotMatch(await pageFor(bridge), /rel="canonical"/);
    assert.match(
      await pageFor(bridge, '--url', 'https://example.com/'),
      /<link rel="canonical" href="https:\/\/example\.com\/stories\/harbour-bridge-reopens">/,
    );
  });

  it('speaks the language of the story, or the one that it is told', async () => {
    const arabic = await pageFor(path('stories/samples/arabic.json'));
    assert.match(arabic, /<html lang="ar" dir="rtl">/);
    assert.match(arabic, /أبرز النقاط/);
    assert.doesNotMatch(arabic, /Key Takeaways|Did You Know/);
    assert.match(await pageFor(bridge, '--lang', 'de'), /<html lang="de" dir="ltr">.*Wussten Sie/s);
  });

  it('follows the reader, or a theme', async () => {
    assert.match(await pageFor(bridge), /:root\{color-scheme:light dark\}/);
    assert.match(await pageFor(bridge, '--theme', 'dark'), /:root\{color-scheme:dark\}/);
    assert.match(await pageFor(bridge, '--theme', 'salmon'), /--lede-paper: light-dark\(#fff4ea/);
  });

  it('puts the other stories of a feed beside the first', async () => {
    assert.match(await pageFor(path('stories/samples/feed.json')), /You May Also Like/);
  });

  it('writes into a file, and says nothing', async () => {
    const out = join(folder, 'page.html');
    assert.equal(await pageFor(bridge, '-o', out), '');
    assert.equal(await readFile(out, 'utf8'), await pageFor(bridge));
  });

  it('keeps hostile texts as texts', async () => {
    const file = join(folder, 'attack.json');
    const attack = `</title></script><script>window.hit=1</script><img src=x onerror="window.hit=1">`;
    await writeFile(file, JSON.stringify({ headline: attack, abstract: `">${attack}`, url: `https://example.com/"><script>`, summary: [attack] }));
    const page = (await pageFor(file, '--script', '"><script>window.hit=1</script>')).replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '');
    assert.equal(page.split('<script').length - 1, 1, 'the one that was asked for');
    assert.doesNotMatch(page, /<img src=x/);
  });

  it('fails in one line for bad input and for bad usage', async () => {
    await fails([join(folder, 'nothing.json')], 1, /nothing\.json: there is no such file/);
    await fails([bridge, '-o', join(folder, 'no', 'page.html')], 1, /cannot be written/);
    await fails([], 2, /render: name a file/);
    await fails([bridge, bridge], 2, /takes one file or address, not 2/);
    await fails([bridge, '--theme', 'pink'], 2, /--theme is one of auto, light, dark, contrast, salmon, sans, not "pink"/);
    await fails([bridge, '--lang', '!!'], 2, /--lang is a language tag/);
    await fails([bridge, '--what'], 2, /what/);
  });

  it('is read with JavaScript off, and asks no other host for anything', async () => {
    const file = join(folder, 'read.html');
    await pageFor(bridge, '-o', file);
    const browser = await openBrowser();
    try {
      const tab = await openTab(browser, { width: 320 });
      await tab.page.setJavaScriptEnabled(false);
      await tab.page.goto(`file://${file}`);
      const seen = await tab.page.$eval('lede-article', (article) => ({
        words: article.shadowRoot.textContent.length,
        width: document.documentElement.scrollWidth,
        image: article.shadowRoot.querySelector('lede-figure').shadowRoot.querySelector('img').getBoundingClientRect().width,
      }));
      assert.ok(seen.words > 1000);
      assert.equal(seen.width, 320, 'nothing is wider than the window');
      assert.ok(seen.image > 200);
      assert.deepEqual(
        tab.requests.filter((address) => !/^(?:file|data):/.test(address)),
        [],
      );
    } finally {
      await browser.close();
    }
  });
});
