import ts from 'typescript';

const parsed = new Map();

/** The syntax tree of a file; asked for often, made once. */
export function tree({ path, text }) {
  const known = parsed.get(path);
  if (known?.text === text) return known;
  const made = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  parsed.set(path, made);
  return made;
}

/** Every node of a tree that passes the test, top down. */
export function nodes(top, test) {
  const found = [];
  const visit = (node) => {
    if (test(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(top);
  return found;
}

/** "src/a.ts:12", for people. */
export const place = (node) => {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
};

const quoted = (node) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

/** Where a node imports from: declarations, re-exports, `import type`, `import()` of values and of types. */
function specifier(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return quoted(node.moduleSpecifier);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return quoted(node.arguments[0]);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return quoted(node.argument.literal);
  return undefined;
}

/** True where the import leaves nothing behind when types are taken away. */
const onlyTypes = (node) => ts.isImportTypeNode(node) || node.importClause?.isTypeOnly === true || node.isTypeOnly === true;

/** What a file imports: `{ from, to, type, lazy, node }`; `to` is a path among the sources, or the bare name of a package. */
export function imports(file, aliases = {}) {
  return nodes(tree(file), (node) => specifier(node) !== undefined).map((node) => {
    const name = specifier(node);
    return { from: file.path, to: target(file.path, name, aliases), type: onlyTypes(node), lazy: ts.isCallExpression(node), node };
  });
}

function target(path, name, aliases) {
  if (Object.hasOwn(aliases, name)) return aliases[name];
  if (!name.startsWith('.')) return name;
  const steps = path.split('/').slice(0, -1);
  for (const step of name.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/').replace(/\.js$/, '.ts');
}

/** A file and all that it brings along, as far as `follow` lets it. */
export function closure(path, all, { aliases = {}, follow = () => true } = {}) {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const seen = new Set();
  const visit = (at) => {
    const file = byPath.get(at);
    if (!file || seen.has(at)) return;
    seen.add(at);
    for (const found of imports(file, aliases)) if (!found.type && follow(found)) visit(found.to);
  };
  visit(path);
  return all.filter((file) => seen.has(file.path));
}

const tags = ['html', 'svg', 'mathml'];

/** Templates of Lit in a file: their fixed texts, and the expressions between these. */
export function templates(file) {
  return nodes(tree(file), (node) => ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && tags.includes(node.tag.text)).map((node) => {
    const { template } = node;
    if (ts.isNoSubstitutionTemplateLiteral(template)) return { node, texts: [template.text], expressions: [] };
    return {
      node,
      texts: [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)],
      expressions: template.templateSpans.map(({ expression }) => expression),
    };
  });
}
