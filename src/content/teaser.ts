import { authorsIn, datesIn } from './byline.js';
import type { Content, Found, Hints } from './content.js';
import type { ContentElement } from './element.js';
import { addressOf, headlineOf, levelOf, type Headline } from './headline.js';
import { byLine, hasWords, linesOf, wordsOf, type Lines, type Piece, type Spot } from './lines.js';
import { callsItself, has, kindOf, ownKind } from './names.js';
import { pictureIn, type FoundPicture } from './picture.js';
import { endOf } from './scope.js';
import { essence, isFigure, isMore, isSentence } from './texts.js';
import { writersOf } from './writers.js';

/** What a teaser tells of a story. */
export function teaser(root: ContentElement, hints: Hints = {}): Content {
  const all = linesOf(root);
  const end = endOf(all, hints);
  const spots = all.spots.filter(({ top }) => top < end);
  const pieces = all.pieces.slice(0, all.pieces.findIndex(({ top }) => top >= end) >>> 0);
  return new Teaser({ spots, pieces }, hints).content;
}

class Teaser {
  readonly #spots: readonly Spot[];
  readonly #pieces: readonly Piece[];
  readonly #hints: Hints;
  readonly #headline: Headline | undefined;
  readonly #link: Spot | undefined;
  readonly #read = new Set<number>();

  constructor({ spots, pieces }: Lines, hints: Hints) {
    this.#spots = spots;
    this.#pieces = pieces;
    this.#hints = hints;
    this.#headline = headlineOf(spots, pieces);
    this.#link = this.#storyLink();
  }

