import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../support/commands.mjs';
import { plain } from '../page/markup.mjs';
import { built } from './built.mjs';

const react = `import { Card } from './clients/react-card.jsx'; import { renderToString } from 'react-dom/server';
export const render = (list) => renderToString(list.map((story) => <Card key={story.id} story={story} />));`;
const preact = `import { Card } from './clients/preact-card.jsx'; import { renderToString } from 'preact-render-to-string';
export const render = (list) => renderToString(<main>{list.map((story) => <Card key={story.id} story={story} />)}</main>);`;
const svelte = `import Cards from './clients/Cards.svelte'; import { render as start } from 'svelte/server';
export const render = (list) => start(Cards, { props: { list } }).body;`;

const template = (list) => list.map(plain).join('');

const inShadow = (list) =>
  list.map((story) => `<x-card><template shadowrootmode="open"><link rel="stylesheet" href="/card.css">${plain(story)}</template></x-card>`).join('');

/** The file behind an entry point of ours, when it is declared and built. */
function entryFile(name) {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = exports[`./${name}`]?.default;
  return file && existsSync(join(root, file)) ? join(root, file) : undefined;
}

const oursFile = entryFile('ssr');

/** Renders cards of ours as a server does, of what it gives them. */
async function ours(propsOf) {
  const { renderWidget } = await import(pathToFileURL(oursFile).href);
  return (list) => list.map((story) => renderWidget('card', propsOf(story), { styles: '/cdn/styles/' })).join('');
}

/** A card is told its story by attributes. */
const attributesOf = ({ href, image, alt, kicker, headline, standfirst, byline, published }) => ({
  href,
  image,
  imageAlt: alt,
  kicker,
  headline,
  standfirst,
  byline,
  published,
});

/** A card is given its record, which was read once, as a server keeps it. */
async function recordsOf() {
  const { normaliseArticle } = await import(pathToFileURL(entryFile('data')).href);
  const read = ({ href: url, image, alt, width, height, kicker, headline, standfirst, byline, published }) =>
    normaliseArticle({
      url,
      image: { url: image, alt, width, height },
      articleSection: kicker,
      headline,
      abstract: standfirst,
      author: byline,
      datePublished: published,
    });
  const records = new Map();
  return (story) => {
    if (!records.has(story)) records.set(story, { article: read(story) });
    return records.get(story);
  };
}

const missing = oursFile ? undefined : 'lede-elements/ssr is not built';

/** Who renders 1,000 cards on a server; `load` gives a function of the stories. */
export const renderers = [
  { name: 'react', label: 'react-dom/server', load: async () => (await built('react', react, 'react')).render },
  { name: 'template', label: 'a template string', load: () => template },
  { name: 'template-shadow', label: 'a template string, declarative shadow DOM', load: () => inShadow },
  { name: 'preact', label: 'Preact', load: async () => (await built('preact', preact, 'preact')).render },
  { name: 'svelte', label: 'Svelte 5', load: async () => (await built('svelte', svelte)).render },
  { name: 'lit', label: "minimal Lit card, Lit's server renderer", load: async () => (await import('./lit.mjs')).render },
  { name: 'ours', label: 'lede-card', load: () => ours(attributesOf), ours: true, missing },
  { name: 'ours-read', label: 'lede-card, of records that were read', load: async () => ours(await recordsOf()), ours: true, missing },
];

export const renderer = (name) => renderers.find((each) => each.name === name);
