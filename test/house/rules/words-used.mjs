import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../support/commands.mjs';
import { nodes, tree } from './syntax.mjs';
import { keysOf } from './words.mjs';

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ['lede-source'],
  strict: true,
  experimentalDecorators: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** A program of these files as they are given, and of what else they need from the disk. */
function programOf(files) {
  const given = new Map(files.map(({ path, text }) => [join(root, path).replaceAll('\\', '/'), text]));
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => given.has(name) || fileExists(name);
  host.readFile = (name) => given.get(name) ?? readFile(name);
  host.getSourceFile = (name, ...rest) => (given.has(name) ? ts.createSourceFile(name, given.get(name), options.target, true) : getSourceFile(name, ...rest));
  return { program: ts.createProgram([...given.keys()], options, host), names: [...given.keys()] };
}

const literalsOf = (type) => (type.isUnion() ? type.types : [type]).filter((one) => one.isStringLiteral()).map(({ value }) => value);
const nameOf = (node) => (ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : undefined);

/** The words that one node says. */
function saidBy(node, checker, tables) {
  const isWords = (inner) => checker.getNonNullableType(checker.getTypeAtLocation(inner)).symbol?.name.endsWith('Words');
  const isAnyWord = (type) => {
    const literals = new Set(type && literalsOf(type));
    return tables.some((keys) => keys.length === literals.size && keys.every((key) => literals.has(key)));
  };
  if (ts.isPropertyAccessExpression(node)) return isWords(node.expression) ? [node.name.text] : [];
  if (ts.isObjectBindingPattern(node)) return isWords(node) || isWords(node.parent) ? node.elements.map((one) => nameOf(one.propertyName ?? one.name)) : [];
  if (ts.isElementAccessExpression(node) && isWords(node.expression)) {
    const type = checker.getTypeAtLocation(node.argumentExpression);
    // where any word may stand, the place that chose it says which
    return isAnyWord(type) ? [] : literalsOf(type);
  }
  if (ts.isStringLiteralLike(node)) return isAnyWord(checker.getContextualType(node)) ? [node.text] : [];
  return [];
}

/** The words of each widget, and all together. */
const wordTables = (file) => nodes(tree(file), ts.isInterfaceDeclaration).map(({ name }) => keysOf(file, name.text));

/** Every word is said somewhere outside src/i18n: by its name, by a type that names it, or by a table of names. */
export function everyWordIsUsed(keys, files) {
  const { program, names } = programOf(files);
  const checker = program.getTypeChecker();
  const kinds = (node) =>
    ts.isPropertyAccessExpression(node) || ts.isObjectBindingPattern(node) || ts.isElementAccessExpression(node) || ts.isStringLiteralLike(node);
  const tables = files.filter(({ path }) => path === 'src/i18n/words.ts').flatMap((file) => wordTables(file));
  const said = new Set(
    names
      .filter((name) => !name.includes('/src/i18n/'))
      .flatMap((name) => nodes(program.getSourceFile(name), kinds))
      .flatMap((node) => saidBy(node, checker, tables)),
  );
  return keys.filter((key) => !said.has(key)).map((key) => `nothing says ${key}`);
}
