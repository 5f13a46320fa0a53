import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classesRegisterNothing, elementsAreShown, elementsAreWhole, filesAreShort, stylesAreNamed } from './rules/elements.mjs';
import { aliases, files } from './tree.mjs';

const src = files('src');

describe('the elements', () => {
  it('are there', () => assert.ok(src.some(({ path }) => path.startsWith('src/elements/'))));

  it('each has its class, its view, its styles and its define.ts', () => assert.deepEqual(elementsAreWhole(src), []));

  it('each has stories and tests', () => assert.deepEqual(elementsAreShown([...src, ...files('stories'), ...files('test')]), []));

  it('no file is longer than it may be', () => assert.deepEqual(filesAreShort(src), []));

  it('every file with styles is named as one', () => assert.deepEqual(stylesAreNamed(src), []));

  it('importing a class registers nothing', () => assert.deepEqual(classesRegisterNothing(src, aliases()), []));
});

describe('a wrong element is caught', () => {
  const card = (text) => [{ path: 'src/elements/card/card.ts', text }];

  it('without view, styles and define.ts', () => {
    assert.deepEqual(elementsAreWhole(card('')), ['src/elements/card/card.view.ts', 'src/elements/card/card.styles.ts', 'src/elements/card/define.ts']);
  });

  it('without styles and define.ts, where it shows its content only', () => {
    assert.deepEqual(elementsAreWhole([{ path: 'src/elements/site/site.ts', text: '' }]), ['src/elements/site/site.styles.ts', 'src/elements/site/define.ts']);
  });

  it('without stories and tests', () => assert.deepEqual(elementsAreShown(card('')), ['stories/card.stories.ts', 'test/elements/card.test.ts']));

  it('a class of 201 lines', () => {
    assert.equal(filesAreShort(card('x\n'.repeat(201))).length, 1);
    assert.deepEqual(filesAreShort(card('x\n'.repeat(200))), []);
  });

  it('a define.ts of 21 lines', () => assert.equal(filesAreShort([{ path: 'src/elements/card/define.ts', text: 'x\n'.repeat(21) }]).length, 1));

  it('styles in a file of another name', () => {
    const at = (path) => [{ path, text: 'export const look: CSSResult = css`a {}`;' }];
    assert.deepEqual(stylesAreNamed(at('src/elements/card/card-styles.ts')), ['src/elements/card/card-styles.ts holds css: such a file is named *.styles.ts']);
    assert.deepEqual(stylesAreNamed([...at('src/elements/card/look.styles.ts'), ...at('src/styles/look.ts'), ...card('// css`a {}`')]), []);
  });

  it('a class file that imports a define.ts', () => {
    assert.deepEqual(classesRegisterNothing(card("\nimport './define.js';")), ['src/elements/card/card.ts:2 imports src/elements/card/define.ts']);
  });

  it('a class file that registers itself', () => {
    assert.equal(classesRegisterNothing(card("customElements.define('lede-card', class extends HTMLElement {});")).length, 1);
    assert.equal(classesRegisterNothing(card("globalThis.customElements?.define('lede-card', Card);")).length, 1);
    assert.equal(classesRegisterNothing(card("@customElement('lede-card') export class Card {}")).length, 1);
  });
});
