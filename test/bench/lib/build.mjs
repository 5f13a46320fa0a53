import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { svelte } from './svelte.mjs';

export const folder = join(import.meta.dirname, '..');
const cardCss = readFileSync(join(folder, 'page', 'card.css'), 'utf8');

const settings = {
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  outdir: '/',
  legalComments: 'none',
  logLevel: 'error',
  absWorkingDir: folder,
  define: { 'process.env.NODE_ENV': '"production"' },
  conditions: ['browser', 'production'],
  jsx: 'automatic',
  loader: { '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
};

/** Bundles a module's text as a publisher's bundler does. */
export async function bundleText(text, { jsxImportSource = 'react', ...options } = {}) {
  const stdin = { contents: text, resolveDir: folder, sourcefile: 'page.js' };
  const { outputFiles } = await build({ ...settings, splitting: true, jsxImportSource, plugins: [svelte('client')], ...options, stdin });
  return outputFiles.map(({ path, text: code }) => ({ path: path.replaceAll('\\', '/'), text: code }));
}

/** A package's style sheets as one text. */
export async function bundleStyles(files) {
  if (!files.length) return '';
  const stdin = { contents: files.map((file) => `@import '${file}';`).join('\n'), resolveDir: folder, loader: 'css' };
  const { outputFiles } = await build({ ...settings, stdin, external: ['http://*', 'https://*'] });
  return outputFiles[0].text;
}

/** The script of a contender: what it needs, what of the driver it does in its own way, the start. */
const entry = ({ code = '', client }) => `${code}\n${client ? `import * as own from './clients/${client}';` : 'const own = {};'}\nbench.run(own);\n`;

/** Puts a contender's script on the site; tells its address and the styles that go into the page. */
export async function prepare(contender, site) {
  const css = (contender.shadow ? '' : cardCss) + (await bundleStyles(contender.styles ?? [])) + (contender.css ?? '');
  if (contender.mode === 'static') return { css };
  const files = await bundleText(entry(contender), { jsxImportSource: contender.jsx });
  for (const { path, text } of files) site.put(`/script/${contender.name}${path}`, text);
  const sheets = files.filter(({ path }) => path.endsWith('.css')).map(({ text }) => text);
  return { css: css + sheets.join(''), script: `/script/${contender.name}/stdin.js` };
}
