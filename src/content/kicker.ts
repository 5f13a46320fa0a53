import { byLine, hasWords, wordsOf, type Piece, type Spot } from './lines.js';
import { callsItself, ownKind } from './names.js';
import { isByline } from './standfirst.js';
import type { StoryParts } from './story-parts.js';
import { isFigure, isMore } from './texts.js';

/** Lines before a headline: no teaser has more. */
const most = 30;

/** The word or two above a headline: in its heading, named as a section or a tag, or standing before it. */
export function kickerOf(parts: StoryParts): readonly Piece[] {
  const { headline, spots, pieces } = parts;
  if (headline?.kicker) return headline.kicker;
  const from = headline?.from ?? 0;
  const named = spots.filter(
    (spot) => ownKind(spot) === 'kicker' && spot.to > spot.from && !parts.isAround(spot) && !(parts.isBeside(spot.link) && parts.isStory(spot.link)),
  );
  return (
    marked(
      named.filter((spot) => spot.to <= from),
      parts,
    ) ??
    (headline && standing(byLine(pieces.slice(Math.max(0, from - most), from).filter(({ line }) => line !== pieces[from]?.line)), parts)) ??
    marked(
      named.filter((spot) => spot.from >= from),
      parts,
    ) ??
    []
  );
}

/** A section before a tag. */
function marked(spots: readonly Spot[], parts: StoryParts): readonly Piece[] | undefined {
  for (const word of ['categor', '']) {
    for (const { element, from, to } of spots.slice(0, most)) {
      if (!callsItself(element).includes(word)) continue;
      const inside = parts.pieces.slice(from, to);
      const link = inside.find(({ at }) => parts.isBeside(at.link))?.at.link;
      const pieces = link ? inside.filter(({ at }) => at.link === link) : (byLine(inside)[0] ?? []);
      if (isShort(wordsOf(pieces)) && (link ?? !isFigure(wordsOf(pieces)))) return pieces;
    }
  }
  return undefined;
}

/** Short words before the headline that are no name, date or number. */
function standing(lines: readonly (readonly Piece[])[], parts: StoryParts): readonly Piece[] | undefined {
  return lines.findLast((line, i) => {
    const text = wordsOf(line);
    return (
      isShort(text) &&
      !/\d/.test(text) &&
      !/^\d+$/.test(wordsOf(lines[i + 1] ?? [])) &&
      !isMore(text) &&
      !isByline(text) &&
      line.every(({ at }) => !parts.kindOf(at) && !(parts.isBeside(at.link) && parts.isStory(at.link)))
    );
  });
}

function isShort(text: string): boolean {
  return text.length <= 40 && text.split(/\s+/).length < 5 && hasWords(text) && !/[.!?…]$|^uncategori[sz]ed$/i.test(text);
}
