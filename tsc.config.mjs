// Emits dist/ by tsconfig.build.json. Lit's own transformer writes `@property` as `static properties`: users load no decorators.
import remapping from '@jridgewell/remapping';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import { minifyHTMLLiterals } from 'minify-literals';
import ts from 'typescript';

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: report };
const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile('tsconfig.build.json', {}, host);
const program = ts.createProgram(fileNames, options);
const written = new Map();
const keep = (path, text) => written.set(path, text);
const emitted = program.emit(undefined, keep, undefined, undefined, { before: [putTogether, idiomaticDecoratorsTransformer(program)] });
// what lede.css is made of is minified when it is whole
for (const path of written.keys()) if (/\.js$/.test(path) && !/\/styles\/(?:looks|light)\//.test(path)) await minify(path);
for (const [path, text] of written) ts.sys.writeFile(path, text);
const diagnostics = [...errors, ...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics];
diagnostics.forEach(report);
process.exitCode = diagnostics.length ? 1 : 0;

/**
 * Puts the looks of src/styles/looks in their place in the sheets of the elements: they are said once, and a browser, which would
 * have to put them together each time, finds whole sheets.
 */
function putTogether(context) {
  const checker = program.getTypeChecker();
  const isCss = (node) => node && ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css';
  const look = (name) => {
    const symbol = checker.getSymbolAtLocation(name);
    const { initializer } = (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol).valueDeclaration;
    if (!isCss(initializer)) throw new Error(`${name.getSourceFile().fileName}: ${name.getText()} is no css\`\``);
    return textOf(initializer.template);
  };
  const textOf = ({ rawText, head, templateSpans }) =>
    rawText ?? head.rawText + templateSpans.map(({ expression, literal }) => look(expression) + literal.rawText).join('');
  const isLook = (node) => ts.isImportDeclaration(node) && /\/looks\//.test(node.moduleSpecifier.text);
  const visit = (node) => {
    if (isLook(node)) return undefined;
    if (!isCss(node) || ts.isNoSubstitutionTemplateLiteral(node.template)) return ts.visitEachChild(node, visit, context);
    const text = textOf(node.template);
    return context.factory.createTaggedTemplateExpression(node.tag, undefined, context.factory.createNoSubstitutionTemplateLiteral(text, text));
  };
  return (file) => (/\/styles\/(?:looks|light)\//.test(file.fileName) ? file : ts.visitNode(file, visit));
}

/**
 * Minifies html`` and css`` literals here and nowhere later: a page that a server wrote is taken over only where the browser's
 * templates are, to the letter, those of the server.
 */
async function minify(path) {
  const code = written.get(path);
  if (!/\b(?:html|css|svg)\s*`/.test(code)) return;
  const found = await minifyHTMLLiterals(code.replace(/\n\/\/# sourceMappingURL=.*$/, ''), { fileName: path });
  if (!found) return;
  const map = remapping([found.map.toString(), written.get(`${path}.map`)], () => null);
  written.set(path, `${found.code}\n//# sourceMappingURL=${path.split('/').at(-1)}.map`);
  written.set(`${path}.map`, map.toString());
}

function report(diagnostic) {
  const paths = { getCanonicalFileName: (name) => name, getCurrentDirectory: ts.sys.getCurrentDirectory, getNewLine: () => ts.sys.newLine };
  console.error(ts.formatDiagnostic(diagnostic, paths).trimEnd());
}
