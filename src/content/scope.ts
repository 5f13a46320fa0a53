import type { Hints } from './content.js';
import { addressOf, levelOf } from './headline.js';
import { hasWords, wordsOf, type Lines, type Piece, type Spot } from './lines.js';
import { kindOf } from './names.js';
import { isSentence } from './texts.js';

/** One of the root's children, with all that is in it. */
interface Part {
  readonly top: number;
  readonly spots: Spot[];
  readonly pieces: Piece[];
}

/** The place among the root's children at which a teaser ends. Of a tag that was never closed the rest is the page's own. */
export function endOf({ spots, pieces }: Lines, hints: Hints): number {
  // a card holds no other widget
  const widget = spots.find(({ element }) => element.name.startsWith('lede-'))?.top ?? Infinity;
  const isOpen = widget < Infinity || hints.maybeUnclosed === true;
  const isTold = isOpen && hints.told?.has('headline') === true;
  let [headline, hasParagraph] = [undefined as Spot | undefined, false];
  for (const part of partsOf(spots, pieces)) {
    if (part.top >= widget) return widget;
    const name = part.spots[0]?.up?.up ? '' : (part.spots[0]?.element.name ?? '');
    const heading = part.spots.find(({ element, from, to }) => levelOf(element) && to > from);
    const isPlain = isText(part);
    if (headline) {
      if (/^(?:hr|section|article|main|nav|aside|form)$/.test(name) || (name === 'footer' && isOpen && isPlain)) return part.top;
      if (heading && (hasParagraph || levelOf(headline.element)) && isOther(heading, headline, part, isOpen && hasParagraph)) return part.top;
      if (isPlain && hasParagraph && isOpen) return part.top;
      hasParagraph ||= isPlain;
      if (heading && !levelOf(headline.element)) headline = heading;
      continue;
    }
    headline = heading ?? part.spots.find((spot) => spot.link === spot && isLine(spot, pieces) && !kindOf(spot, (at) => at.to - at.from > spot.to - spot.from));
    const isOwn = headline !== undefined && (!heading || linkOf(heading, part) !== undefined || !hints.told?.has('url'));
    if (isTold && (isPlain || heading) && !isOwn) return part.top;
  }
  return widget;
}

function partsOf(spots: readonly Spot[], pieces: readonly Piece[]): Part[] {
  const parts = new Map<number, Part>();
  const at = (top: number): Part => {
    const part = parts.get(top) ?? { top, spots: [], pieces: [] };
    parts.set(top, part);
    return part;
  };
  for (const spot of spots) at(spot.top).spots.push(spot);
  for (const piece of pieces) at(piece.top).pieces.push(piece);
  return [...parts.values()].sort((a, b) => a.top - b.top);
}

/** Is it text, and neither a link to a story nor what stands around a headline? */
function isText({ pieces }: Part): boolean {
  const plain = pieces.filter(({ at, text }) => hasWords(text) && !/author|date|kicker/.test(kindOf(at, () => false) ?? ''));
  return plain.some(({ at }) => !at.link) && isSentence(wordsOf(pieces));
}

function linkOf(heading: Spot, { spots }: Part): string | undefined {
  return addressOf(heading.link) ?? addressOf(spots.find(({ link, from, to }) => addressOf(link) && from >= heading.from && to <= heading.to));
}

/** Does a heading belong to another story? */
function isOther(heading: Spot, headline: Spot, part: Part, isBehindText: boolean): boolean {
  const [href, own] = [linkOf(heading, part), addressOf(headline.link)];
  return (
    isBehindText ||
    (href !== undefined && own !== undefined && href !== own) ||
    (levelOf(headline.element) > 0 && levelOf(heading.element) <= levelOf(headline.element))
  );
}

/** Is a link most of its line? */
export function isLine({ from, to, link }: Spot, pieces: readonly Piece[]): boolean {
  if (to <= from || addressOf(link) === undefined) return false;
  const length = ({ text }: Piece): number => text.length;
  let room = pieces.slice(from, to).reduce((sum, piece) => sum + length(piece), 0);
  for (let i = from - 1; room >= 0 && i >= 0 && pieces[i]?.line === pieces[from]?.line; i--) room -= length(pieces[i]!);
  for (let i = to; room >= 0 && i < pieces.length && pieces[i]?.line === pieces[to - 1]?.line; i++) room -= length(pieces[i]!);
  return room >= 0;
}
