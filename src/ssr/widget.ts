import { escapeAttribute, escapeHtml } from './escape.js';
import { languageTag } from '../i18n/registry.js';
import { placeInside, type Place } from './place.js';
import type { Host } from './story.js';
import { widgetOf, type Sheet, type Widget } from './widgets.js';

/** What a widget is given. */
export interface Given {
  readonly attributes: (readonly [string, string])[];
  readonly properties: (readonly [string, unknown])[];
}

/** The beginning of a widget. */
export interface Opened {
  /** Its start tag, and the beginning of its shadow root, in pieces. */
  readonly start: readonly string[];
  /** What its shadow root shows. */
  readonly content: unknown;
  /** The end of its shadow root, and what it writes into the page. */
  readonly end: string;
  /** Where its shadow root and what is written inside it stand. */
  readonly place: Place;
}

/**
 * Opens a widget. It is finished HTML: a browser keeps it, and needs no copy of the data. What its parts do not tell stands in one
 * attribute of state.
 *
 * @param inside - The outline of what is written inside it.
 */
export function openWidget(tag: string, given: Given, inside: string, around: Place): Opened {
  const widget = widgetOf(tag);
  const host = hostOf(widget, given);
  const own = given.attributes.find(([name]) => name === 'lang')?.[1];
  const lang = own ? languageTag(own) : around.lang;
  const place = lang === around.lang ? around : { ...around, lang };
  const { content, state, light, offer } = widget.show(host, place, inside);
  const within = placeInside(place, offer);
  const start = [`<${tag}`];
  for (const [name, value] of given.attributes) if (!state || !widget.isTold(name)) start.push(attribute(name, value));
  if (own === undefined && around.pageLang !== undefined && !around.isInside) start.push(attribute('lang', around.pageLang));
  const { settings } = place;
  // what is shown inside a site is rendered anew where that says another thing
  const site = tag === 'lede-article' ? settings : settings?.link;
  start.push(dataOf(state && site ? { ...state, site } : state));
  start.push('><template shadowrootmode="open" shadowrootclonable>', styleOf(widget.sheet, place));
  const end = light && widget.light ? styleOf(widget.light, place) + light : '';
  return { start, content, end: `</template>${end}`, place: within };
}

const attribute = (name: string, value: string): string => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`);

/** The attribute of state; it says too that a server has written the widget. */
function dataOf(state: object = {}): string {
  const json = Object.keys(state).length ? JSON.stringify(state) : '{}';
  return json === '{}' ? ' data-ssr' : ` data-ssr='${escapeAttribute(json)}'`;
}

/** The settings of a widget under the names of its properties, as its class would have them. */
function hostOf(widget: Widget, { attributes, properties }: Given): Host {
  const host: Record<string, unknown> & { localName: string } = { localName: widget.tag };
  for (const [name, value] of attributes) {
    const property = widget.propertyOf(name);
    if (property !== undefined) host[property] = widget.valueOf(property, value);
  }
  for (const [name, value] of properties) if (value !== undefined) host[name] = value;
  return host;
}

const styleOf = ({ name, styles }: Sheet, { styles: folder }: Place): string =>
  folder === undefined ? `<style>${styles}</style>` : `<link rel="stylesheet" href="${escapeHtml(folder)}${name}.css">`;
