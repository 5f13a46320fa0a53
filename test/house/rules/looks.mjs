import ts from 'typescript';
import { imports, nodes, tree } from './syntax.mjs';

const isLook = ({ path }) => path.startsWith('src/styles/looks/');
const isLight = ({ path }) => path.startsWith('src/styles/light/');

// fonts, sizes and colours as they are written by hand; a reset and a size that a property hands on are none
const byHand = [
  /(?<![\w-])font:(?=[^;{}]*\d(?:px|em|%))[^;{}]*/g,
  /(?<![\w-])font-size:\s*[\d.]+\w+/g,
  /(?<![\w-])line-height:(?=[^;{}]*\d)[^;{}]*/g,
  /#[\da-f]{3,8}\b/gi,
  /\b(?:rgba?|hsla?|lab|lch|oklab|oklch|color|light-dark)\([^;{}]*/gi,
];

/** The style sheets in a file as they are written; holes are left out, comments too. */
const sheets = (file) =>
  nodes(tree(file), (node) => ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css').map(({ template }) =>
    (template.rawText ?? [template.head, ...template.templateSpans.map(({ literal }) => literal)].map(({ rawText }) => rawText).join('${}')).replace(
      /\/\*[\s\S]*?\*\//g,
      '',
    ),
  );

const statements = (file, patterns = byHand) =>
  sheets(file).flatMap((css) => patterns.flatMap((pattern) => (css.match(pattern) ?? []).map((text) => text.replace(/\s+/g, ' ').trim())));

/** What a page sees before an element has come has its fonts, sizes and colours from the looks that the element has them from. */
export const noLookByHand = (files) =>
  files.filter(isLight).flatMap((file) => statements(file).map((text) => `${file.path} says "${text}": src/styles/looks does`));

/** A font that is a look is written nowhere else. */
export function noFontTwice(files) {
  const [font] = byHand;
  const known = new Set(files.filter(isLook).flatMap((file) => statements(file, [font])));
  return files
    .filter((file) => !isLook(file))
    .flatMap((file) =>
      statements(file, [font])
        .filter((text) => known.has(text))
        .map((text) => `${file.path} says "${text}": src/styles/looks does`),
    );
}

/** Nothing that runs in a browser brings the sheet of the page along. */
export const lightStaysApart = (files, aliases = {}) =>
  files
    .filter((file) => !isLight(file))
    .flatMap((file) => imports(file, aliases))
    .filter(({ to }) => to.startsWith('src/styles/light/'))
    .map(({ from, to }) => `${from} imports ${to}`);

/** What a token is documented to be is what it is. */
export function tokensAreAsDocumented(files) {
  const said = files.filter(({ path }) => path === 'src/styles/tokens.ts' || isLook({ path })).flatMap(sheets);
  return files
    .filter(({ path }) => path === 'src/styles/tokens.ts')
    .flatMap(({ text }) => [...text.matchAll(/@cssprop \[(--[\w-]+)=(.+?)\] -/g)])
    .filter(([, name, value]) => !said.some((css) => css.includes(`var(${name}, ${value})`)))
    .map(([, name, value]) => `${name} is documented to be ${value}`);
}
