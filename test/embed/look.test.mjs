import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { frameworks } from './hosts/sheets.mjs';
import { worst } from './hosts/worst.mjs';
import { differing, look, openTheatre, plan, stage } from './support/stage.mjs';

/** A custom element that trusts its shadow root alone. */
const plain = `<script type="module">
  customElements.define('plain-card', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host { display: block }</style><h3>A headline</h3><p>What the story says.</p>';
    }
  });
</script>`;
const byDay = { schemes: ['light'] };
const plainStates = [{ name: 'plain-card', html: '<plain-card></plain-card>', width: 320, column: 0 }];

describe('every widget looks the same to the pixel, by day and by night, narrow and wide', { concurrency: 2 }, () => {
  let theatre, places, clean;
  before(async () => {
    theatre = await openTheatre();
    places = await planned({});
    clean = await seen();
  });
  after(() => theatre?.close());

  const planned = (options) => theatre.on(stage(options), (tab, url) => plan(tab, url, options.states));
  /** The look of every widget on a page. */
  const seen = (options, looked) => theatre.on(stage({ places, ...options }), (tab, url) => look(tab, url, looked), options?.places ?? places);

  it('on the same page twice', async () => assert.deepEqual(differing(clean, await seen()), []));

  for (const { name, href } of frameworks)
    it(`under ${name}`, async () => {
      const shown = await seen({ head: `<link rel="stylesheet" href="${href}">` });
      assert.ok(theatre.site.asked.includes(href), 'the sheet has been fetched');
      assert.deepEqual(differing(clean, shown), []);
    });

  for (const [name, css] of Object.entries(worst))
    it(`on a page that ${name}`, async () => assert.deepEqual(differing(clean, await seen({ head: `<style>${css}</style>` }, byDay)), []));

  it('from right to left as in a box from right to left on a clean page', async () => {
    const [page, box] = [await seen({ root: ' dir="rtl"' }, byDay), await seen({ wrap: (html) => `<div dir="rtl">${html}</div>` }, byDay)];
    assert.deepEqual(differing(box, page), []);
    assert.ok(differing(clean, page).length > 10, 'right to left is another look');
  });

  for (const [property, value] of [
    ['zoom', '0.8'],
    ['transform', 'scale(0.8)'],
  ])
    it(`where the page has a ${property}, as the same ${property} makes them on a clean page`, async () => {
      const zoomed = { [property]: value, 'transform-origin': '0 0' };
      const [page, box] = [await seen({ head: `<style>${worst['unsets everything']}</style>`, style: zoomed }, byDay), await seen({ style: zoomed }, byDay)];
      assert.deepEqual(differing(box, page), []);
    });

  it('as an element without a wall does not', async () => {
    const options = { states: plainStates, places: await planned({ states: plainStates, head: plain }) };
    const plainLook = (head = '') => seen({ ...options, head: plain + head }, byDay);
    const own = await plainLook();
    const deformed = [];
    for (const { name, href } of frameworks) if (differing(own, await plainLook(`<link rel="stylesheet" href="${href}">`)).length) deformed.push(name);
    assert.ok(deformed.length > frameworks.length / 2, `${String(deformed.length)} of ${String(frameworks.length)}: ${deformed.join(', ')}`);
  });
});
