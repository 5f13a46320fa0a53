import ts from 'typescript';
import { fixed, holes, markupOf, readMarkup } from './markup.mjs';
import { nodes, place, templates, tree } from './syntax.mjs';

const blank = (text) => text.replace(/[^\n]/g, ' ');

/** A file's text with its comments made blank: what is only spoken of is not used. */
export function code({ path, text }) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const spans = new Map();
  const collect = (node) => {
    for (const ranges of [ts.getLeadingCommentRanges(text, node.getFullStart()), ts.getTrailingCommentRanges(text, node.getEnd())])
      for (const { pos, end } of ranges ?? []) spans.set(pos, end);
    node.getChildren(source).forEach(collect);
  };
  collect(source);
  let result = text;
  for (const [pos, end] of spans) result = result.slice(0, pos) + blank(text.slice(pos, end)) + result.slice(end);
  return result;
}

const everywhere = [
  [/\bunsafe(?:HTML|SVG|Static|MathML)\b/, 'foreign text is never HTML'],
  [/\bdocument\.write(?:ln)?\b/, 'a widget does not write the page'],
  [/\beval\s*\(|\bnew Function\b/, 'text is never a program'],
  [/\b(?:localStorage|sessionStorage|indexedDB|sendBeacon)\b|\bdocument\.cookie\b/, 'no storage, cookie or beacon'],
  [/\bdocument\.currentScript\b/, 'a module has no current script'],
  [/\bnew CustomEvent\b/, 'an event is a class in src/events'],
  [/\sstyle="/, 'a strict Content Security Policy refuses style attributes'],
];
const silent = [/\bconsole\s*\./, 'only src/dom/warn.ts and the command speak'];
const maySpeak = (path) => path === 'src/dom/warn.ts' || path.startsWith('src/cli/');
const asText = [/\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc)\b/, 'foreign text is never HTML'];
// Lit's own templates
const mayParse = (path) => path === 'src/dom/markup.ts';

const lineOf = (text, index) => text.slice(0, index).split('\n').length;

/** What no source of ours does. */
export function nothingForbidden(files) {
  return files.flatMap((file) => {
    const text = code(file);
    const rules = [...everywhere, ...(maySpeak(file.path) ? [] : [silent]), ...(mayParse(file.path) ? [] : [asText])];
    return rules.flatMap(([pattern, why]) =>
      [...text.matchAll(new RegExp(pattern, 'g'))].map(({ 0: found, index }) => `${file.path}:${lineOf(text, index)} ${found.trim()}: ${why}`),
    );
  });
}

/** What runs in Node alone, where nobody replaces a built-in. */
const inNode = /^src\/(?:cli|endpoint|ssr)\//;

/**
 * `instanceof` asks for a class of our own, never for a built-in or a class of the DOM: a page may have replaced it (zone.js does so
 * with `Promise`), and a node of another window is of that window's class. Ask for `nodeType`, `localName`, a `then`.
 */
export function noReplaceableClass(files) {
  return files
    .filter(({ path }) => !inNode.test(path))
    .flatMap((file) => {
      const own = new Set(
        nodes(tree(file), (node) => ts.isClassDeclaration(node) || ts.isImportSpecifier(node))
          .filter(({ parent }) => !ts.isNamedImports(parent) || parent.parent.parent.moduleSpecifier.text.startsWith('.'))
          .map(({ name }) => name?.text),
      );
      return nodes(tree(file), (node) => ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
        .filter(({ right }) => !own.has(right.getText()))
        .map((node) => `${place(node)} instanceof ${node.right.getText()}: a page can replace it, and another window has its own`);
    });
}

/** No template carries a style attribute: not even one that is bound. */
export function noStyleAttributes(files) {
  return files.flatMap((file) =>
    templates(file).flatMap((template) =>
      readMarkup(markupOf(template))
        .tags.filter(({ attributes }) => attributes.some(({ name, value }) => name === 'style' && (fixed(value).trim() || !holes(value).length)))
        .map(({ name }) => `${place(template.node)} <${name} style>`),
    ),
  );
}

// put together, so that this file does not find itself
const silencers = new RegExp(['eslint-disable', '@ts-ignore', '@ts-nocheck', '@ts-expect-error'].map((word) => word.replace('-', '[-]')).join('|'));
const untyped = /\bas any\b|<any>/;
const focus = /\.only\s*\(|\b(?:fit|fdescribe)\s*\(/;
const skip = /\.skip\s*\(|\bx(?:it|describe)\s*\(/;
const reason = /\/\/\s*\S+\s+\S+\s+\S+/;

/** Nobody silences a checker, and nobody leaves out a test without saying why on that line or the one above. */
export function nothingSilenced(files) {
  return files.flatMap((file) => {
    const written = file.text.split('\n');
    return code(file)
      .split('\n')
      .flatMap((line, n) => {
        const at = `${file.path}:${n + 1}`;
        return [
          ...(silencers.test(written[n]) || untyped.test(line) ? [`${at} silences a checker: ${written[n].trim()}`] : []),
          ...(focus.test(line) ? [`${at} runs one test only`] : []),
          ...(skip.test(line) && !reason.test(written[n]) && !reason.test(written[n - 1] ?? '') ? [`${at} leaves out a test and does not say why`] : []),
        ];
      });
  });
}

const allowed = [
  /^(?:src|stories|test)$/,
  /^\./,
  /^(?:package|package-lock|custom-elements)\.json$/,
  /^tsconfig(?:\.[a-z]+)?\.json$/,
  /^[a-z-]+\.config\.(?:m?js|ts)$/,
  /^(?:README|CHANGELOG|ARCHITECTURE|CONTRIBUTING)\.md$/,
  /^LICENSE$/,
];

/** The top level holds only what belongs there. `ignored` are the names that .gitignore has. */
export const topLevelIsTidy = (names, ignored) => names.filter((name) => !ignored.includes(name) && !allowed.some((pattern) => pattern.test(name)));
