import type { Article } from '../model/article.js';
import { kindOfValue, mistake } from './mistake.js';
import { checkedOptions, pageOptions, widgetOptions, type RenderOptions, type WidgetOptions } from './options.js';
import { pagePlace, sharedPlace } from './place.js';
import { checkRecord, givenOf, type WidgetProps } from './props.js';
import { chunksOf, renderChild, writeOpened } from './render.js';
import { isWidget, tags } from './tags.js';
import { openWidget } from './widget.js';
import { widgetOf } from './widgets.js';

export type { RenderOptions, WidgetOptions, WidgetProps };

/**
 * A widget as HTML with a declarative shadow root: it can be read with JavaScript off. Where the elements are registered a browser
 * keeps its nodes, and renders it anew only when something of it changes.
 *
 * @param name - Its tag, or that without `lede-`: "card".
 * @param props - Its properties or attributes. What its HTML shows is not written a second time, its settings are attributes. A `Date`
 * or a `URL` may stand for the text of an attribute; `null` and `undefined` say that nothing is given.
 * @throws A `TypeError` that says what to give instead: for a name that no widget has, for what the widget does not know, for a value
 * that can never be shown.
 */
export function renderWidget(name: string, props: WidgetProps = {}, options: WidgetOptions = {}): string {
  const tag = tagOf(name);
  if (tag === undefined) {
    const told = typeof name === 'string' ? JSON.stringify(name) : kindOfValue(name);
    throw mistake(`there is no widget ${told}: known are ${tags.join(', ')}`);
  }
  const checked = checkedOptions(options, widgetOptions);
  const { children = '' } = checked;
  const opened = openWidget(tag, givenOf(widgetOf(tag), props), children, pagePlace(checked));
  const pieces: string[] = [];
  writeOpened(opened, pieces);
  pieces.push(children, `</${tag}>`);
  return pieces.join('');
}

/**
 * A whole story as HTML: `<lede-article>` with all its parts.
 *
 * @param article - The story as a record. For its rail call `renderWidget('article', { article, related: stories })`.
 * @throws A `TypeError` for what is no record.
 */
export function renderArticle(article: Article, options?: WidgetOptions): string {
  checkRecord(article, 'the story given to renderArticle');
  return renderWidget('article', { article }, options);
}

/**
 * A template of your own, of Lit's `html`, as HTML: widgets in it are rendered, those inside a `<lede-article>` find its story,
 * everything else is written as it stands.
 */
export function renderTemplate(template: unknown, options: RenderOptions = {}): string {
  checkTemplate(template, 'renderTemplate');
  return renderChild(template, sharedPlace(checkedOptions(options, pageOptions)));
}

/** The same piece by piece, for streams: `Readable.from(renderChunks(template))`. */
export function renderChunks(template: unknown, options: RenderOptions = {}): Iterable<string> {
  checkTemplate(template, 'renderChunks');
  return chunksOf(template, sharedPlace(checkedOptions(options, pageOptions)));
}

/** The tag of a widget's name; `undefined` where none has it. */
function tagOf(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  const tag = name.startsWith('lede-') ? name : `lede-${name}`;
  return isWidget(tag) ? tag : undefined;
}

/** Text is a template too, and is written as text: only who names a widget has certainly meant another function. */
function checkTemplate(template: unknown, called: string): void {
  const tag = tagOf(template);
  if (tag === undefined) return;
  const example = `html\`<${tag}></${tag}>\``;
  throw mistake(`${called} takes a template of Lit's html, such as ${example}, and not a widget's name: for ${String(template)} alone call renderWidget`);
}
