import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, localesAgree, noWordsInTemplates } from './rules/words.mjs';
import { everyWordIsUsed } from './rules/words-used.mjs';
import { files } from './tree.mjs';

const src = files('src');
const words = src.find(({ path }) => path === 'src/i18n/words.ts');
const locales = files('src/i18n/locales');
const en = locales.find(({ path }) => path.endsWith('/en.ts'));
// each widget has its own part built in
const english = { ...en, text: [en, ...files('src/i18n/english')].map(({ text }) => text).join('\n') };

describe('the words on the screen', () => {
  it('are written in src/i18n only', () => assert.deepEqual(noWordsInTemplates(src.filter(({ path }) => !path.startsWith('src/i18n/'))), []));

  it('are all used', () => {
    assert.ok(keysOf(words, 'Words').length > 0);
    assert.deepEqual(everyWordIsUsed(keysOf(words, 'Words'), src), []);
  });

  it('are there in every language, with the same names to fill in', () => {
    assert.ok(locales.length > 1);
    assert.deepEqual(
      localesAgree(
        english,
        locales.filter((file) => file !== en),
      ),
      [],
    );
  });
});

describe('a wrong word is caught', () => {
  const one = (text) => [{ path: 'src/elements/card/card.ts', text }];

  it('in the text of a template', () => {
    assert.deepEqual(noWordsInTemplates(one('html`<p>${a} Read more</p>`')), ['src/elements/card/card.ts:1 says "Read more"']);
  });

  it('in a label', () => assert.equal(noWordsInTemplates(one('html`<button aria-label="Close"></button>`')).length, 1));

  it('in an expression', () => assert.equal(noWordsInTemplates(one("html`<p>${on ? 'Read more' : nothing}</p>`")).length, 1));

  it('in a template inside a template, once', () => assert.equal(noWordsInTemplates(one('html`<p>${on ? html`<b>Read more</b>` : nothing}</p>`')).length, 1));

  it('and a mark, an entity or a class name is none', () => {
    assert.deepEqual(noWordsInTemplates(one('html`<p class="two words">${a} · &nbsp;<i part="x y">→</i></p>`')), []);
  });

  it('that nobody says', () => {
    const keys = ['live', 'by', 'open', 'shut', 'video', 'videoShort', 'next'];
    const table = { path: 'src/i18n/words.ts', text: `export interface Words { ${keys.map((key) => `readonly ${key}: string;`).join(' ')} }` };
    const speaker = `import type { Words } from '../../i18n/words.js';
      interface Next { next: string }
      const names: Readonly<Record<'a' | 'b', keyof Words>> = { a: 'open', b: 'shut' };
      export const say = (words: Words, kind: 'a' | 'b', media: 'video', { next }: Next): string[] => {
        const { by } = words;
        return [words.live, by, words[names[kind]], words[media], words[\`\${media}Short\`], next];
      };`;
    assert.deepEqual(keysOf(table, 'Words'), keys);
    assert.deepEqual(everyWordIsUsed(keys, [table, ...one(speaker)]), ['nothing says next']);
  });

  it('that a language lacks, adds, or fills in otherwise', () => {
    const en = { path: 'en.ts', text: "const en: Words = { by: 'By {names}', live: 'Live' }; export default en;" };
    const de = { path: 'de.ts', text: "const de: Words = { by: 'Von {name}', neu: 'Neu' }; export default de;" };
    assert.deepEqual(localesAgree(en, [de]), ['de.ts lacks live', 'de.ts has neu, English has not', 'de.ts: by fills in "{name}", English "{names}"']);
  });
});
