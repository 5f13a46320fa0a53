import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'acorn';
import { pinned, snippet } from '../../stories/snippet.mjs';
import { host, openBrowser, openTab } from '../embed/support/host.mjs';
import { page } from '../embed/support/widgets.mjs';
import { json } from '../house/tree.mjs';
import { root } from '../support/commands.mjs';

const files = json('cdn/integrity.json');
const self = json('package.json');
const cdn = (path) => readFileSync(join(root, 'cdn', path));
const body = '<lede-card headline="Harbour bridge reopens" href="/bridge"></lede-card>';
const scriptIn = (tag) => tag.replace(/^<script>|<\/script>$/g, '');

describe('cdn/integrity.json', () => {
  it('names every file, with its length and its hash', () => {
    const paths = readdirSync(join(root, 'cdn'), { recursive: true })
      .filter((path) => statSync(join(root, 'cdn', path)).isFile() && path !== 'integrity.json')
      .map((path) => path.replaceAll('\\', '/'));
    const expected = paths.sort().map((path) => {
      const content = cdn(path);
      return [path, { bytes: content.length, integrity: `sha384-${createHash('sha384').update(content).digest('base64')}` }];
    });
    assert.ok(expected.length > 30);
    assert.deepEqual(files, Object.fromEntries(expected));
  });
});

describe('what npm run snippet prints', () => {
  let site, away, browser, tab, printed, base;

  before(async () => {
    away = await host();
    site = await host();
    base = pinned(`${away.origin}/npm/`, self);
    printed = snippet({ base, files });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
    away.close();
  });

  /** Publishes the files; one may have a byte that is not ours. */
  function publish(changed) {
    for (const path of Object.keys(files)) {
      const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      const content = path === changed ? Buffer.concat([cdn(path), Buffer.from('\n')]) : cdn(path);
      away.pages[new URL(base + path).pathname] = { body: content, type, headers: { 'access-control-allow-origin': '*' } };
    }
  }

  /** Opens a page that allows what is printed and nothing else; tells whether its card came up, and what its policy refused. */
  async function open({ html, policy }, { first = '' } = {}) {
    const allowed = `default-src 'none'; img-src data:; ${policy.replace(';', ` 'sha256-${createHash('sha256').update(first).digest('base64')}';`)}`;
    site.pages['/'] = { body: page(body, { head: `${first && `<script>${first}</script>`}${html}` }), headers: { 'content-security-policy': allowed } };
    await tab?.close();
    tab = await openTab(browser);
    await tab.page.evaluateOnNewDocument(() => {
      document.refused = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => document.refused.push(`${violatedDirective} ${blockedURI}`));
    });
    await tab.page.goto(`${site.origin}/`);
    await tab.page.waitForNetworkIdle({ idleTime: 300 });
    return tab.page.evaluate(() => ({ shown: Boolean(document.querySelector('lede-card').shadowRoot?.querySelector('h3')), refused: document.refused }));
  }

  it('pins the version', () => {
    assert.equal(pinned('https://cdn.example', self), `https://cdn.example/lede-elements@${self.version}/cdn/`);
    assert.equal(pinned('https://cdn.example/npm/', self), `https://cdn.example/npm/lede-elements@${self.version}/cdn/`);
    for (const wrong of ['', 'cdn.example', 'javascript:alert(1)', 'https://']) assert.equal(pinned(wrong, self), undefined);
  });

  it('is printed for an address, and for nothing else', () => {
    const run = (...args) => spawnSync(process.execPath, [join(root, 'stories', 'snippet.mjs'), ...args], { encoding: 'utf8' });
    const { page: forPage, tag } = snippet({ base: pinned('https://cdn.example', self), files });
    const { stdout, stderr, status } = run('https://cdn.example');
    for (const part of [forPage.html, forPage.policy, tag.html, tag.policy]) assert.ok(stdout.includes(part), part);
    assert.deepEqual([stderr, status], ['', 0]);
    assert.deepEqual([run().status, run('x').status, run('https://a.example', 'b').status], [2, 2, 2]);
  });

  it('runs, under the printed policy', async () => {
    publish();
    assert.deepEqual(await open(printed.page), { shown: true, refused: [] });
    assert.ok(await tab.page.evaluate(() => getComputedStyle(document.querySelector('lede-card')).display === 'block'));
    assert.deepEqual([tab.said, tab.thrown], [[], []]);
  });

  const shared = Object.keys(files).find((path) => path.startsWith('chunks/shared-'));
  for (const path of ['auto.js', 'elements/card.js', shared])
    it(`does not run with a byte in ${path} that is not ours`, async () => {
      publish(path);
      assert.equal((await open(printed.page)).shown, false);
      assert.deepEqual(tab.thrown, []);
    });

  it('has no look that is not ours', async () => {
    publish('lede.css');
    await open(printed.page);
    assert.ok(await tab.page.evaluate(() => [...document.styleSheets].every(({ href }) => href === null)));
  });

  describe('for a tag manager', () => {
    it('can be read by browsers of any age', () => {
      parse(scriptIn(printed.tag.html), { ecmaVersion: 3 });
      assert.throws(() => parse('let a = 1', { ecmaVersion: 3, sourceType: 'script' }));
      assert.ok(Buffer.byteLength(printed.tag.html) < 500, String(Buffer.byteLength(printed.tag.html)));
    });

    it('brings the elements', async () => {
      publish();
      assert.deepEqual(await open(printed.tag), { shown: true, refused: [] });
      assert.deepEqual([tab.said, tab.thrown], [[], []]);
    });

    it('runs no byte that is not ours', async () => {
      publish('auto.js');
      assert.equal((await open(printed.tag)).shown, false);
    });

    for (const [browserOf, first] of [
      ['without modules', 'delete HTMLScriptElement.prototype.noModule;'],
      ['without CSS.supports', 'delete window.CSS;'],
      ['without light-dark()', 'CSS.supports = function () { return false; };'],
    ])
      it(`does nothing in a browser ${browserOf}`, async () => {
        publish();
        assert.deepEqual(await open(printed.tag, { first }), { shown: false, refused: [] });
        assert.deepEqual(
          tab.requests.filter((url) => url.startsWith(base)),
          [],
        );
        assert.deepEqual([tab.said, tab.thrown], [[], []]);
      });
  });
});
