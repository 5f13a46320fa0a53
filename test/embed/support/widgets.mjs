import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/commands.mjs';

const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** A story that has everything a story can have, and stories to choose from. */
export const story = json('stories/samples/harbour-bridge-reopens.json');
export const feed = json('stories/samples/feed.json');

const elements = json('custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** Those that show nothing of their own: they have no part that a page could style. */
export const frames = elements.filter(({ cssParts = [] }) => !cssParts.length).map(({ tagName }) => tagName);

/**
 * Every other element of the manifest: a new one joins every test of this folder by existing.
 * @type {{ tag: string, attributes: string[], slots: string[], properties: string[], layouts: string[] }[]}
 */
export const widgets = elements
  .filter(({ tagName }) => !frames.includes(tagName))
  .map(({ tagName: tag, attributes = [], slots = [], members = [] }) => ({
    tag,
    attributes: attributes.map(({ name }) => name),
    slots: slots.map(({ name }) => name),
    // as its description names them
    layouts: [...new Set(attributes.find(({ name }) => name === 'layout')?.description.match(/(?<=`)[a-z-]+(?=`)/g))],
    properties: members.filter(({ kind, privacy, static: fixed }) => kind === 'field' && !privacy && !fixed).map(({ name }) => name),
  }))
  .sort((a, b) => (a.tag < b.tag ? -1 : 1));

/** Text or a value of an attribute as it stands in HTML. */
export const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A record inside a widget: JSON that no text can end. */
export const record = (data) => `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** The attributes without which an element shows nothing of its own, however many there are of it on the page. */
const needed = ({ attributes }) => ({
  ...(attributes.includes('action') && { action: '/subscribe' }),
  ...(attributes.includes('allow-repeats') && { 'allow-repeats': '' }),
});

/** The data that an element reads: stories where it chooses among them, else one story. */
export const dataOf = ({ properties }) => (properties.includes('stories') ? feed : story);

/** The HTML of a widget. `inner` is what stands inside: its record unless given. */
export function markup(widget, { attributes = {}, inner = record(dataOf(widget)) } = {}) {
  const words = Object.entries({ ...needed(widget), ...attributes }).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${widget.tag}${words.join('')}>${inner}</${widget.tag}>`;
}

/** What a publisher writes inside for readers without JavaScript, where the elements read it: links, lists, a form. */
export const fallbacks = {
  'lede-card': '<a href="/bridge">Harbour bridge reopens</a><p>Cars must wait for the spring.</p>',
  'lede-takeaways': '<ul><li>Trams cross again.</li><li>Cars wait for the spring.</li></ul>',
  'lede-did-you-know': '<dl><dt>Swing bridge</dt><dd>A bridge that turns sideways.</dd></dl>',
  'lede-related': '<ul><li><a href="/ice">What old air tells</a></li><li><a href="/mill">The mill belongs to its workers</a></li></ul>',
  'lede-newsletter':
    '<form action="/subscribe" method="post"><label><span>Email</span> <input type="email" name="email" required></label> <button>Subscribe</button></form>',
  'lede-byline': '<a rel="author" href="/desk">Harbour Desk</a> <time datetime="2026-11-20T07:10:00+01:00">20 November 2026</time>',
  'lede-figure':
    '<figure><img src="/stories/pictures/harbour-bridge-reopens.svg" alt="The bridge at dawn" width="1200" height="800"><figcaption>The bridge at dawn</figcaption></figure>',
};

/** The light-DOM content of an element: its own kind, else a paragraph. */
export const fallbackOf = ({ tag }) => fallbacks[tag] ?? '<p>What readers get without JavaScript.</p>';

/** A whole page. */
export const page = (body, { head = '', lang = 'en', doctype = '<!doctype html>', root: attributes = '' } = {}) =>
  `${doctype}<html lang="${lang}"${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** The script that registers every element. */
export const script = '<script type="module" src="/cdn/lede.js"></script>';
/** The style sheet for before the script, and for without it. */
export const sheet = '<link rel="stylesheet" href="/cdn/lede.css">';
