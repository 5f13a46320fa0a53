import type { Access, LiveStatus, Media } from '../../model/article.js';
import { cardFields } from '../../model/fields/card.js';
import type { Sources } from '../../model/fields/sources.js';

/** What the attributes of a card tell of its story. */
export interface CardAttributes {
  readonly href?: string | undefined;
  readonly headline?: string | undefined;
  readonly kicker?: string | undefined;
  readonly standfirst?: string | undefined;
  readonly byline?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly minutes?: string | number | undefined;
  readonly image?: string | undefined;
  readonly imageAlt?: string | undefined;
  readonly imageOrigin?: string | undefined;
  readonly media?: Media | undefined;
  readonly liveStatus?: LiveStatus | undefined;
  readonly access?: Access | undefined;
  readonly sponsor?: string | undefined;
}

/**
 * What they tell, under the names of the record.
 *
 * @param near - Of a card that is far no more is read than it shows.
 */
export function toldOf(card: CardAttributes, near: boolean): Readonly<Record<string, unknown>> {
  const { href: url, headline, standfirst: abstract } = card;
  // its link says so
  const sponsor = card.sponsor === '' ? 'true' : card.sponsor;
  if (!near) return { url, headline, sponsor, abstract };
  return {
    url,
    headline,
    sponsor,
    abstract,
    articleSection: card.kicker,
    author: card.byline,
    datePublished: card.published,
    dateModified: card.modified,
    timeRequired: card.minutes,
    image: { url: card.image, alt: card.imageAlt, digitalSourceType: card.imageOrigin },
    media: card.media,
    liveStatus: card.liveStatus,
    access: card.access,
  };
}

/** Where a card finds its story. */
export const cardSources: Sources<CardAttributes> = {
  fields: cardFields,
  main: ['headline'],
  attributes: (card) => toldOf(card, true),
};
