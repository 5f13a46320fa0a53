import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { customProperties, declarationsOf, unknownOf } from './support/css.js';
import { enhancements } from './support/enhancements.js';

interface Sheet {
  readonly file: string;
  readonly css: string;
}

const isEnhancement = (css: string): boolean => enhancements.some((known) => known.css.test(css));

describe('what is shipped of styles, in this browser', () => {
  let sheets: Sheet[];
  before(async () => {
    sheets = await executeServerCommand<Sheet[], undefined>('shipped-styles');
  });

  it('is the sheets of all elements, of the form, and of the page', () => {
    const files = sheets.map(({ file }) => file);
    expect(files).to.include.members([
      'lede.css',
      'styles/base.js',
      'themes/salmon.css',
      'elements/newsletter/form.styles.js',
      'elements/newsletter/panel.styles.js',
    ]);
    expect(files.filter((file) => /^elements\/[\w-]+\/[\w-]+\.styles\.js$/.test(file)).length).to.be.at.least(11);
    expect(sheets.flatMap(({ css }) => declarationsOf(css)).length).to.be.above(1000);
  });

  it('holds no selector, no media query and no declaration that is dropped without something in its place', () => {
    const defined = customProperties(sheets.map(({ css }) => css));
    const dropped = sheets.flatMap(({ file, css }) =>
      unknownOf(css, defined)
        .filter((unknown) => !isEnhancement(unknown))
        .map((unknown) => `${file}: ${unknown}`),
    );
    expect(dropped).to.deep.equal([]);
  });

  it('holds every enhancement that is known as one', () => {
    const css = sheets.map((sheet) => sheet.css).join('\n');
    const parts = declarationsOf(css).flatMap(({ around, name, value }) => [
      `${name}: ${value.replace(/!important$/, '')}`,
      ...around.flatMap((rule) => rule.split(',')),
    ]);
    const stale = enhancements.filter((known) => !parts.some((part) => known.css.test(part.trim())));
    expect(stale.map((known) => String(known.css))).to.deep.equal([]);
  });
});

describe('a sheet that holds what a browser drops', () => {
  const line = new Map([['--line', '#d9dbde']]);
  const cases: readonly [string, string, string[]][] = [
    ['a value that nobody knows', 'a { color: blurple }', ['color: blurple']],
    ['a value that nobody knows, behind a custom property', 'a { border: 1px wavy var(--line) !important }', ['border: 1px wavy #d9dbde']],
    ['a value in a fallback', 'a { color: var(--none, blurple) }', ['color: blurple']],
    ['a property that nobody knows, deep inside', '@media print { a { &:hover { colour: red } } }', ['colour: red']],
    ['a selector that nobody knows', 'a:hoover { color: red }', ['a:hoover']],
    ['a selector that is forgiven inside another', ':where(a, :is(b, :hoover)) { color: red }', [':hoover']],
    ['a media query that nobody knows', '@media (colours: many) { a { color: red } }', ['@media (colours: many)']],
  ];
  for (const [name, css, unknown] of cases)
    it(`is found out: ${name}`, () => {
      expect(unknownOf(css, line)).to.include.members(unknown);
    });

  it('is found out by what this browser really does: a shorthand of underlines, a list of languages', () => {
    const knowsShorthand = CSS.supports('text-decoration', 'underline 1px #d9dbde');
    expect(unknownOf('a { text-decoration: underline 1px var(--line) }', line)).to.deep.equal(knowsShorthand ? [] : ['text-decoration: underline 1px #d9dbde']);
    const knowsList = CSS.supports('selector(:lang(ar, he))');
    expect(unknownOf(':where(:lang(ar, he)) { color: red }', line)).to.have.length(knowsList ? 0 : 2);
  });

  it('is none where all is known, with strings, comments, escapes, nesting and keyframes', () => {
    const css = `@layer x { :where(a:not([href^='}'])) > b { content: '{;}' / ''; /* } */ color: light-dark(red, blue); &::before { inset: 0 } > i { margin: 0 } } }
      @keyframes pulse { 50% { opacity: 0.35 } } @container w (inline-size >= 3px) { a { color: red } } @supports (colour: red) { a { colour: red } }`;
    expect(unknownOf(css, line)).to.deep.equal([]);
  });
});
