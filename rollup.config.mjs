import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve as pathOf, sep } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';

// tsc has written dist/ already: rollup only bundles that JavaScript

/** Hands tsc's source maps on, so that the bundle's map leads to the TypeScript. */
const tscMaps = () => ({
  name: 'tsc-maps',
  load(id) {
    if (id.includes('node_modules') || !existsSync(`${id}.map`)) return null;
    return { code: readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*$/, ''), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
  },
});

/** Minifies html`` and css`` literals of this package (not of lit itself). */
const literals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(?:html|css|svg)\s*`/.test(code)) return null;
    return (await minifyHTMLLiterals(code, { fileName: id })) ?? null;
  },
});

/** How every bundle of ours is made; the size check uses the same. */
export const plugins = () => [
  resolve({ exportConditions: ['production'] }),
  tscMaps(),
  literals(),
  terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } }),
];

/**
 * Leaves the code that reads addresses in a file of its own, which only a widget with a `src` fetches. That file shares nothing
 * with lede.js: an address with a query (`lede.js?ver=6.5`) would load what they share twice.
 */
const sourcesApart = {
  name: 'sources-apart',
  resolveId: (id) => (id.endsWith('/sources/http.js') ? { id: './sources.js', external: true } : null),
};

/** A language file on the CDN is data: whoever fetches it registers it. */
const wordsAlone = {
  name: 'words-alone',
  load: (id) => (id.endsWith(`${sep}registry.js`) ? 'export const addWords = () => {};' : null),
};

/** The style sheets stand beside the code, as they were written. */
const styleSheets = {
  name: 'style-sheets',
  closeBundle() {
    cpSync('src/styles/themes', 'dist/themes', { recursive: true });
    for (const folder of ['dist', 'cdn']) cpSync('src/styles/lede.css', `${folder}/lede.css`);
  },
};

const languages = existsSync('dist/i18n/locales') ? readdirSync('dist/i18n/locales').filter((file) => file.endsWith('.js') && file !== 'en.js') : [];

export default [
  {
    input: 'dist/cdn.js',
    plugins: [sourcesApart, ...plugins(), styleSheets],
    output: { file: 'cdn/lede.js', format: 'es', sourcemap: true, inlineDynamicImports: true },
  },
  { input: 'dist/sources/http.js', plugins: plugins(), output: { file: 'cdn/sources.js', format: 'es', sourcemap: true } },
  ...languages.map((file) => ({
    input: pathOf('dist/i18n/locales', file),
    plugins: [wordsAlone, ...plugins()],
    output: { file: `cdn/locales/${file}`, format: 'es' },
  })),
];
