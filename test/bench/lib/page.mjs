import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file) => readFileSync(join(import.meta.dirname, '..', 'page', file), 'utf8');
const driver = read('driver.mjs');
const look = read('page.css');

const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

const head = ({ contender, css, layout = '' }) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${contender.name}</title>
<script data-mode="${contender.mode}" data-tag="${contender.tag ?? ''}">${driver}</script>
<style>${look}${layout}</style><style>${css}</style>${contender.head ?? ''}`;

const tail = ({ contender, list, script }) =>
  (contender.mode === 'mount' || contender.mode === 'hydrate' ? `<script type="application/json" id="data">${json(list)}</script>` : '') +
  (script ? '' : '<script>bench.run()</script>');

const loads = ({ script }) => (script ? `<script type="module" src="${script}"></script>` : '');

/** A page of cards and nothing else. */
export const cardsPage = (parts) => `${head(parts)}${loads(parts)}</head><body><main id="root">${parts.cards}</main>${tail(parts)}</body></html>`;

const paragraph = (times) => `<p>${'The council will meet again on Thursday to hear from residents, engineers and the two firms that bid. '.repeat(times)}</p>`;

const layoutOf = (list) =>
  list.length === 1
    ? '#root { display: block; } body { padding: 0 16px; }'
    : '#root { grid-template-columns: repeat(3, minmax(220px, 1fr)); overflow-x: auto; }';

/** A story with one card, or a row of cards, between its paragraphs: what jumps there is what readers lose their place by. */
export const storyPage = (parts) => `${head({ ...parts, layout: layoutOf(parts.list) })}${loads(parts)}</head><body>
<h1>Harbour plan goes back to the drawing board</h1>${paragraph(1)}<main id="root">${parts.cards}</main>${paragraph(2)}${paragraph(3)}${paragraph(3)}
${tail(parts)}</body></html>`;
