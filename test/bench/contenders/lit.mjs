import { attributes } from '../page/markup.mjs';
import { renderer } from '../server/renderers.mjs';

const names = Object.fromEntries(['href', 'image', 'alt', 'kicker', 'headline', 'standfirst', 'byline', 'published', 'date'].map((name) => [name, name]));
const card = (story) => `<lit-card${attributes(story, names)}></lit-card>`;
const element = { mode: 'tags', tag: 'lit-card', shadow: true, client: 'lit-card.mjs' };

export default [
  { ...element, name: 'lit', label: 'minimal Lit card', card, quick: true },
  {
    ...element,
    name: 'lit-cv',
    label: 'minimal Lit card, content-visibility',
    card,
    css: 'lit-card { display: block; content-visibility: auto; contain-intrinsic-size: auto 420px; }',
    quick: true,
  },
  {
    ...element,
    name: 'lit-hydrate',
    label: "minimal Lit card, Lit's server renderer, hydrated",
    body: async (list) => (await renderer('lit').load())(list),
    client: 'lit-hydrate.mjs',
    hydrates: true,
    quick: true,
  },
];
