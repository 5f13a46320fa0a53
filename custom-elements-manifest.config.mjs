import { readFileSync } from 'node:fs';

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

export default { litelement: true, globs: ['src/**/*.ts'], exclude: [], outdir: '.', quiet: true, plugins: [whole] };
