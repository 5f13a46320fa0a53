import { join } from 'node:path';
import { rollup } from 'rollup';
import { plugins } from '../../../rollup.config.mjs';
import { root } from '../../support/commands.mjs';

const entry = join(root, 'dist', 'entry-of-a-test.js');

/** What a bundler makes of a module with Lit as it is installed, as a file for a site of `host()`. */
export async function withStockLit(code) {
  const source = { name: 'source', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) };
  const build = await rollup({ input: entry, plugins: [source, ...plugins().filter(({ name }) => name !== 'lit-alone')], onwarn: () => {} });
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: true });
  await build.close();
  return { body: output[0].code, type: 'text/javascript' };
}

/**
 * `cdn/lede.js` without what keeps Lit to itself: if a page does no harm to this either, its test shows nothing. In one file what is
 * fetched must stand before what waits for it.
 */
export const stockLede = () => withStockLit("import './lazy/content.js'; import './cdn.js';");

/** A widget of somebody else who uses Lit too. */
export const otherLit = () =>
  withStockLit(
    "import { LitElement, html } from 'lit'; customElements.define('other-widget', class extends LitElement { render() { return html`<b>Hello</b>`; } });",
  );
