import { linkAttributes, type LinkAttributes } from '../model/link.js';
import type { SiteSettings } from '../context/site.js';
import type { Article } from '../model/article.js';
import { languageTag } from '../i18n/registry.js';
import type { Identity } from '../related/identity.js';
import type { Site } from '../templates/view.js';
import type { RenderOptions } from './options.js';

/** What a widget offers to those inside it. */
export interface Offer {
  /** The story of an article. */
  readonly story?: Partial<Article> | undefined;
  /** The stories of a feed: `undefined` while they are on their way. */
  readonly stories?: readonly Article[] | undefined;
  /** The settings of a site. */
  readonly settings?: SiteSettings | undefined;
}

/** Where something is rendered, and what the widgets around offer it. */
export interface Place extends Offer {
  /** The folder of the style sheets, with a slash at its end; `undefined` where they are written out. */
  readonly styles: string | undefined;
  /** The language of the page, where it was told. */
  readonly pageLang: string | undefined;
  /** The language of the nearest widget around that names one. */
  readonly lang: string;
  /** Stands it inside a widget? */
  readonly isInside: boolean;
  /** Is there a feed around? */
  readonly hasFeed: boolean;
  readonly site: Site;
  /** What has been shown so far where several widgets are rendered together: no rail shows it again. */
  readonly shown?: Identity[];
}

const siteOf = (settings: SiteSettings | undefined): Site => {
  const link = (url: string, own?: LinkAttributes): LinkAttributes => linkAttributes(url, own, settings?.link);
  return { link, linkWhereAny: (url, own) => (settings || own ? link(url, own) : undefined) };
};

const noSite = siteOf(undefined);

const pages = new Map<string, Place>();

/** The place of a page: one serves all widgets that are rendered alike. */
export function pagePlace({ styles = 'inline', lang }: RenderOptions = {}): Place {
  const key = `${lang ?? ''}\n${styles}`;
  let place = pages.get(key);
  if (place) return place;
  const folder = styles === 'inline' ? undefined : styles.replace(/\/?$/, '/');
  place = { styles: folder, pageLang: lang, lang: languageTag(lang ?? '') || 'en', isInside: false, hasFeed: false, site: noSite };
  // languages may come from who asks
  if (pages.size >= 100) pages.clear();
  pages.set(key, place);
  return place;
}

/** The place of what is rendered together. */
export const sharedPlace = (options?: RenderOptions): Place => ({ ...pagePlace(options), shown: [] });

/** The place inside a widget. */
export function placeInside(place: Place, offer?: Offer): Place {
  if (!offer) return place.isInside ? place : { ...place, isInside: true };
  return {
    ...place,
    ...offer,
    isInside: true,
    hasFeed: place.hasFeed || 'stories' in offer,
    site: offer.settings ? siteOf(offer.settings) : place.site,
  };
}
