import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../support/commands.mjs';
import { host, openBrowser, openTab } from './support/host.mjs';
import { every, looks, quiet, recordViolations, violationsOf } from './support/look.mjs';
import { otherLit, stockLede } from './support/stock.mjs';
import { fallbackOf, markup, page, script, sheet, widgets } from './support/widgets.mjs';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'";
const integrity = `sha384-${createHash('sha384')
  .update(readFileSync(join(root, 'cdn', 'lede.js')))
  .digest('base64')}`;

const test = { 'data-test': '' };
const withRecords = widgets.map((widget) => markup(widget, { attributes: test })).join('');
const withFallbacks = widgets.map((widget) => markup(widget, { attributes: test, inner: fallbackOf(widget) })).join('');
const all = page(withRecords, { head: sheet + script });
const plain = page(withFallbacks, { head: script });

/** What a publisher may allow, and what a browser without a sanitizer of its own makes of it: it needs a policy of ours. */
const lists = [
  { name: 'no list of policies', directive: '', needed: 'shown', reports: [] },
  { name: 'our policy', directive: '; trusted-types lede', needed: 'shown', reports: [] },
  { name: 'only the policy of Lit', directive: '; trusted-types lit-html', needed: 'shown' },
  { name: 'only the policy of somebody else', directive: '; trusted-types dompurify', needed: 'kept' },
  { name: 'no policy at all', directive: "; trusted-types 'none'", needed: 'kept' },
];

describe('under a strict Content Security Policy', () => {
  let site, browser;
  before(async () => {
    site = await host({ '/stock.js': await stockLede(), '/other.js': await otherLit() });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** Opens a page under a policy; `old`: in a browser without a sanitizer of its own. */
  async function under(policy, html, { old = false } = {}) {
    const reports = [];
    site.pages['/'] = { body: html, headers: { 'content-security-policy': `${policy}; report-uri /report` } };
    site.pages['/report'] = async (request, response) => {
      reports.push(JSON.parse(Buffer.concat(await request.toArray()))['csp-report']['violated-directive']);
      response.writeHead(204).end();
    };
    const tab = await openTab(browser);
    await recordViolations(tab.page);
    if (old) await tab.page.evaluateOnNewDocument(() => delete Element.prototype.setHTML);
    await tab.page.goto(`${site.origin}/`);
    await quiet(tab.page);
    const seen = { looks: await looks(tab.page), thrown: tab.thrown, said: tab.said, violations: await violationsOf(tab.page), reports };
    seen.other = await tab.page.evaluate(() => document.querySelector('other-widget')?.shadowRoot?.textContent);
    await tab.close();
    return seen;
  }

  const clean = { thrown: [], said: [], violations: [], reports: [], other: undefined };
  // an article reads no fallback: it shows it
  const read = (tag) => (tag === 'lede-article' ? 'kept' : 'shown');

  for (const { name, directive } of lists)
    it(`every element shows its story where the page allows ${name}, and nothing is reported`, async () => {
      assert.deepEqual(await under(strict + directive, all), { looks: every(widgets, 'shown'), ...clean });
    });

  it('every element reads what its publisher wrote', async () => {
    assert.deepEqual(await under(`${strict}; trusted-types 'none'`, plain), { looks: every(widgets, read), ...clean });
  });

  it('every element shows its story where the page allows no style at all', async () => {
    const policy = strict.replace("style-src 'self'", "style-src 'none'");
    assert.deepEqual(await under(policy, all.replace(sheet, '')), { looks: every(widgets, 'shown'), ...clean });
  });

  const hashed = all.replace(script, script.replace('>', ` integrity="${integrity}">`));

  it('every element shows its story where the page allows one script, by its hash: without what is fetched later', async () => {
    const policy = strict.replace("script-src 'self'", `script-src '${integrity}'`);
    const { looks: seen, thrown, reports } = await under(policy, hashed);
    assert.deepEqual([seen, thrown, new Set(reports)], [every(widgets, 'shown'), [], new Set(['script-src-elem'])]);
  });

  for (const { name, directive, needed, reports } of lists)
    it(`in a browser without a sanitizer, where the page allows ${name}, the widgets are ${needed} and nothing is thrown`, async () => {
      const seen = await under(strict + directive, plain, { old: true });
      assert.deepEqual([seen.looks, seen.thrown], [every(widgets, needed === 'shown' ? read : needed), []]);
      if (reports) assert.deepEqual(seen.reports, reports);
    });

  for (const [first, second] of [
    ['lede', 'other'],
    ['other', 'lede'],
  ])
    it(`a Lit of the page's own keeps its policy: ${first} before ${second}`, async () => {
      const scripts = { lede: script, other: '<script type="module" src="/other.js"></script>' };
      const html = page(`<other-widget></other-widget>${withRecords}`, { head: sheet + scripts[first] + scripts[second] });
      const policy = `${strict}; trusted-types lit-html`;
      assert.deepEqual(await under(policy, html), { looks: every(widgets, 'shown'), ...clean, other: 'Hello' });
    });

  it('Lit as it is installed dies of a list that does not name it, and of another Lit', async () => {
    const stock = plain.replace('/cdn/lede.js', '/stock.js');
    const refused = await under(`${strict}; trusted-types dompurify`, stock);
    assert.deepEqual([refused.looks, refused.thrown.length, refused.reports], [every(widgets, 'kept'), 1, ['trusted-types']]);
    const second = await under(`${strict}; trusted-types lit-html`, stock.replace('<script', '<script type="module" src="/other.js"></script><script'));
    assert.deepEqual([second.looks, second.thrown.length], [every(widgets, 'kept'), 1]);
  });

  it('a style attribute would be reported', async () => {
    assert.deepEqual((await under(strict, page('<p style="color: red">Words</p>'))).reports, ['style-src-attr']);
  });
});
