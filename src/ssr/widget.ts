import { escapeAttribute, escapeHtml } from './escape.js';
import { languageTag } from '../i18n/registry.js';
import { placeInside, type Place } from './place.js';
import type { Host } from './story.js';
import { widgetOf, type Widget } from './widgets.js';

/** What a widget is given. */
export interface Given {
  readonly attributes: (readonly [string, string])[];
  readonly properties: (readonly [string, unknown])[];
}

/** The beginning of a widget. */
export interface Opened {
  /** Its start tag, and the beginning of its shadow root. */
  readonly start: string;
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
  let start = `<${tag}`;
  for (const [name, value] of given.attributes) if (!widget.isTold(name) || !state) start += value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`;
  if (own === undefined && around.pageLang !== undefined && !around.isInside) start += ` lang="${escapeHtml(around.pageLang)}"`;
  const { settings } = place;
  // what is shown inside a site is rendered anew where that says another thing
  const site = tag === 'lede-article' ? settings : settings?.link;
  const json = state ? JSON.stringify(site ? { ...state, site } : state) : '{}';
  start += json === '{}' ? ' data-ssr>' : ` data-ssr='${escapeAttribute(json)}'>`;
  start += `<template shadowrootmode="open" shadowrootclonable>${styleOf(tag.slice(5), widget.styles, place)}`;
  const end = light && widget.light ? styleOf(widget.light.name, widget.light.styles, place) + light : '';
  return { start, content, end: `</template>${end}`, place: within };
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

function styleOf(name: string, styles: string, { styles: folder }: Place): string {
  return folder === undefined ? `<style>${styles}</style>` : `<link rel="stylesheet" href="${escapeHtml(folder)}${name}.css">`;
}
