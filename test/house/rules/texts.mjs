import ts from 'typescript';
import { nodes, tree } from './syntax.mjs';

const comparisons = [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken];

/** A text that something is compared with, or by which it is looked up, shows nowhere. */
const onlyAsked = ({ parent }) =>
  (ts.isBinaryExpression(parent) && comparisons.includes(parent.operatorToken.kind)) || ts.isElementAccessExpression(parent) || ts.isCaseClause(parent);

const variables = (top, name) =>
  nodes(top, (node) => ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === name && node.initializer !== undefined);

const isTop = (node) => ts.isSourceFile(node.parent.parent.parent);

/** The function around a node that has a parameter of this name: `{ name, index }`. */
function parameter(node, name) {
  for (let at = node.parent; at; at = at.parent) {
    const index = ts.isFunctionLike(at) ? at.parameters.findIndex((one) => ts.isIdentifier(one.name) && one.name.text === name) : -1;
    if (index >= 0) return { name: (at.name ?? at.parent.name)?.text, index };
  }
  return undefined;
}

const calls = (file, name) => nodes(tree(file), (node) => ts.isCallExpression(node) && (node.expression.name ?? node.expression).text === name);

/** What a name stands for: what a function is called with, a variable here, or a constant of another file. */
function meanings(identifier, files) {
  const name = identifier.text;
  const given = parameter(identifier, name);
  if (given) return files.flatMap((file) => calls(file, given.name)).flatMap((call) => call.arguments[given.index] ?? []);
  const here = variables(identifier.getSourceFile(), name);
  const found = here.length ? here : files.flatMap((file) => variables(tree(file), name).filter(isTop));
  return found.map(({ initializer }) => initializer);
}

/** `names.map((name) => `${name}:card__${name}`)`: what that makes of each name. */
function mapped(node, files, depth) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== 'map') return undefined;
  const [change] = node.arguments;
  if (!change || !ts.isArrowFunction(change) || !ts.isTemplateExpression(change.body)) return undefined;
  const name = change.parameters[0]?.name.getText();
  const { head, templateSpans } = change.body;
  if (!templateSpans.every(({ expression }) => expression.getText() === name)) return undefined;
  return textsIn(node.expression.expression, files, depth).map((text) => head.text + templateSpans.map(({ literal }) => text + literal.text).join(''));
}

/** Every text that an expression may come to, as far as it is written down in these files. */
export function textsIn(expression, files, depth = 3) {
  const made = mapped(expression, files, depth);
  if (made) return made;
  if (ts.isStringLiteralLike(expression)) return onlyAsked(expression) ? [] : [expression.text];
  if (ts.isIdentifier(expression)) return depth ? meanings(expression, files).flatMap((meaning) => textsIn(meaning, files, depth - 1)) : [];
  // `.name` after an object is not a name of its own
  const inner = [];
  ts.forEachChild(expression, (child) => {
    if (!(ts.isPropertyAccessExpression(expression) && child === expression.name)) inner.push(child);
  });
  return inner.flatMap((child) => textsIn(child, files, depth));
}
