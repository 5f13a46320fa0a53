import type { ContentElement } from './element.js';

/** Fields of a story as found in a page, still to be normalised. */
export type Found = Record<string, unknown>;

/** How the link in the content opens, as its publisher wrote it. */
export interface LinkSettings {
  readonly target?: string | undefined;
  readonly rel?: string | undefined;
}

/** What a reader found in a piece of HTML. */
export interface Content {
  /** Under the names of the record. */
  readonly fields: Found;
  /** The places of the root's children in which something was read. */
  readonly read: ReadonlySet<number>;
  /** The words over a list, which are no entry of it. */
  readonly heading?: string | undefined;
  readonly link?: LinkSettings | undefined;
}

/** What is known of a piece of HTML before it is read. */
export interface Hints {
  /** The fields that the widget's attributes tell. */
  readonly told?: ReadonlySet<string>;
  /** Its end tag may be missing: then the rest of the page stands in it. */
  readonly maybeUnclosed?: boolean;
  /** Reads a date that is written in words, as ISO 8601. */
  readonly date?: (text: string) => string | undefined;
}

/** Reads a piece of HTML; pure, and never throws. */
export type Reader = (root: ContentElement, hints: Hints) => Content;
