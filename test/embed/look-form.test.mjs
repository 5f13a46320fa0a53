import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { frameworks } from './hosts/sheets.mjs';
import { worst } from './hosts/worst.mjs';
import { differing, look, openTheatre, plan, stage } from './support/stage.mjs';
import { escape } from './support/widgets.mjs';

const fields = {
  action: '/subscribe',
  provider: 'endpoint',
  pitch: 'Every Friday before breakfast.',
  'name-field': '',
  fields: 'born = Date of birth (date)*; edition = Edition (select: Morning | Evening)*; age = Age (number); adult = I am over 18 (checkbox)',
  newsletters: 'daily = The morning letter; weekend = The weekend letter',
  consent: 'I agree to get the letter.',
  policy: '/privacy',
  contact: 'desk@example.com',
};
const own = `<form action="/subscribe" method="post"><label><span>Mail</span> <input type="email" name="email" required></label>
  <label>Edition <select name="edition"><option>Morning</option></select></label>
  <label><input type="radio" name="often" checked> <span>Daily</span></label> <label><input type="checkbox" name="consent" required> I agree.</label>
  <fieldset><legend>More</legend><label>Note <input name="note"></label></fieldset><button>Join</button></form>`;

/** Every state of a form: `act` is what happens to it before it is looked at. */
const shown = [
  ['all fields', fields, ''],
  ['mistakes', fields, 'press'],
  ['a mistyped domain', { action: '/subscribe' }, 'mistype'],
  ...['confirm', 'limited', 'failed', 'offline'].map((outcome) => [outcome, { action: '/subscribe', contact: 'desk@example.com' }, outcome]),
  ['a form of the page', {}, '', own],
  ['mistakes in a form of the page', {}, 'press', own],
];
const states = [320, 720].flatMap((width, column) =>
  shown.map(([name, attributes, act, inner = '']) => {
    const style = `width: ${width}px !important; box-sizing: content-box !important`;
    const words = Object.entries({ ...attributes, style, 'data-act': act }).map(([key, value]) => ` ${key}="${escape(value)}"`);
    return { name: `${name} at ${width}px`, html: `<lede-newsletter${words.join('')}>${inner}</lede-newsletter>`, width, column };
  }),
);

const acting = `<script type="module">
  globalThis[Symbol.for('acted')] = (async () => {
    await customElements.whenDefined('lede-newsletter');
    await Promise.all([...document.querySelectorAll('[data-act]:not([data-act=""])')].map(async (newsletter) => {
      const { act } = newsletter.dataset;
      await newsletter.updateComplete;
      const field = newsletter.querySelector('input[type="email"]');
      if (act !== 'press' && act !== 'mistype') return newsletter.settle(act, 90);
      field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      if (act === 'press') newsletter.querySelector('form').requestSubmit();
      // its code may still be on its way
      while (!newsletter.querySelector('[data-lede-note]')) {
        if (act === 'mistype') { field.value = 'reader@gmial.com'; field.dispatchEvent(new Event('change', { bubbles: true })); }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }));
    document.activeElement?.blur();
  })();
</script>`;

describe('a newsletter form looks the same to the pixel in every state', { concurrency: 2 }, () => {
  let theatre, places, clean;
  before(async () => {
    theatre = await openTheatre();
    places = await theatre.on(stage({ states, head: acting }), (tab, url) => plan(tab, url, states));
    clean = await seen();
  });
  after(() => theatre?.close());

  const seen = (head = '') => theatre.on(stage({ states, places, head: head + acting }), (tab, url) => look(tab, url, { schemes: ['light'] }), places);

  it('on the same page twice', async () => assert.deepEqual(differing(clean, await seen()), []));

  for (const { name, href } of frameworks)
    it(`under ${name}`, async () => assert.deepEqual(differing(clean, await seen(`<link rel="stylesheet" href="${href}">`)), []));

  for (const [name, css] of Object.entries(worst))
    it(`on a page that ${name}`, async () => assert.deepEqual(differing(clean, await seen(`<style>${css}</style>`)), []));
});
