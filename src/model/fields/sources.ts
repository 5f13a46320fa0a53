import type { Article } from '../article.js';
import type { FieldTable } from './table.js';

/** Where a widget finds its part of a story, in a page and on a server alike. */
export interface Sources<H = never> {
  /** The fields that the widget shows. */
  readonly fields: FieldTable;
  /** It has something to show when one of these is there. A bare list in its JSON is the first of them. */
  readonly main: readonly [keyof Article, ...(keyof Article)[]];
  /** The list in the widget's own property, of the first field of `main`; stronger than the record. */
  readonly list?: (host: H) => unknown;
  /** What the attributes say, under the names of the record. */
  readonly attributes?: (host: H) => Readonly<Record<string, unknown>>;
}
