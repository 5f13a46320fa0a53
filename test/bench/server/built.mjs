import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { folder } from '../lib/build.mjs';
import { svelte } from '../lib/svelte.mjs';

const cache = join(folder, 'node_modules', '.cache');

/** Imports a module that Node cannot read as it is: JSX, Svelte. */
export async function built(name, text, jsxImportSource) {
  mkdirSync(cache, { recursive: true });
  const outfile = join(cache, `${name}.mjs`);
  const stdin = { contents: text, resolveDir: folder, loader: 'jsx' };
  await build({
    stdin,
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource,
    plugins: [svelte('server')],
  });
  return import(pathToFileURL(outfile).href);
}
