import { readFileSync } from 'node:fs';
import { compile, compileModule } from 'svelte/compiler';

/** Svelte components for esbuild; `generate` is `client` or `server`. */
export const svelte = (generate) => ({
  name: 'svelte',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.svelte(\.js)?$/ }, ({ path }) => {
      const compiled = (path.endsWith('.js') ? compileModule : compile)(readFileSync(path, 'utf8'), {
        filename: path,
        generate,
        dev: false,
        ...(path.endsWith('.js') ? {} : { css: 'external' }),
      });
      return { contents: compiled.js.code, loader: 'js' };
    }),
});
