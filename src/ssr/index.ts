import type { Article } from '../model/article.js';
import type { RenderOptions } from './options.js';
import { pagePlace } from './place.js';
import { chunksOf, renderChild, writeOpened } from './render.js';
import { isWidget, tags } from './tags.js';
import { textOf } from './values.js';
import { openWidget, type Given } from './widget.js';
import { widgetOf, type Widget } from './widgets.js';

export type { RenderOptions };

/** An element's properties, or its attributes, by their names: `{ article, layout: 'row', 'heading-level': 2 }`. */
export type WidgetProps = Readonly<Record<string, unknown>>;

/** How one widget is rendered. */
export interface WidgetOptions extends RenderOptions {
  /**
   * HTML to stand inside the widget, for readers whose browser is too old: yours, and written as it is, so never text of
   * somebody else.
   */
  readonly children?: string;
}

/** Attributes that any element may have. */
const common = /^(?:id|class|slot|part|exportparts|lang|dir|hidden|title|role|(?:aria|data)-[a-z\d-]+)$/;

/**
 * A widget as HTML with a declarative shadow root: it can be read with JavaScript off. Where the elements are registered a browser
 * keeps its nodes, and renders it anew only when something of it changes.
 *
 * @param name - Its tag, or that without `lede-`: "card".
 * @param props - Its properties or attributes. What its HTML shows is not written a second time, its settings are attributes.
 * @throws A `TypeError` for a name that no widget has, or that the widget does not know.
 */
export function renderWidget(name: string, props: WidgetProps = {}, { children = '', ...options }: WidgetOptions = {}): string {
  const tag = name.startsWith('lede-') ? name : `lede-${name}`;
  if (!isWidget(tag)) throw new TypeError(`lede-elements/ssr: there is no widget ${JSON.stringify(name)}: known are ${tags.join(', ')}`);
  const opened = openWidget(tag, givenOf(widgetOf(tag), props), children, pagePlace(options));
  const pieces: string[] = [];
  writeOpened(opened, pieces);
  pieces.push(children, `</${tag}>`);
  return pieces.join('');
}

/**
 * A whole story as HTML: `<lede-article>` with all its parts.
 *
 * @param article - The story as a record.
 */
export function renderArticle(article: Article, options?: WidgetOptions): string {
  return renderWidget('article', { article }, options);
}

/**
 * A template of your own, of Lit's `html`, as HTML: widgets in it are rendered, those inside a `<lede-article>` find its story,
 * everything else is written as it stands.
 */
export function renderTemplate(template: unknown, options?: RenderOptions): string {
  return renderChild(template, pagePlace(options));
}

/** The same piece by piece, for streams: `Readable.from(renderChunks(template))`. */
export function renderChunks(template: unknown, options?: RenderOptions): Iterable<string> {
  return chunksOf(template, pagePlace(options));
}

function givenOf(widget: Widget, props: WidgetProps): Given {
  const given: Given = { attributes: [], properties: [] };
  for (const name of Object.keys(props)) {
    const value = props[name];
    const known = widget.propertyOf(name) ?? name;
    const attribute = widget.attributeOf(known);
    if (!attribute && !widget.Class.elementProperties.has(known) && !common.test(name)) throw new TypeError(unknown(widget, name));
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'object') given.properties.push([known, value]);
    else given.attributes.push([attribute ?? name, value === true ? '' : textOf(value)]);
    // a number is no text
    if (typeof value === 'number') given.properties.push([known, value]);
  }
  return given;
}

function unknown({ tag, Class }: Widget, name: string): string {
  const names = [...Class.elementProperties].filter(([, { state }]) => !state).map(([property]) => String(property));
  return `lede-elements/ssr: <${tag}> has no ${JSON.stringify(name)}: it knows ${names.join(', ')}`;
}
