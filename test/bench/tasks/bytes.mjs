import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli } from '../../support/bundle.mjs';
import { kilobytes, measure } from '../../support/measure.mjs';
import { bundleStyles, bundleText, folder } from '../lib/build.mjs';

/** What a page would load otherwise: as its documentation has it bundled, or the file that it ships for pages. */
const peers = [
  { label: 'React and ReactDOM', code: "export { createElement } from 'react'; export { createRoot } from 'react-dom/client';" },
  {
    label: 'Web Awesome: card, styles',
    code: "import '@awesome.me/webawesome/dist/components/card/card.js';",
    styles: ['@awesome.me/webawesome/dist/styles/themes/default.css'],
  },
  {
    label: 'Shoelace: card, styles',
    code: "import '@shoelace-style/shoelace/dist/components/card/card.js';",
    styles: ['@shoelace-style/shoelace/dist/themes/light.css'],
  },
  { label: 'Material: card (labs)', code: "import '@material/web/labs/card/outlined-card.js';" },
  { label: "Ghost's signup form", files: ['@tryghost/signup-form/umd/signup-form.min.js'] },
  { label: 'Wikipedia Preview', files: ['wikipedia-preview/dist/wikipedia-preview.umd.cjs', 'wikipedia-preview/dist/wikipedia-preview.css'] },
];

async function loads({ code, styles = [], files = [] }) {
  const texts = files.map((file) => readFileSync(join(folder, 'node_modules', file)));
  if (code) texts.push(...(await bundleText(code)).map(({ text }) => text));
  if (styles.length) texts.push(await bundleStyles(styles));
  return texts.reduce((sum, text) => sum + brotli(text), 0);
}

/** What has to travel before something shows. */
export async function bytesTask() {
  const ours = (await measure()).map(({ name, bytes, budget, target = budget }) => ({ label: `ours: ${name}`, bytes, target: target && { most: target } }));
  const theirs = await Promise.all(peers.map(async (peer) => ({ label: peer.label, bytes: await loads(peer) })));
  const rows = [...ours, ...theirs].map(({ label, bytes, target }) => ({ name: label, label, cells: [{ value: bytes, target, write: kilobytes }] }));
  return { tables: [{ title: 'Bytes that travel', note: 'Brotli 11, everything that loads at once.', columns: ['Brotli'], rows }], samples: [] };
}
