import { isFeed, isObject, isPromise, kindOfValue, mistake } from './mistake.js';
import { textOf } from './values.js';
import type { Given } from './widget.js';
import type { Widget } from './widgets.js';

/** An element's properties, or its attributes, by their names: `{ article, layout: 'row', 'heading-level': 2 }`. */
export type WidgetProps = Readonly<Record<string, unknown>>;

/** Attributes that any element may have. `data-ssr` is how our script finds what a server wrote, and only a server may write it. */
const common = /^(?:id|class|slot|part|exportparts|lang|dir|hidden|title|role|aria-[a-z\d-]+|data-(?!ssr$)[a-z\d-]+)$/;

/** The properties that hold stories. */
const lists: ReadonlySet<string> = new Set(['stories', 'related']);

/**
 * What a widget is given, as attributes and properties. Where both names of one property are there, the last one counts.
 *
 * @throws A `TypeError` for what the widget does not know, and for a value that can never be shown.
 */
export function givenOf(widget: Widget, props: WidgetProps): Given {
  const { tag, Class } = widget;
  if (!isObject(props)) throw mistake(`the properties of <${tag}> are ${kindOfValue(props)}: give an object, such as { article }`);
  const given: Given = { attributes: [], properties: [] };
  const names = Object.keys(props);
  for (const name of names) {
    const known = widget.propertyOf(name) ?? name;
    const attribute = widget.attributeOf(known);
    const declared = Class.elementProperties.get(known);
    const isProperty = declared !== undefined && !declared.state;
    if (!isProperty && !common.test(name)) throw mistake(unknown(widget, name));
    const isAttribute = attribute !== undefined || !isProperty;
    const value = isAttribute ? plainOf(props[name]) : props[name];
    if (value === undefined || value === null) continue;
    const other = name === known ? attribute : known;
    if (other !== undefined && other !== name && isGiven(props[other]) && names.indexOf(other) > names.indexOf(name)) continue;
    if (value === false) continue;
    check(value, name, widget);
    if (typeof value === 'object' || !isAttribute) given.properties.push([known, value]);
    else given.attributes.push([attribute ?? name, value === true ? '' : textOf(value)]);
    // a number is no text
    if (typeof value === 'number' && isAttribute) given.properties.push([known, value]);
  }
  return given;
}

/** @throws A `TypeError` that says what to give where a value is no story. */
export function checkRecord(value: unknown, what: string): void {
  if (isObject(value) && !isPromise(value) && !isFeed(value) && !(value instanceof Date) && !(value instanceof URL)) return;
  throw mistake(`${what} is ${kindOfValue(value)}: ${recordInstead(value)}`);
}

function recordInstead(value: unknown): string {
  if (typeof value === 'string') return 'give a record, which parse(text).articles[0] from lede-elements/data makes of a text';
  if (isPromise(value)) return 'await it first';
  if (isFeed(value)) return 'give one of the records in its articles';
  if (Array.isArray(value)) return "give one record of it, or all of them as the stories of renderWidget('related', { stories })";
  return "give a record, such as { headline: 'Ferry strike ends' }";
}

function checkStories(value: unknown, what: string): void {
  if (!Array.isArray(value)) throw mistake(`${what} is ${kindOfValue(value)}: ${storiesInstead(value)}`);
}

function storiesInstead(value: unknown): string {
  if (typeof value === 'string') return 'give a list of records, which parse(text).articles from lede-elements/data makes of a text';
  if (isPromise(value)) return 'await it first';
  return isFeed(value) ? 'give its articles' : "give a list of records, such as [{ headline: 'Ferry strike ends' }]";
}

function check(value: unknown, name: string, { tag }: Widget): void {
  const what = `"${name}" of <${tag}>`;
  if (typeof value === 'function' || typeof value === 'symbol')
    throw mistake(`${what} is a ${typeof value}, which HTML cannot hold: give text, a number, true or false, a record or a list`);
  if (name === 'article') checkRecord(value, what);
  else if (lists.has(name)) checkStories(value, what);
  else if (isPromise(value)) throw mistake(`${what} is a Promise: await it first`);
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** In Node moments and addresses come as objects, where an attribute holds text. An invalid date is read as any wrong text: the developer is warned. */
function plainOf(value: unknown): unknown {
  if (value instanceof URL) return value.href;
  if (!(value instanceof Date)) return value;
  return Number.isNaN(value.getTime()) ? String(value) : value.toISOString();
}

function unknown({ tag, Class }: Widget, name: string): string {
  const names = [...Class.elementProperties].filter(([, { state }]) => !state).map(([property]) => String(property));
  return `<${tag}> has no ${JSON.stringify(name)}: it knows ${names.join(', ')}`;
}
