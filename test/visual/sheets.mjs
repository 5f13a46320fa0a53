import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/commands.mjs';

const story = (name) => readFileSync(join(root, 'stories', 'samples', `${name}.json`), 'utf8');
const languages = ['harbour-bridge-reopens', 'german-long', 'arabic', 'thai', 'japanese'];
const widths = [240, 320, 480, 720, 1200];

/** An element with its record, in a frame of a given width. */
const cell = (tag, attributes, record, width) => {
  const { inLanguage = 'en' } = Array.isArray(record) ? {} : record;
  const dir = inLanguage === 'ar' ? 'rtl' : 'ltr';
  const json = JSON.stringify(record).replaceAll('<', '\\u003c').replaceAll('"/pictures/', '"{origin}/stories/pictures/');
  return `<div class="cell" style="inline-size:${width}px" lang="${inLanguage}" dir="${dir}"><small>${tag} ${attributes} · ${width} · ${inLanguage}</small><${tag} ${attributes}><script type="application/json">${json}</script></${tag}></div>`;
};

const page = (cells) => `<!doctype html><html lang="en"><meta charset="utf-8"><style>
  :root { color-scheme: light dark; background: light-dark(#fff, #141517); }
  body { display: flex; flex-wrap: wrap; gap: 32px; align-items: flex-start; margin: 24px; }
  small { display: block; margin-block-end: 8px; color: gray; font: 10px monospace; direction: ltr; }
</style><script type="module" src="{origin}/cdn/lede.js"></script>${cells.join('\n')}</html>`;

const record = (name) => JSON.parse(story(name));
const sample = record(languages[0]);
const feed = record('feed');
const marks = [
  { media: 'video', sponsor: { name: 'Northern Ferries' } },
  { liveStatus: 'live' },
  { liveStatus: 'soon', access: 'premium' },
  { liveStatus: 'closed', access: 'registered' },
  { image: undefined },
  { image: { ...sample.image, url: '/pictures/missing.svg' } },
  { image: { ...sample.image, url: '/pictures/tall.svg', width: 600, height: 1200, digitalSourceType: 'trainedAlgorithmicMedia' } },
  { abstract: undefined, author: undefined, datePublished: undefined, dateModified: undefined, timeRequired: undefined },
].map((change) => ({ ...sample, ...change }));

const layouts = {
  'lede-card': ['stack', 'row', 'overlay', 'text', 'lead'],
  'lede-related': ['rail', 'grid', 'list', 'numbered'],
  'lede-did-you-know': ['list', 'accordion', 'cards'],
};
const plain = ['lede-takeaways', 'lede-byline', 'lede-figure', 'lede-notice', 'lede-newsletter'];
const extra = { 'lede-newsletter': 'action="https://example.com/subscribe"' };

const dataFor = (tag, name) => (tag === 'lede-related' ? feed : record(name));

/** Every sheet: a name, a page, and how it is looked at. */
export function sheets() {
  const made = [];
  for (const scheme of ['light', 'dark']) {
    for (const [tag, values] of Object.entries(layouts)) {
      for (const layout of values) {
        const cells = widths.map((width) => cell(tag, `layout="${layout}"`, dataFor(tag, languages[0]), width));
        made.push({ name: `${tag}-${layout}-${scheme}`, html: page(cells), width: 1300, scheme });
      }
    }
    for (const tag of plain) {
      const cells = widths.map((width) => cell(tag, extra[tag] ?? '', record(languages[0]), width));
      made.push({ name: `${tag}-${scheme}`, html: page(cells), width: 1300, scheme });
    }
    for (const tag of [...Object.keys(layouts), ...plain].filter((tag) => tag !== 'lede-related')) {
      const cells = languages.flatMap((name) => [240, 480].map((width) => cell(tag, extra[tag] ?? '', record(name), width)));
      made.push({ name: `${tag}-languages-${scheme}`, html: page(cells), width: 1300, scheme });
    }
    made.push({
      name: `lede-card-marks-${scheme}`,
      html: page(marks.flatMap((data) => [150, 280].map((width) => cell('lede-card', '', data, width)))),
      width: 1300,
      scheme,
    });
    for (const name of languages)
      made.push({ name: `lede-article-${name}-${scheme}`, html: page([cell('lede-article', '', record(name), 700)]), width: 760, scheme });
  }
  made.push({
    name: 'lede-article-print',
    html: page([cell('lede-article', 'newsletter-action="https://example.com/"', sample, 700)]),
    width: 760,
    media: 'print',
  });
  made.push({ name: 'lede-did-you-know-print', html: page([cell('lede-did-you-know', 'layout="accordion"', sample, 700)]), width: 760, media: 'print' });
  return made;
}
