// A new language, provider or event is told what it still lacks.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { protocols } from '../newsletter/support/providers.mjs';
import { root } from '../support/commands.mjs';
import { eventsAreEverywhere, localesAreEverywhere, providersAreEverywhere, rankedLanguagesAreEverywhere } from './rules/additions.mjs';
import { files, read } from './tree.mjs';

const all = [...files('src'), ...files('stories', ['.ts', '.mdx']), ...files('test', ['.ts', '.mjs']), { path: 'README.md', text: read('README.md') }];
const built = existsSync(join(root, 'cdn/locales')) ? readdirSync(join(root, 'cdn/locales')) : undefined;
const spoken = Object.keys(protocols);

describe('is everywhere where it belongs:', () => {
  it('every language', () => assert.deepEqual(localesAreEverywhere(all, built), []));

  it('every language of the ranker', () => assert.deepEqual(rankedLanguagesAreEverywhere(all), []));

  it('every provider', () => assert.deepEqual(providersAreEverywhere(all, spoken), []));

  it('every event', () => assert.deepEqual(eventsAreEverywhere(all), []));
});

// a house of its own: what is right here stays so, however many languages the real one has
describe('what is new is told what it lacks:', () => {
  const house = (texts) => Object.entries(texts).map(([path, text]) => ({ path, text }));

  it('a language', () => {
    const path = 'src/i18n/locales/fi.ts';
    const old = house({
      'README.md': 'In two languages.',
      'src/i18n/locales/en.ts': 'export default en;',
      'src/i18n/locales/sv.ts': "addWords('sv', sv);\nexport default sv;",
      'src/i18n/headings.ts': "import { all } from './headings/all.js';",
      'src/i18n/headings/all.ts': 'export const all: Headings = { en: { by: [] }, sv: { by: [] } };',
      'test/i18n/page.test.ts': "const languages = ['sv'] as const;",
    });
    assert.deepEqual(localesAreEverywhere(old, ['sv.js']), []);
    assert.deepEqual(localesAreEverywhere(old), []);
    assert.deepEqual(localesAreEverywhere([...old, { path, text: "addWords('sv', fi);\n" }], ['sv.js']), [
      `${path}: does not register itself with addWords('fi', …)`,
      `${path}: has no default export`,
      `${path}: fi has no headings in src/i18n/headings/`,
      `${path}: fi is not in the list "languages" of test/i18n/page.test.ts`,
      `${path}: cdn/locales/fi.js is not there: npm run build writes it`,
      'README.md: does not say "three languages", which is how many src/i18n/locales has',
    ]);
    assert.deepEqual(localesAreEverywhere([...old, { path: 'src/i18n/headings/uralic.ts', text: 'export const uralic = { fi: { by: [] } };' }]), [
      'src/i18n/headings/uralic.ts: is not imported by src/i18n/headings.ts',
      'src/i18n/headings/uralic.ts: fi has no words in src/i18n/locales/fi.ts',
    ]);
  });

  it('a language of the ranker', () => {
    const path = 'src/related/languages/fi.ts';
    const others = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`src/related/languages/x${n}.ts`, '']));
    const lists = Object.keys(others).map((one) => `import './${one.slice('src/related/'.length, -3)}.js';`);
    const old = house({
      ...others,
      'src/related/languages.ts': lists.join('\n'),
      'src/related/language-rankers.ts': lists.join('\n'),
      'README.md': 'Twenty languages.',
    });
    assert.deepEqual(rankedLanguagesAreEverywhere(old), []);
    assert.deepEqual(rankedLanguagesAreEverywhere([...old, { path, text: '' }]), [
      `${path}: is not imported by src/related/languages.ts`,
      `${path}: is not imported by src/related/language-rankers.ts`,
      'README.md: does not say "twenty-one languages", which is how many src/related/languages has',
    ]);
  });

  it('a provider', () => {
    const path = 'src/newsletter/providers/acme.ts';
    const provider = "export const acmeMail: Provider = { name: 'acme-mail', transport: 'form', address: /^\\w+\\.acme\\.example\\/join\\/\\d+$/ };";
    const lists = house({
      'src/newsletter/providers/table.ts': 'export const providers: readonly Provider[] = [acmeMail];',
      'stories/newsletter-providers.mdx': '<lede-newsletter action="https://NAME.acme.example/join/FORM-ID">',
      'test/newsletter/rules.test.ts': "['acme-mail', 'https://a.acme.example/join/1'],",
    });
    assert.deepEqual(providersAreEverywhere([...lists, { path, text: provider }], ['acme-mail']), []);
    assert.deepEqual(providersAreEverywhere([{ path, text: provider }], []), [
      `${path}: acmeMail is not in the list "providers" of src/newsletter/providers/table.ts`,
      `${path}: stories/newsletter-providers.mdx shows no form with an address of acme-mail`,
      `${path}: acme-mail has no address among those that test/newsletter/rules.test.ts recognises`,
      `${path}: acme-mail has no protocol in test/newsletter/support/providers.mjs`,
    ]);
    assert.deepEqual(providersAreEverywhere([{ path, text: "const acme: Provider = { name: 'acme', transport: 'embed' };" }], []), [
      `${path}: acme is not in the list "providers" of src/newsletter/providers/table.ts`,
      `${path}: stories/newsletter-providers.mdx shows no form or name of acme`,
    ]);
    assert.deepEqual(providersAreEverywhere([{ path, text: '' }], []), [`${path}: has no constant of the type Provider`]);
  });

  it('an event', () => {
    const path = 'src/events/shared.ts';
    const whole = house({
      [path]: `export class LedeSharedEvent extends Event { static readonly eventName = 'lede-shared'; }
        declare global { interface HTMLElementEventMap { 'lede-shared': LedeSharedEvent; } }`,
      'src/index.ts': "export { LedeSharedEvent } from './events/shared.js';",
      'src/elements/card/card.ts': '/** @fires {LedeSharedEvent} lede-shared - It is shared. */',
      'stories/events.ts': 'const events = [LedeSharedEvent];',
      'test/events/events.test.ts': "const facts = [['lede-shared', LedeSharedEvent, () => new LedeSharedEvent(), {}]];",
    });
    assert.deepEqual(eventsAreEverywhere(whole), []);
    assert.deepEqual(eventsAreEverywhere([{ path, text: "export class LedeSharedEvent extends Event { constructor() { super('lede-shared'); } }" }]), [
      `${path}: LedeSharedEvent has no static eventName 'lede-shared'`,
      `${path}: 'lede-shared': LedeSharedEvent is not in HTMLElementEventMap`,
      `${path}: LedeSharedEvent is not exported from src/index.ts`,
      `${path}: no element has "@fires {LedeSharedEvent} lede-shared - …"`,
      `${path}: LedeSharedEvent is not in the list "events" of stories/events.ts`,
      `${path}: LedeSharedEvent is in no list of test/events/events.test.ts`,
    ]);
    assert.deepEqual(eventsAreEverywhere([{ path, text: '' }]), [`${path}: has no class whose eventName begins with lede-`]);
  });
});
