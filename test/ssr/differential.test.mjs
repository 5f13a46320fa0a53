// What Lit's own server package writes, and ours: the same, to the letter, but for what is meant to differ
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html as page } from 'lit';
import { firstRender } from '../../dist/dom/catch.js';
import { renderWidget } from '../../dist/ssr/index.js';
import { widgets as known } from '../../dist/ssr/widgets.js';
import { widgets } from '../embed/support/widgets.mjs';
import { propsOf, records } from './support/records.mjs';

for (const { tag, Class } of known.values()) customElements.define(tag, Class);

/** Lit's renderer, with the whole first update of an element, as a browser makes it. */
class WholeUpdate extends LitElementRenderer {
  static matchesClass = () => true;
  connectedCallback() {
    Object.defineProperty(this.element, 'isConnected', { value: true });
    Object.assign(this.element, { requestUpdate: () => {}, enableUpdating: () => {} });
    firstRender(
      this.element,
      {},
      () => this.element.connectedCallback(),
      () => {},
    );
  }
}

/**
 * The same HTML, without what differs on purpose: blanks in tags, a name for browsers of old, the leave to be cloned, an empty comment behind a template
 * that ends with a value, the styles, our data, our form.
 */
const common = (text) =>
  text
    .replaceAll(' shadowroot="open"', '')
    .replaceAll(' shadowrootclonable', '')
    .replaceAll('<?>', '')
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<script type="application\/json" data-lede-props>.*?<\/script>/gs, '')
    .replace(/<form data-lede-form.*?<\/form>/gs, '')
    .replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(/\s+(?=\s|\/?>)/g, ''));

/** A template with one widget, its properties set as Lit sets them. */
function templateOf(tag, props) {
  const names = Object.keys(props);
  const bound = names.map((name) => (typeof props[name] === 'object' ? `.${name}=` : `${name}=`));
  const strings = [`<${tag} `, ...bound.slice(1).map((name) => ` ${name}`), `></${tag}>`];
  strings[0] += bound[0] ?? '';
  const parts = names.length ? strings : [`<${tag}></${tag}>`];
  return page(Object.assign(parts, { raw: parts }), ...Object.values(props));
}

/** Two texts from a little before the place where they part, so that a failure can be read. */
function apart(ours, theirs) {
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  return ours === theirs ? [ours, theirs] : [ours, theirs].map((text) => text.slice(Math.max(0, at - 80), at + 120));
}

for (const widget of widgets) {
  test(`<${widget.tag}> is written as Lit writes it`, () => {
    for (const [name, record] of Object.entries(records)) {
      const props = propsOf(widget, record);
      const theirs = collectResultSync(render(templateOf(widget.tag, props), { elementRenderers: [WholeUpdate], deferHydration: true }));
      const inner = /^<!--lit-part [^>]*-->(?:<!--lit-node 0-->)?(.*)<!--\/lit-part-->$/s.exec(theirs)?.[1];
      assert.equal(...apart(common(renderWidget(widget.tag, props)), common(inner)), name);
    }
  });
}
