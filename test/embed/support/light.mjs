import { fallbackOf, markup, widgets } from './widgets.mjs';

const picture = '<img src="/stories/pictures/harbour-bridge-reopens.svg" alt="The bridge at dawn" width="1200" height="800">';
const teaser = `<a href="/bridge">Harbour bridge reopens to trams and walkers after eleven months</a><p>Cars must wait for the spring, when the second half of the deck is renewed and the lights are in their place.</p>`;
const meta = '<a rel="author" href="/desk">Harbour Desk</a> <time datetime="2026-03-20T07:10:00+01:00">Mar 20, 2026, 6:10 AM</time>';
const stories = [
  'What old air tells',
  'The mill belongs to its workers',
  'Trams on grass, and why they are quieter',
  'A library for things',
  'Night trains return',
];
const links = stories.map((headline, i) => `<li><a href="/story-${i}">${headline}</a></li>`).join('');
const terms = [
  ['Swing bridge', 'A bridge that turns sideways on a pivot, so that ships can pass.'],
  ['Deck', 'The part of a bridge that carries the road.'],
  ['Bearing', 'What a bridge rests on: it lets the steel grow and shrink with the weather, by as much as a hand in a year.'],
];
const dl = `<dl>${terms.map(([term, words]) => `<dt>${term}</dt><dd>${words}</dd>`).join('')}</dl>`;
const form =
  '<form action="/subscribe" method="post"><label><span>Email</span> <input type="email" name="email" required></label> <button>Subscribe</button></form>';
const points =
  'Trams cross again.|Cars wait for the spring, when the second half of the deck is renewed and painted in the colour of the water.|Walkers pay nothing.';
const list = (tag) =>
  `<${tag}>${points
    .split('|')
    .map((point) => `<li>${point}</li>`)
    .join('')}</${tag}>`;

/** A card that has no content: all is said in its tag. */
export const told = {
  headline: 'Harbour bridge reopens to trams and walkers after eleven months',
  href: '/bridge',
  kicker: 'Harbour',
  standfirst: 'Cars must wait for the spring, when the second half of the deck is renewed and the lights are in their place.',
  image: '/stories/pictures/harbour-bridge-reopens.svg',
  byline: 'Harbour Desk',
  published: '2026-03-20T07:10:00+01:00',
};

/** What publishers write inside, beyond the shortest form of it: `[tag, attributes, inner]`. */
const more = [
  ['lede-card', {}, picture + teaser + meta],
  ['lede-card', { kicker: 'Harbour', byline: 'Harbour Desk', published: '2026-03-20T07:10:00+01:00', minutes: 2 }, picture + teaser],
  ['lede-card', {}, `<figure>${picture}</figure><h3><a href="/bridge">Harbour bridge reopens</a></h3>`],
  ['lede-card', { layout: 'row' }, picture + teaser + meta],
  ['lede-card', { layout: 'overlay' }, picture + teaser + meta],
  ['lede-card', { layout: 'text' }, picture + teaser],
  ['lede-card', { layout: 'lead' }, picture + teaser + meta],
  [
    'lede-card',
    { headline: 'Harbour bridge reopens to trams and walkers', href: '/bridge', standfirst: 'Cars must wait for the spring.', byline: 'Harbour Desk' },
    '',
  ],
  ['lede-card', { headline: 'Harbour bridge reopens', href: '/bridge', image: '/stories/pictures/harbour-bridge-reopens.svg' }, ''],
  ['lede-card', told, ''],
  // its words are higher than its picture, as they mostly are
  ['lede-card', { ...told, layout: 'row', standfirst: `${told.standfirst} Until then the ferry takes them, at every hour, from seven in the morning.` }, ''],
  ['lede-card', { ...told, layout: 'overlay' }, ''],
  ['lede-card', { ...told, layout: 'text' }, ''],
  ['lede-card', { headline: told.headline, href: '/bridge', 'live-status': 'live', minutes: 2 }, ''],
  ['lede-takeaways', {}, list('ul')],
  ['lede-takeaways', { numbered: '', heading: 'In short', 'made-by': 'ai-assisted', 'checked-by': 'Harbour Desk' }, list('ol')],
  ['lede-did-you-know', {}, dl],
  ['lede-did-you-know', {}, `<dl>${terms.map(([term, words]) => `<div><dt>${term}</dt><dd>${words}</dd></div>`).join('')}</dl>`],
  ['lede-did-you-know', { layout: 'cards' }, dl],
  ['lede-did-you-know', { layout: 'accordion' }, terms.map(([term, words]) => `<details><summary>${term}</summary><p>${words}</p></details>`).join('')],
  ['lede-related', {}, `<ul>${links}</ul>`],
  ['lede-related', { layout: 'grid' }, `<ul>${links}</ul>`],
  ['lede-related', { layout: 'list' }, `<ul>${links}</ul>`],
  ['lede-related', { layout: 'numbered', heading: 'More' }, `<ol>${links}</ol>`],
  [
    'lede-related',
    { layout: 'grid' },
    `<ul>${stories
      .slice(0, 3)
      .map((headline) => `<li>${picture}<a href="/${headline.length}">${headline}</a></li>`)
      .join('')}</ul>`,
  ],
  [
    'lede-related',
    { layout: 'list' },
    `<ul>${stories
      .slice(0, 2)
      .map((headline) => `<li>${picture}<a href="/${headline.length}">${headline}</a></li>`)
      .join('')}</ul>`,
  ],
  ['lede-newsletter', {}, form],
  ['lede-newsletter', {}, `<h2>Every morning</h2><p>What moved in the harbour.</p>${form}`],
  ['lede-newsletter', { action: '/subscribe', pitch: 'What moved in the harbour.' }, ''],
  ['lede-byline', {}, `${meta} <time datetime="2026-03-21T09:00:00+01:00">Updated Mar 21, 2026, 8:00 AM</time>`],
  ['lede-byline', { author: 'Harbour Desk; Ada Quay', published: '2026-03-20T07:10:00+01:00' }, ''],
  ['lede-byline', { author: 'Harbour Desk', published: '2026-03-20T07:10:00+01:00', updated: '2026-03-20T09:10:00+01:00', minutes: 2 }, ''],
  ['lede-figure', {}, picture],
  [
    'lede-figure',
    { image: '/stories/pictures/harbour-bridge-reopens.svg', width: 1200, height: 800, caption: 'The bridge at dawn.', credit: 'Harbour Desk' },
    '',
  ],
  ['lede-notice', {}, '<p>A reader sent this story in.</p><p>Our editors have checked it, and found that it is as the reader said it was, in every part.</p>'],
];

/** Light-DOM content of every element of the manifest, in the forms that the elements read: `{ name, html }`. */
export const lightCases = [
  ...widgets.map((widget) => ({ name: `<${widget.tag}>`, html: markup(widget, { inner: fallbackOf(widget) }) })),
  ...more.map(([tag, attributes, inner], i) => ({
    name: `<${tag}${Object.entries(attributes)
      .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value}"`))
      .join('')}> (${i})`,
    html: markup(
      widgets.find((widget) => widget.tag === tag),
      { attributes, inner },
    ),
  })),
];
