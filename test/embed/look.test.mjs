import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { install } from './hosts/install.mjs';
import { frameworks } from './hosts/sheets.mjs';
import { worst } from './hosts/worst.mjs';
import { host, openBrowser } from './support/host.mjs';
import { differing, look, openStill, plan, stage } from './support/stage.mjs';

/** A custom element that trusts its shadow root alone. */
const plain = `<script type="module">
  customElements.define('plain-card', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host { display: block }</style><h3>A headline</h3><p>What the story says.</p>';
    }
  });
</script>`;
const plainStates = [{ name: 'plain-card', html: '<plain-card></plain-card>', width: 320, column: 0 }];

describe('every widget looks the same to the pixel, by day and by night, narrow and wide', () => {
  let site, browser, tab, places, clean;
  before(async () => {
    install();
    site = await host();
    // frameworks that fetch fonts from elsewhere do without
    browser = await openBrowser({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
    tab = await openStill(browser);
    site.pages['/plan'] = stage();
    places = await plan(tab, `${site.origin}/plan`);
    clean = await seen();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** The look of every widget on a page of its own. */
  async function seen(options) {
    site.pages['/'] = stage({ places, ...options });
    return look(tab, `${site.origin}/`);
  }

  it('on the same page twice', async () => assert.deepEqual(differing(clean, await seen()), []));

  for (const { name, href } of frameworks)
    it(`under ${name}`, async () => {
      const shown = await seen({ head: `<link rel="stylesheet" href="${href}">` });
      const loaded = await tab.page.evaluate(() => [...document.styleSheets].some(({ cssRules, href }) => href && cssRules.length > 0));
      assert.ok(loaded, 'the sheet of the framework is there');
      assert.deepEqual(differing(clean, shown), []);
    });

  for (const [name, css] of Object.entries(worst))
    it(`on a page that ${name}`, async () => assert.deepEqual(differing(clean, await seen({ head: `<style>${css}</style>` })), []));

  it('from right to left as in a box from right to left on a clean page', async () => {
    const [page, box] = [await seen({ root: ' dir="rtl"' }), await seen({ style: { direction: 'rtl' } })];
    assert.deepEqual(differing(box, page), []);
    assert.ok(differing(clean, page).length > 10, 'right to left is another look');
  });

  for (const [property, value] of [
    ['zoom', '1.25'],
    ['transform', 'scale(1.25)'],
  ])
    it(`where the page has a ${property}, as the same ${property} makes them on a clean page`, async () => {
      const zoomed = { [property]: value, 'transform-origin': '0 0' };
      const [page, box] = [await seen({ head: `<style>${worst['unsets everything']}</style>`, style: zoomed }), await seen({ style: zoomed })];
      assert.deepEqual(differing(box, page), []);
    });

  it('as an element without a wall does not', async () => {
    site.pages['/plan'] = stage({ states: plainStates, head: plain });
    const plainPlaces = await plan(tab, `${site.origin}/plan`, plainStates);
    const plainLook = (head = '') => {
      site.pages['/'] = stage({ states: plainStates, places: plainPlaces, head: plain + head });
      return look(tab, `${site.origin}/`, { schemes: ['light'] });
    };
    const own = await plainLook();
    const deformed = [];
    for (const { name, href } of frameworks) if (differing(own, await plainLook(`<link rel="stylesheet" href="${href}">`)).length) deformed.push(name);
    assert.ok(deformed.length > frameworks.length / 2, `${String(deformed.length)} of ${String(frameworks.length)}: ${deformed.join(', ')}`);
  });
});
