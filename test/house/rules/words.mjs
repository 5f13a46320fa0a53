import ts from 'typescript';
import { fixed, holes, markupOf, readMarkup } from './markup.mjs';
import { nodes, place, templates, tree } from './syntax.mjs';

const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'placeholder', 'title', 'alt', 'label'];
const word = /\p{L}{2}/u;
const twoWords = /\p{L}+\s+\p{L}+/u;

/** What a reader would read of one template, and what is written in the expressions that stand there. */
function said(template) {
  const { tags, words } = readMarkup(markupOf(template));
  const values = tags.flatMap(({ attributes }) => attributes.filter(({ name }) => spoken.includes(name.replace(/^[.?@]/, ''))).map(({ value }) => value));
  const texts = [...words, ...values];
  const literals = texts.flatMap((text) =>
    holes(text).flatMap((n) => nodes(template.expressions[n], (node) => ts.isStringLiteralLike(node) && !inTemplate(node, template.expressions[n]))),
  );
  return [
    ...texts.map((text) => fixed(text).trim()).filter((text) => word.test(text.replace(/&\w+;/g, ''))),
    ...literals.map(({ text }) => text).filter((text) => twoWords.test(text)),
  ];
}

/** A template inside an expression speaks for itself. */
function inTemplate(node, top) {
  for (let at = node; at && at !== top; at = at.parent) if (ts.isTaggedTemplateExpression(at)) return true;
  return ts.isTaggedTemplateExpression(top);
}

/** No word on the screen is written outside src/i18n. */
export const noWordsInTemplates = (files) =>
  files.flatMap((file) => templates(file).flatMap((template) => said(template).map((text) => `${place(template.node)} says "${text.slice(0, 60)}"`)));

const nameOf = (node) => (ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : undefined);

/** The members of an interface, and of those that it extends. */
export function keysOf(file, name) {
  const [found] = nodes(tree(file), (node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  const parents = (found?.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression.text));
  const own = (found?.members ?? []).map((member) => nameOf(member.name)).filter((key) => key !== undefined);
  return [...new Set([...own, ...parents.flatMap((parent) => keysOf(file, parent))])];
}

/** The texts of a locale: `{ key: text }`, from all its objects. */
function textsOf(file) {
  const tables = nodes(tree(file), (node) => ts.isObjectLiteralExpression(node) && ts.isVariableDeclaration(node.parent));
  return Object.fromEntries(
    tables
      .flatMap(({ properties }) => [...properties])
      .filter(ts.isPropertyAssignment)
      .map(({ name, initializer }) => [nameOf(name), initializer]),
  );
}

const placeholders = (node) => {
  const text = nodes(node, ts.isStringLiteralLike).map((inner) => inner.text);
  return [...new Set(text.join(' ').match(/\{\w+\}/g))].sort().join(' ');
};

/** Every language says all that English says, and fills in the same names. */
export function localesAgree(english, others) {
  const wanted = textsOf(english);
  return others.flatMap((file) => {
    const texts = textsOf(file);
    return [
      ...Object.keys(wanted)
        .filter((key) => !Object.hasOwn(texts, key))
        .map((key) => `${file.path} lacks ${key}`),
      ...Object.keys(texts)
        .filter((key) => !Object.hasOwn(wanted, key))
        .map((key) => `${file.path} has ${key}, English has not`),
      ...Object.keys(texts)
        .filter((key) => Object.hasOwn(wanted, key) && placeholders(texts[key]) !== placeholders(wanted[key]))
        .map((key) => `${file.path}: ${key} fills in "${placeholders(texts[key])}", English "${placeholders(wanted[key])}"`),
    ];
  });
}