  get content(): Content {
    const author = authorsIn(this.#spots, this.#pieces);
    const headline = this.#headline && this.#take(this.#pieces.slice(this.#headline.from, this.#headline.to));
    const fields: Found = {
      url: addressOf(this.#link),
      headline,
      articleSection: this.#kicker(),
      abstract: this.#standfirst(),
      image: this.#picture(author.map(({ name }) => name)),
      ...(author.length && { author }),
      ...datesIn(this.#spots, this.#pieces, this.#hints),
    };
    this.#takeFurniture();
    const { target, rel } = this.#link?.element.attributes ?? {};
    return { fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), read: this.#read, link: { target, rel } };
  }

  #take(pieces: readonly Piece[]): string | undefined {
    const words = wordsOf(pieces);
    if (!hasWords(words)) return undefined;
    for (const { top } of pieces) this.#read.add(top);
    return words;
  }

  /** Does an element hold the headline? */
  readonly #isAround = (spot: Spot): boolean => {
    const { from, to } = this.#headline ?? { from: 0, to: this.#pieces.length };
    return spot.from <= from && spot.to >= to;
  };

  #kindOf(spot: Spot): string | undefined {
    return kindOf(spot, this.#isAround);
  }

  /** The headline's link; else the one that says so, or that is there most often. */
  #storyLink(): Spot | undefined {
    const { spot, from = 0, to = 0 } = this.#headline ?? {};
    const own = this.#pieces.slice(from, to).find(({ at }) => addressOf(at.link))?.at.link ?? this.#spots.find((one) => one.link === one && addressOf(one) && spot && one.from >= spot.from && one.to <= spot.to && one.to > one.from);
    if (own) return own;
    const links = this.#spots.filter((one) => one.link === one && addressOf(one));
    const free = links.filter((one) => !/author|kicker|date/.test(this.#kindOf(one) ?? '') || has(one.element, 'rel', 'bookmark'));
    const count = (link: Spot): number => free.filter((one) => one.element.attributes['href'] === link.element.attributes['href']).length + (/bookmark|u-url|(?:^|\s)url(?:\s|$)/.test(callsItself(link.element)) ? 9 : 0) + (this.#isAround(link) ? 20 : 0);
    return free.slice(0, 100).reduce<Spot | undefined>((best, link) => (best && count(best) >= count(link) ? best : link), undefined);
  }

  #isStory(link: Spot | undefined): boolean {
    return link !== undefined && this.#link !== undefined && link.element.attributes['href'] === this.#link.element.attributes['href'];
  }

  /** Is it, or does it stand in, a link to the story that is not around the headline? */
  #leads({ link }: Spot): boolean {
    return link !== undefined && this.#isStory(link) && !this.#isAround(link);
  }

  #kicker(): string | undefined {
    const { from = 0, kicker } = this.#headline ?? {};
    const inHeading = kicker && this.#take(kicker);
    if (inHeading) return inHeading.replace(/\s*[:|–—]$/, '');
    const isShort = (text: string): boolean => text.length <= 40 && text.split(/\s+/).length < 5 && hasWords(text) && !/[.!?…]$|^uncategori[sz]ed$/i.test(text);
    const marked = (spots: readonly Spot[]): string | undefined => {
      for (const word of ['category', '']) {
        for (const spot of spots) {
          if (spot.to <= spot.from || this.#isAround(spot) || this.#leads(spot) || ownKind(spot.element) !== 'kicker' || !callsItself(spot.element).includes(word)) continue;
          const inside = this.#pieces.slice(spot.from, spot.to);
          const link = inside.find(({ at }) => at.link)?.at.link;
          const pieces = link ? inside.filter(({ at }) => at.link === link) : inside;
          const text = wordsOf(pieces);
          if (isShort(text) && !(isFigure(text) && !link)) return this.#take(pieces);
        }
      }
      return undefined;
    };
    const before = marked(this.#spots.filter((spot) => spot.to <= from && spot.from < from));
    if (before) return before;
    const lines = byLine(this.#pieces.slice(0, from));
    const free = lines.findLast((line, i) => {
      const text = wordsOf(line);
      const next = wordsOf(lines[i + 1] ?? []);
      return line.every(({ at }) => !this.#kindOf(at) && !this.#leads(at)) && isShort(text) && !/\d/.test(text) && !/^\d+$/.test(next) && !isMore(text) && !this.#isByline(text);
    });
    return this.#headline && free ? this.#take(free)?.replace(/\s*[:|–—]$/, '') : marked(this.#spots.filter((spot) => spot.from >= from));
  }

  #isByline(text: string): boolean {
    return text.length < 80 && /^(?:by|von|par|por|di|door|av|af|od|przez)\s+\p{Lu}/iu.test(text) && !/[.!?…]$/.test(text) && writersOf(text).length > 0 && writersOf(text)[0]?.name !== text;
  }

  #standfirst(): string | undefined {
    const { spot, from = 0, to = 0 } = this.#headline ?? {};
    const own = (line: readonly Piece[]): boolean => spot !== undefined && levelOf(spot.element) > 0 && line.every((piece) => this.#pieces.indexOf(piece) >= spot.from && this.#pieces.indexOf(piece) < spot.to);
    const [before, after] = [byLine(this.#pieces.slice(0, from)), byLine(this.#pieces.slice(to))];
    const candidates = after.filter((line) => !own(line)).map((line, i, all) => this.#candidate(line, all[i + 1]));
    const found = candidates.find((one) => one?.isNamed) ?? candidates.find((one) => one !== undefined) ?? before.map((line) => this.#candidate(line)).find((one) => one && isSentence(wordsOf(one.pieces)));
    if (!found) return undefined;
    const start = after.findIndex((line) => line.includes(found.pieces[0]!));
    const pieces = [...found.pieces];
    // lines of the same paragraph
    for (const line of start < 0 ? [] : after.slice(start + 1)) {
      if (line[0]?.joint !== ' ' || (line[0].at.up !== found.pieces[0]?.at.up && line[0].at !== found.pieces[0]?.at)) break;
      const next = this.#candidate(line);
      if (!next) break;
      pieces.push(...next.pieces);
    }
    return this.#take(pieces)?.replace(/^[\s:–—|·-]+/, '').replace(/\s*\[(?:…|\.{3})\]$/, ' …');
  }

  /** A line as a standfirst, without the link to the story behind it; `undefined` where it is something else. */
  #candidate(line: readonly Piece[], _next?: readonly Piece[]): { readonly pieces: readonly Piece[]; readonly isNamed: boolean } | undefined {
    const isOther = ({ at }: Piece): boolean => /author|date|kicker|other/.test(this.#kindOf(at) ?? '') ;
    let pieces = line.filter((piece) => !isOther(piece) || (this.#kindOf(piece.at) !== 'author' && isSentence(piece.text) && piece.text.length > 60));
    const isLead = ({ at }: Piece): boolean => at.link !== undefined && !this.#isAround(at.link);
    while (pieces.length > 1) {
      const last = pieces.at(-1)!;
      if (hasWords(last.text) && !(isLead(last) && (this.#isStory(last.at.link) || isMore(last.text.trim())))) break;
      if (!hasWords(last.text) && /[.!?…。]/.test(last.text)) break;
      pieces = pieces.slice(0, -1);
    }
    const text = wordsOf(pieces);
    const [first] = pieces;
    if (!first || !hasWords(text) || isMore(text) || isFigure(text) || /^@\S+$/.test(text) || this.#isByline(text)) return undefined;
    const bare = essence(text);
    if (this.#headline && bare === essence(wordsOf(this.#pieces.slice(this.#headline.from, this.#headline.to)))) return undefined;
    if (pieces.every(isLead) && !(pieces.every(({ at }) => this.#isStory(at.link)) && isSentence(text))) return undefined;
    const isNamed = this.#kindOf(first.at) === 'standfirst';
    const inParagraph = (at: Spot | undefined): boolean => at !== undefined && !this.#isAround(at) && (at.element.name === 'p' || inParagraph(at.up));
    const isWhole = pieces.length === line.length;
    return isNamed || isSentence(text) || (inParagraph(first.at) && isWhole) ? { pieces, isNamed } : undefined;
  }

  /** The story's picture: no portrait, no button. */
  #picture(names: readonly string[]): FoundPicture | undefined {
    const { picture, read } = pictureIn(
      { spots: this.#spots, pieces: this.#pieces },
      (spot, { alt = '' }) => !/author|other/.test(this.#kindOf(spot) ?? '') && !names.includes(alt) && !this.#isPortrait(spot),
    );
    for (const top of read) this.#read.add(top);
    return picture;
  }

  /** A picture beside a name that leads elsewhere, behind the headline. */
  #isPortrait(spot: Spot): boolean {
    for (let at = spot.up; at?.up && !this.#isAround(at); at = at.up) {
      if (at.element.name === 'figure' || at.to <= at.from) continue;
      const inside = this.#pieces.slice(at.from, at.to);
      return at.from >= (this.#headline?.to ?? 0) && inside.some(({ at: { link } }) => link && !this.#isStory(link)) && !inside.some(({ at: { link } }) => this.#isStory(link)) && !isSentence(wordsOf(inside));
    }
    return false;
  }

  /** What says again what has been read, and what leads to the story. */
  #takeFurniture(): void {
    for (const line of byLine(this.#pieces)) {
      const text = wordsOf(line);
      const isRead = line.every(({ at, text: words }) => !hasWords(words) || this.#isStory(at.link) || /author|date|kicker/.test(this.#kindOf(at) ?? ''));
      if (isRead || this.#isByline(text)) this.#take(line);
    }
  }
}
