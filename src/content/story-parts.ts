import { addressOf, type Headline } from './headline.js';
import type { Kind, Lines, Piece, Spot } from './lines.js';
import { callsItself, has, kindOf } from './names.js';

/** A teaser whose headline has been found. */
export class StoryParts implements Lines {
  readonly spots: readonly Spot[];
  readonly pieces: readonly Piece[];
  readonly headline: Headline | undefined;
  /** The link to the story. */
  readonly link: Spot | undefined;
  readonly #href: string | undefined;
  readonly #kinds = new Map<Spot, Kind | undefined>();

  constructor(spots: readonly Spot[], pieces: readonly Piece[], headline: Headline | undefined) {
    this.spots = spots;
    this.pieces = pieces;
    this.headline = headline;
    this.link = this.#findLink();
    this.#href = this.link?.element.attributes['href'];
  }

  /** Does an element hold the headline? */
  readonly isAround = (spot: Spot): boolean => {
    const { from, to } = this.headline ?? { from: 0, to: this.pieces.length };
    return spot.from <= from && spot.to >= to;
  };

  kindOf(spot: Spot): Kind | undefined {
    if (!this.#kinds.has(spot)) this.#kinds.set(spot, kindOf(spot, this.isAround));
    return this.#kinds.get(spot);
  }

  /** Does a link lead to the story? */
  isStory(link: Spot | undefined): boolean {
    return link !== undefined && this.#href !== undefined && link.element.attributes['href'] === this.#href;
  }

  /** Does a link stand beside the headline? */
  isBeside(link: Spot | undefined): boolean {
    return link !== undefined && !this.isAround(link);
  }

  /** The headline's link; else the one that says so, or that is there most often. */
  #findLink(): Spot | undefined {
    const { spot, from = 0, to = 0 } = this.headline ?? {};
    const links = this.spots.filter((one) => one.link === one && addressOf(one));
    const own =
      this.pieces.slice(from, to).find(({ at }) => addressOf(at.link))?.at.link ??
      links.find((one) => spot && one.from >= spot.from && one.to <= spot.to && one.to > one.from);
    if (own) return own;
    const counts = new Map<string, number>();
    const count = ({ element }: Spot): number => counts.get(element.attributes['href'] ?? '') ?? 0;
    const free = links.filter((one) => !/author|kicker|date/.test(this.kindOf(one) ?? '') || has(one.element, 'rel', 'bookmark'));
    for (const link of free) counts.set(link.element.attributes['href'] ?? '', count(link) + 1);
    const points = (link: Spot): number =>
      count(link) + (/bookmark|u-url|(?:^|\s)url(?:\s|$)/.test(callsItself(link.element)) ? 9 : 0) + (this.isAround(link) ? 20 : 0);
    return free.reduce<Spot | undefined>((best, link) => (best && points(best) >= points(link) ? best : link), undefined);
  }
}
