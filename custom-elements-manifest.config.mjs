import { readdirSync, readFileSync } from 'node:fs';

const [head] = readFileSync('src/styles/tokens.ts', 'utf8').split('export const');
const cssProperties = [...head.matchAll(/@cssprop (?:\[(--[\w-]+)=(.+?)\]|(--[\w-]+)) - (.+)/g)].map(([, named, value, bare, description]) => ({
  name: named ?? bare,
  description,
  ...(value && { default: value }),
}));

/** What the class files leave to others: the tag is given in define.ts, the custom properties in src/styles/tokens.ts. */
const whole = {
  name: 'whole',
  packageLinkPhase({ customElementsManifest }) {
    for (const { path, declarations, exports } of customElementsManifest.modules) {
      for (const declaration of declarations.filter(({ customElement }) => customElement)) {
        declaration.tagName = `lede-${path.split('/').at(-2)}`;
        exports.push({ kind: 'custom-element-definition', name: declaration.tagName, declaration: { name: declaration.name, module: path } });
        declaration.cssProperties = [...(declaration.cssProperties ?? []), ...cssProperties];
      }
    }
  },
};

/** The names of our events by their classes, as src/events gives them. */
const eventNames = Object.fromEntries(
  readdirSync('src/events').flatMap((file) => {
    const text = readFileSync(`src/events/${file}`, 'utf8');
    return [...text.matchAll(/class (\w+) extends[^]*?eventName = '([\w-]+)'/g)].map(([, type, name]) => [type, name]);
  }),
);

/**
 * The analyser takes what an event is made with for its name: `new LedeOpenEvent(url)` would be the event "url". Here `@fires` names
 * it; else its class does, where that is one of ours; else the text that it is made with, as in `new Event('change')`.
 */
const events = {
  name: 'events',
  analyzePhase({ ts, node, moduleDoc }) {
    const declaration = ts.isClassDeclaration(node) && moduleDoc.declarations.find(({ name }) => name === node.name?.text);
    if (!declaration?.events) return;
    const fires = new Set(ts.getJSDocTags(node).map((tag) => /^@(?:fires|event)\s+(?:\{.*?\}\s*)?(\S+)/.exec(tag.getText())?.[1]));
    const texts = new Set();
    const visit = (inner) => {
      if (ts.isNewExpression(inner) && inner.arguments?.[0] && ts.isStringLiteralLike(inner.arguments[0])) texts.add(inner.arguments[0].text);
      ts.forEachChild(inner, visit);
    };
    visit(node);
    const documented = declaration.events.filter(({ name }) => fires.has(name));
    const others = declaration.events
      .filter((event) => !documented.includes(event))
      .map((event) => ({ ...event, name: eventNames[event.type?.text] ?? (texts.has(event.name) ? event.name : undefined) }));
    const all = [...documented, ...others.filter(({ name }) => name !== undefined)];
    declaration.events = all.filter((event, at) => all.findIndex(({ name }) => name === event.name) === at);
  },
};

export default { litelement: true, globs: ['src/**/*.ts'], exclude: [], outdir: '.', quiet: true, plugins: [events, whole] };
