import type { LitElement } from 'lit';
import type { Article } from '../model/article.js';
import type { FieldTable } from '../model/fields/table.js';
import type { Elsewhere } from './elsewhere.js';
import type { ReaderName } from './readers.js';

/** A widget that shows a story, or a part of one. */
export interface StoryHost extends LitElement {
  /** The record, from the page's script. */
  readonly article: unknown;
  /** The address to load. */
  readonly src: string | undefined;
}

/** Where a widget finds its part of a story. */
export interface StorySources<H extends StoryHost = StoryHost> {
  /** The fields that the widget shows. */
  readonly fields: FieldTable;
  /** It has something to show when one of these is there. A bare list in its JSON is the first of them. */
  readonly main: readonly [keyof Article, ...(keyof Article)[]];
  /** The list in the widget's own property, of the first field of `main`; stronger than the record. */
  readonly list?: (host: H) => unknown;
  /** What the attributes say, under the names of the record. */
  readonly attributes?: (host: H) => Readonly<Record<string, unknown>>;
  /** What the HTML is that the page wrote inside the widget. */
  readonly light?: ReaderName;
  /** Looks beyond the widget: at its `src`, and at the story around it. */
  readonly elsewhere: (host: H, src: () => string | undefined) => Elsewhere | PromiseLike<Elsewhere>;
}
