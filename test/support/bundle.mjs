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

/** The chunks that load at once, by their names. */
function atOnceOf(chunks) {
  const names = new Set();
  const add = (name) => {
    if (names.has(name) || !chunks[name]) return;
    names.add(name);
    chunks[name].imports.forEach(add);
  };
  for (const { isEntry, fileName } of Object.values(chunks)) if (isEntry) add(fileName);
  return names;
}

/** Minifies only what loads at once: the rest is not measured, and takes most of the time. */
const onlyAtOnce = (plugin) => ({
  ...plugin,
  renderChunk:
    plugin.renderChunk && ((code, chunk, options, meta) => (atOnceOf(meta.chunks).has(chunk.fileName) ? plugin.renderChunk(code, chunk, options, meta) : null)),
});

/** What earlier bundles know of the same modules. */
let cache;

/**
 * Bundles built modules as a publisher's bundler does.
 * @returns {Promise<{ bytes: number, modules: string[] }>} the compressed bytes of all that loads at once, and the files that it comes from
 */
export async function bundle(modules, plugins) {
  const build = await rollup({ input: entry, plugins: [page(modules), ...plugins.map(onlyAtOnce)], onwarn: () => {}, cache });
  ({ cache } = build);
  try {
    const { output } = await build.generate({ format: 'es', inlineDynamicImports: false });
    const chunks = Object.fromEntries(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
    const first = [...atOnceOf(chunks)].map((name) => chunks[name]);
    return {
      bytes: first.reduce((sum, { code }) => sum + brotli(code), 0),
      modules: first.flatMap(({ moduleIds }) => moduleIds).map((id) => id.replaceAll('\\', '/').replace(`${root.replaceAll('\\', '/')}/`, '')),
    };
  } finally {
    await build.close();
  }
}
