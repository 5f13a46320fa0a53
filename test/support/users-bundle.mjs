import { join } from 'node:path';
import { build } from 'esbuild';
import { brotli } from './bundle.mjs';
import { root } from './commands.mjs';

/**
 * What a user of the package gets from an ordinary bundler with code splitting: every file that loads at once, compressed by itself.
 *
 * @param path - The built module that is imported.
 */
export async function usersBundle(path) {
  const contents = `import ${JSON.stringify(join(root, path))};`;
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, sourcefile: 'page.js' },
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    write: false,
    metafile: true,
    outdir: 'out',
    absWorkingDir: root,
    logLevel: 'error',
  });
  const texts = new Map(outputFiles.map((file) => [file.path, file.text]));
  const files = new Set();
  const add = (name) => {
    if (files.has(name)) return;
    files.add(name);
    for (const { kind, path: next } of metafile.outputs[name].imports) if (kind === 'import-statement') add(next);
  };
  for (const [name, { entryPoint }] of Object.entries(metafile.outputs)) if (entryPoint === 'page.js') add(name);
  return [...files].reduce((sum, name) => sum + brotli(texts.get(join(root, name))), 0);
}
