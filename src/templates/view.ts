import type { Article } from '../model/article.js';
import type { LinkAttributes } from '../model/link.js';

/** What the page wrote of a link, a picture and a list inside a widget that is no part of a story. */
export interface Written extends LinkAttributes {
  /** The words over a list. */
  readonly heading?: string | undefined;
  /** HTML's `sizes`. */
  readonly sizes?: string | undefined;
}

/** What a view is told of its story. */
export interface StoryData {
  /** What there is to show, if anything. */
  readonly story: Partial<Article> | undefined;
  /** What is known, also where that is not enough to show. */
  readonly known: Partial<Article>;
  /** It is on its way, and nothing stands inside the widget meanwhile. */
  readonly isLoading: boolean;
  /** How the page wrote what is shown. */
  readonly written: Written;
  /** Something stands inside the widget that is no part of the story: it is shown below. */
  readonly hasUnread: boolean;
}

/** The language of a widget, and its words. */
export interface Locale<W> {
  /** A BCP 47 language tag. */
  readonly lang: string;
  readonly words: W;
}

/** The reader's clock: milliseconds since 1970; `undefined` on a server, whose pages are cached. */
export interface Clock {
  readonly now: number | undefined;
}

/** What the site says of links. */
export interface Site {
  /** The attributes of a link. */
  readonly link: (url: string, own?: LinkAttributes) => LinkAttributes;
  /** The same; `undefined` where it will have none. */
  readonly linkWhereAny: (url: string, own?: LinkAttributes) => LinkAttributes | undefined;
}

/** Whatever a view knows beside its story and its settings. */
export interface ViewContext<W> {
  readonly locale: Locale<W>;
  readonly clock: Clock;
  readonly site: Site;
}
