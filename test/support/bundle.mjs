import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { root } from './commands.mjs';

/** What travels for a text, at the best compression there is. */
export const brotli = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }).length;

const entry = '\0page';

/** A page that imports these modules and nothing else. */
const page = (modules) => ({
  name: 'page',
  resolveId: (id) => (id === entry ? id : null),
  load: (id) => (id === entry ? modules.map((path) => `import ${JSON.stringify(path)};`).join('\n') : null),
});

/**
 * Bundles built modules as a publisher's bundler does.
 * @returns {Promise<{ bytes: number, lazy: { name: string, bytes: number }[], modules: string[] }>}
 *   `bytes`: compressed, of all that loads at once; `lazy`: what loads when it is wanted; `modules`: the files that load at once
 */
export async function bundle(modules, plugins) {
  const build = await rollup({ input: entry, plugins: [page(modules), ...plugins], onwarn: () => {}, cache: false });
  try {
    const { output } = await build.generate({ format: 'es', inlineDynamicImports: false });
    const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
    const atOnce = new Set();
    const add = (name) => {
      if (atOnce.has(name) || !chunks.has(name)) return;
      atOnce.add(name);
      chunks.get(name).imports.forEach(add);
    };
    [...chunks.values()].filter(({ isEntry }) => isEntry).forEach(({ fileName }) => add(fileName));
    const first = [...atOnce].map((name) => chunks.get(name));
    return {
      bytes: first.reduce((sum, { code }) => sum + brotli(code), 0),
      lazy: [...chunks.values()].filter(({ fileName }) => !atOnce.has(fileName)).map(({ name, code }) => ({ name, bytes: brotli(code) })),
      modules: first.flatMap(({ moduleIds }) => moduleIds).map((id) => id.replaceAll('\\', '/').replace(`${root.replaceAll('\\', '/')}/`, '')),
    };
  } finally {
    await build.close();
  }
}
