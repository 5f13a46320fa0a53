import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lightStaysApart, noFontTwice, noLookByHand, tokensAreAsDocumented } from './rules/looks.mjs';
import { aliases, files } from './tree.mjs';

const src = files('src');

describe('one look, said once', () => {
  it('there is a sheet of the page', () => assert.ok(src.some(({ path }) => path === 'src/styles/light/sheet.ts')));

  it('the sheet of the page has fonts, sizes and colours from the looks', () => assert.deepEqual(noLookByHand(src), []));

  it('a font that is a look is written nowhere else', () => assert.deepEqual(noFontTwice(src), []));

  it('no element brings the sheet of the page along', () => assert.deepEqual(lightStaysApart(src, aliases()), []));

  it('tokens are what they are documented to be', () => assert.deepEqual(tokensAreAsDocumented(src), []));
});

describe('a look that is said twice is caught', () => {
  const light = (css) => [{ path: 'src/styles/light/a.ts', text: `export const a = css\`li { ${css} }\`;` }];

  it('a font, a size, a height of lines', () => {
    for (const css of ['font: 600 14px/20px var(--_sans);', 'font:400 1em serif', 'font-size: 17px;', 'line-height: calc(1.4 + var(--_leading));'])
      assert.deepEqual(noLookByHand(light(css)), [`src/styles/light/a.ts says "${css.replace(/;$/, '')}": src/styles/looks does`]);
  });

  it('a colour', () => {
    for (const css of ['color: #fff', 'background: rgb(12 13 14 / 78%)', '--_ink: var(--lede-ink, light-dark(#14171a, #ececea))'])
      assert.ok(noLookByHand(light(css)).length > 0, css);
  });

  it('and what comes from a look or a property is not, nor a reset', () => {
    for (const css of [
      '${type}',
      'font-size: ${size};',
      'font: var(--_weight) var(--l-s) / ${face};',
      'font: inherit !important;',
      'color: var(--_ink)',
      '/* #fff */',
    ])
      assert.deepEqual(noLookByHand(light(css)), [], css);
  });

  it('a font of an element that is a look', () => {
    const looks = { path: 'src/styles/looks/a.ts', text: 'export const a = css`font: 500 13px/18px var(--_sans);`;' };
    const element = (font) => ({ path: 'src/elements/card/card.styles.ts', text: `export const styles = css\`.meta { font: ${font}; }\`;` });
    assert.equal(noFontTwice([looks, element('500 13px/18px var(--_sans)')]).length, 1);
    assert.deepEqual(noFontTwice([looks, element('500 12px/18px var(--_sans)')]), []);
  });

  it('an element that brings the sheet of the page along', () => {
    assert.equal(lightStaysApart([{ path: 'src/elements/card/card.styles.ts', text: "import { row } from '../../styles/light/row.js';" }]).length, 1);
  });

  it('a token that is documented to be something else', () => {
    const tokens = (value) => [
      { path: 'src/styles/tokens.ts', text: `/** @cssprop [--lede-ink=black] - Text. */ css\`:host { --_ink: var(--lede-ink, ${value}); }\`` },
    ];
    assert.deepEqual(tokensAreAsDocumented(tokens('black')), []);
    assert.deepEqual(tokensAreAsDocumented(tokens('#111')), ['--lede-ink is documented to be black']);
  });
});
