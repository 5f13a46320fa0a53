import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { create, ts } from '@custom-elements-manifest/analyzer';
import config from '../../custom-elements-manifest.config.mjs';
import {
  customPropertiesAreDocumented,
  declarations,
  eventsAreDocumented,
  forwardedPartsExist,
  partsAreDocumented,
  privatePropertiesAreSet,
  publicNamesAreDescribed,
  slotsAreDocumented,
} from './rules/docs.mjs';
import { aliases, files, json } from './tree.mjs';

const src = files('src');
const styled = [...src, ...files('src', ['.css'])];
const manifest = json('custom-elements.json');
const named = aliases();

describe('the documentation equals reality', () => {
  it('has every element', () => {
    const folders = new Set(src.map(({ path }) => /^src\/elements\/([^/]+)\//.exec(path)?.[1]).filter(Boolean));
    assert.deepEqual(
      declarations(manifest)
        .map(({ name }) => name)
        .sort(),
      [...folders].sort(),
    );
  });

  it('describes every public name', () => assert.deepEqual(publicNamesAreDescribed(manifest), []));

  it('of the parts', () => assert.deepEqual(partsAreDocumented(manifest, src, named), []));

  it('of the parts that are forwarded', () => assert.deepEqual(forwardedPartsExist(manifest, src, named), []));

  it('of the slots', () => assert.deepEqual(slotsAreDocumented(manifest, src, named), []));

  it('of the events', () => assert.deepEqual(eventsAreDocumented(manifest, src, named), []));

  it('of the custom properties', () => assert.deepEqual(customPropertiesAreDocumented(manifest, styled), []));

  it('of the private ones: who reads one can have it', () => assert.deepEqual(privatePropertiesAreSet(styled), []));
});

describe('the manifest names an event', () => {
  const events = (statement, doc = '') => {
    const text = `/** A card.\n${doc} */\nexport class LedeCard extends HTMLElement { go(url, name) { ${statement} } }`;
    const file = ts.createSourceFile('src/elements/card/card.ts', text, ts.ScriptTarget.ES2022, true);
    const { modules } = create({ modules: [file], plugins: config.plugins });
    return (modules[0].declarations[0].events ?? []).map(({ name, type, description }) => [name, type?.text, description]);
  };
  const dispatched = 'this.dispatchEvent(new LedeOpenEvent(url, {}));';

  it('by its class, whatever it is made with', () => {
    for (const argument of ['url', 'link.href', "'https://a.example/'", ''])
      assert.deepEqual(events(`this.dispatchEvent(new LedeOpenEvent(${argument}));`), [['lede-open', 'LedeOpenEvent', undefined]], argument);
  });

  it('once, where it is documented and dispatched', () => {
    assert.deepEqual(events(dispatched + dispatched, '@fires {LedeOpenEvent} lede-open - It opens.'), [['lede-open', 'LedeOpenEvent', 'It opens.']]);
  });

  it('as it is documented, so that a wrong name is seen', () => {
    const names = events(dispatched, '@fires {LedeOpenEvent} lede-opens - It opens.').map(([name]) => name);
    assert.deepEqual(names, ['lede-opens', 'lede-open']);
  });

  it('of the browser by its text, and not by a variable', () => {
    assert.deepEqual(events("this.dispatchEvent(new Event('change'));"), [['change', 'Event', undefined]]);
    assert.deepEqual(events('this.dispatchEvent(new Event(name));'), []);
  });
});

describe('wrong documentation is caught', () => {
  const path = 'src/elements/card/card.ts';
  const says = (declaration) => ({ modules: [{ path, declarations: [{ customElement: true, description: 'A card.', ...declaration }] }] });
  const card = (text) => [{ path, text }];

  it('a property without a sentence', () => {
    const members = [
      { kind: 'field', name: 'layout' },
      { kind: 'field', name: 'inner', privacy: 'private' },
      { kind: 'method', name: 'render' },
    ];
    assert.deepEqual(publicNamesAreDescribed(says({ members })), ['lede-card: the member layout has no description']);
  });

  it('a part that is not documented, one that does not exist', () => {
    const text = 'const view = html`<h2 class="a" part="headline ${on ? "live" : nothing}" hidden></h2>`;';
    assert.deepEqual(partsAreDocumented(says({ cssParts: [{ name: 'headline' }, { name: 'image' }] }), card(text)), [
      'lede-card: the part live is not documented',
      'lede-card: the part image is documented and does not exist',
    ]);
  });

  it('a part that a helper renders', () => {
    const helper = { path: 'src/elements/card/meta.ts', text: 'export const meta = () => html`<p part="meta"></p>`;' };
    assert.deepEqual(partsAreDocumented(says({}), [...card("import { meta } from './meta.js';"), helper]), ['lede-card: the part meta is not documented']);
  });

  it('a part that is forwarded, even by way of a constant', () => {
    const text = "const parts = 'headline: card__headline, image'; const view = html`<lede-card exportparts=${parts}></lede-card>`;";
    assert.deepEqual(partsAreDocumented(says({ cssParts: [{ name: 'image' }] }), card(text)), ['lede-card: the part card__headline is not documented']);
  });

  it('a part that is forwarded with others of a list', () => {
    const text = "const parts = ['headline', 'image'].map((part) => `${part}:card__${part}`).join(); html`<lede-card exportparts=${parts}></lede-card>`;";
    assert.deepEqual(partsAreDocumented(says({ cssParts: [{ name: 'card__image' }] }), card(text)), ['lede-card: the part card__headline is not documented']);
  });

  it('a forwarded part that the element inside does not have', () => {
    const rail = 'src/elements/rail/rail.ts';
    const manifest = {
      modules: [
        ...says({ cssParts: [{ name: 'image' }] }).modules,
        { path: rail, declarations: [{ customElement: true, cssParts: [{ name: 'card__image' }, { name: 'card__hole' }] }] },
      ],
    };
    assert.deepEqual(forwardedPartsExist(manifest, [{ path: rail, text: 'html`<lede-card></lede-card>`' }]), [
      'lede-rail forwards card__hole: the element inside has no such part',
    ]);
  });

  it('a part whose name is handed to a helper', () => {
    const helper = { path: 'src/templates/heading.ts', text: 'export function heading(level, name) { return html`<h2 part=${name}></h2>`; }' };
    const text = "import { heading } from '../../templates/heading.js'; const name = 'other'; heading(2, 'headline');";
    assert.deepEqual(partsAreDocumented(says({}), [...card(text), helper]), ['lede-card: the part headline is not documented']);
  });

  it('but not a text that is only compared with', () => {
    const text = "const view = html`<p part=${kind === 'video' ? 'pill' : nothing}></p>`;";
    assert.deepEqual(partsAreDocumented(says({}), card(text)), ['lede-card: the part pill is not documented']);
  });

  it('a slot', () => {
    const text = 'const view = html`<slot></slot><slot name="action" @slotchange=${(e) => e}></slot>`;';
    assert.deepEqual(slotsAreDocumented(says({ slots: [{ name: '' }, { name: 'media' }] }), card(text)), [
      'lede-card: the slot action is not documented',
      'lede-card: the slot media is documented and does not exist',
    ]);
  });

  it('an event', () => {
    const event = { path: 'src/events/open.ts', text: "export class OpenEvent extends Event { constructor() { super('lede-open'); } }" };
    const text = "import { OpenEvent } from '../../events/open.js'; this.dispatchEvent(new OpenEvent());";
    assert.deepEqual(eventsAreDocumented(says({ events: [{ name: 'lede-close' }] }), [...card(text), event]), [
      'lede-card: the event lede-open is not documented',
      'lede-card: the event lede-close is documented and does not exist',
    ]);
  });

  it('an event that is documented as one of another class', () => {
    const event = { path: 'src/events/open.ts', text: "export class OpenEvent extends Event { constructor() { super('lede-open'); } }" };
    const files = [...card("import { OpenEvent } from '../../events/open.js'; this.dispatchEvent(new OpenEvent());"), event];
    const said = (type) => eventsAreDocumented(says({ events: [{ name: 'lede-open', type: type && { text: type } }] }), files);
    assert.deepEqual(said('OpenEvent'), []);
    assert.deepEqual(said('Event'), ['lede-card: the event lede-open is documented as Event: its class is OpenEvent']);
    assert.deepEqual(said(undefined), ['lede-card: the event lede-open is documented as an event without a class: its class is OpenEvent']);
  });

  it('a custom property', () => {
    const styles = [{ path: 'src/elements/card/card.styles.ts', text: 'css`a { color: var(--lede-card-ink, var( --lede-ink)) }`' }];
    assert.deepEqual(customPropertiesAreDocumented(says({ cssProperties: [{ name: '--lede-ink' }, { name: '--lede-gap' }] }), styles), [
      'src/elements/card/card.styles.ts names --lede-card-ink: documented nowhere',
      '--lede-gap is documented and nothing reads it',
    ]);
  });

  for (const path of ['src/elements/card/form.ts', 'src/styles/tokens.ts', 'src/styles/badges.ts', 'src/styles/lede.css', 'src/cli/page.ts'])
    it(`a custom property that nobody knows, in ${path}`, () => {
      const text = 'const look = `a { color: var(--lede-inc); background: var(--_papre, var(--_ink)); --_ink: red }`';
      assert.deepEqual(customPropertiesAreDocumented(says({}), [{ path, text }]), [`${path} names --lede-inc: documented nowhere`]);
      assert.deepEqual(privatePropertiesAreSet([{ path, text }]), [`${path} reads --_papre: set nowhere`]);
    });

  it('a private custom property of another element, or of the page alone', () => {
    const card = { path: 'src/elements/card/card.styles.ts', text: 'a { --_row: 1px }' };
    const rail = { path: 'src/elements/rail/rail.styles.ts', text: 'a { gap: var(--_row) }' };
    assert.deepEqual(privatePropertiesAreSet([card, rail, { ...card, path: 'src/styles/lede.css' }]), [
      'src/elements/rail/rail.styles.ts reads --_row: set nowhere',
    ]);
    const page = [{ path: 'src/styles/lede.css', text: "a { color: var(--l-inc); content: var(--l-related, 'More') }" }];
    assert.deepEqual(privatePropertiesAreSet(page), ['src/styles/lede.css reads --l-inc: set nowhere']);
    assert.deepEqual(privatePropertiesAreSet([card, { ...rail, path: 'src/elements/card/marks.ts' }]), []);
  });
});
