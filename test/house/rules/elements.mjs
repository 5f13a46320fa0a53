import ts from 'typescript';
import { imports, nodes, place, tree } from './syntax.mjs';

const lines = (text) => text.trimEnd().split('\n').length;
const names = (files) => [...new Set(files.map(({ path }) => /^src\/elements\/([^/]+)\//.exec(path)?.[1]).filter((name) => name !== undefined))];

/** These show their content and nothing else: there is nothing to view. */
const slotsOnly = ['feed', 'site'];
/** The classes of these make their HTML themselves, until that is taken out of them. */
const notYetApart = ['article', 'newsletter', 'related'];

/** Every element has its class, its view, its styles and its define.ts. */
export function elementsAreWhole(files) {
  const known = new Set(files.map(({ path }) => path));
  const hasView = (name) => ![...slotsOnly, ...notYetApart].includes(name);
  return names(files).flatMap((name) =>
    [`${name}.ts`, ...(hasView(name) ? [`${name}.view.ts`] : []), `${name}.styles.ts`, 'define.ts']
      .map((file) => `src/elements/${name}/${file}`)
      .filter((path) => !known.has(path)),
  );
}

/** Every element has stories and tests. */
export function elementsAreShown(files) {
  const known = new Set(files.map(({ path }) => path));
  return names(files).flatMap((name) => [`stories/${name}.stories.ts`, `test/elements/${name}.test.ts`].filter((path) => !known.has(path)));
}

/** No file is longer than a page, and no define.ts longer than a note. Stylesheets are lists: they may be as long as they must. */
export function filesAreShort(files) {
  return files.flatMap(({ path, text }) => {
    if (path.endsWith('.styles.ts') || path.startsWith('src/styles/')) return [];
    const most = path.startsWith('src/elements/') && path.endsWith('/define.ts') ? 20 : 200;
    return lines(text) > most ? [`${path} has ${lines(text)} lines, ${most} are allowed`] : [];
  });
}

const isCss = (node) => ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'css';

/** Styles are found by the names of their files: whoever looks for them all, as the rules on custom properties do, misses none. */
export function stylesAreNamed(files) {
  return files
    .filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/styles/') && !path.endsWith('.styles.ts'))
    .filter((file) => nodes(tree(file), isCss).length)
    .map(({ path }) => `${path} holds css: such a file is named *.styles.ts`);
}

const registers = (node) =>
  (ts.isCallExpression(node) && /(?:^|\.)customElements\??\.define$/.test(node.expression.getText())) ||
  (ts.isDecorator(node) && node.expression.getText().startsWith('customElement('));

/** Importing a class registers nothing: only a define.ts does. */
export function classesRegisterNothing(files, aliases = {}) {
  return files
    .filter(({ path }) => path.startsWith('src/elements/') && !path.endsWith('/define.ts'))
    .flatMap((file) => [
      ...imports(file, aliases)
        .filter(({ to }) => to.endsWith('/define.ts'))
        .map(({ to, node }) => `${place(node)} imports ${to}`),
      ...nodes(tree(file), registers).map((node) => `${place(node)} registers an element`),
    ]);
}
