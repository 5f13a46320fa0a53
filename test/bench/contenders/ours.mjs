import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attributes, escape } from '../page/markup.mjs';
import { renderer } from '../server/renderers.mjs';
import { root } from '../../support/commands.mjs';

const names = {
  href: 'href',
  image: 'image',
  alt: 'image-alt',
  kicker: 'kicker',
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  published: 'published',
};
const tag = (story) => `<lede-card${attributes(story, names)}></lede-card>`;

const content = (story) => `<lede-card kicker="${escape(story.kicker)}"><a href="${story.href}">${escape(story.headline)}</a>
<img src="${story.image}" width="${story.width}" height="${story.height}" alt="${escape(story.alt)}" loading="lazy"><p>${escape(story.standfirst)}</p>
<span rel="author">${escape(story.byline)}</span> <time datetime="${story.published}">${story.date}</time></lede-card>`;

/** What the bench cannot measure before it is built is named with the reason. */
const needs = (file) => (existsSync(join(root, file)) ? undefined : `${file} is not built`);

const card = {
  ours: true,
  shadow: true,
  mode: 'tags',
  tag: 'lede-card',
  client: 'headline.mjs',
  code: "import '../../dist/elements/card/define.js';",
  missing: needs('dist/elements/card/define.js'),
};
const fromCdn = (file, how = '') => ({ ...card, code: '', head: `<script type="module"${how} src="/cdn/${file}"></script>`, missing: needs(`cdn/${file}`) });
const fromServer = {
  ...card,
  body: async (list) => (await renderer('ours').load())(list),
  missing: card.missing ?? renderer('ours').missing,
  hydrates: true,
  reserved: true,
};

export default [
  { ...card, name: 'ours', label: 'lede-card', card: tag, quick: true },
  { ...card, name: 'ours-content', label: 'lede-card, told by its content', card: content },
  { ...card, name: 'ours-record', label: 'lede-card, made by script from records', mode: 'mount', client: 'records.mjs' },
  { ...card, name: 'ours-css', label: 'lede-card, lede.css', card: tag, head: '<link rel="stylesheet" href="/cdn/lede.css">', reserved: true },
  { ...fromCdn('lede.js'), name: 'ours-cdn', label: 'lede-card, cdn/lede.js', card: tag },
  // as the documents give it: the page waits for the loader, which keeps room for what is to come
  { ...fromCdn('auto.js', ' async blocking="render"'), name: 'ours-auto', label: 'lede-card, cdn/auto.js', card: tag, quick: true },
  { ...fromServer, name: 'ours-kept', label: 'lede-card, server-rendered, kept', quick: true },
];
