import { authorsIn, datesIn } from './byline.js';
import type { Content, Found, Hints } from './content.js';
import type { ContentElement } from './element.js';
import { addressOf, headlineOf } from './headline.js';
import { kickerOf } from './kicker.js';
import { byLine, hasWords, linesOf, wordsOf, type Piece, type Spot } from './lines.js';
import { pictureIn, type FoundPicture } from './picture.js';
import { endOf } from './scope.js';
import { isByline, standfirstOf } from './standfirst.js';
import { StoryParts } from './story-parts.js';
import { essence, isFigure, isMore, isSentence } from './texts.js';

/** What a teaser tells of a story. */
export function teaser(root: ContentElement, hints: Hints = {}): Content {
  const all = linesOf(root);
  const end = endOf(all, hints);
  const spots = end < Infinity ? all.spots.filter(({ top }) => top < end) : all.spots;
  const pieces = end < Infinity ? all.pieces.filter(({ top }) => top < end) : all.pieces;
  const parts = new StoryParts(spots, pieces, headlineOf(spots, pieces));
  const read = new Set<number>();
  const taken = new Set<Piece>();
  const take = (found: readonly Piece[]): string | undefined => {
    const words = wordsOf(found);
    if (!hasWords(words)) return undefined;
    for (const piece of found) {
      read.add(piece.top);
      taken.add(piece);
    }
    return words;
  };
  const author = authorsIn(spots, pieces);
  const { headline } = parts;
  const picture = storyPicture(
    parts,
    author.map(({ name }) => name),
  );
  for (const top of picture.read) read.add(top);
  const fields: Found = {
    url: addressOf(parts.link),
    headline: headline && take(pieces.slice(headline.from, headline.to)),
    articleSection: take(kickerOf(parts))?.replace(/\s*[:|–—]$/, ''),
    abstract: take(standfirstOf(parts))
      ?.replace(/^[\s:–—|·-]+/, '')
      .replace(/\s*\[(?:…|\.{3})\]$/, ' …'),
    image: picture.picture,
    ...(author.length && { author }),
    ...datesIn(spots, pieces, hints),
  };
  // what says again what has been read, and what leads to the story, has been read too
  const isRead = ({ at, text }: Piece): boolean => !hasWords(text) || parts.isStory(at.link) || /author|date|kicker/.test(parts.kindOf(at) ?? '');
  for (const line of byLine(pieces.filter(({ top }) => !read.has(top)))) if (line.every(isRead) || isByline(wordsOf(line))) take(line);
  // a part of the page is shown whole or not at all
  const said = new Set(byLine([...taken]).map((line) => essence(wordsOf(line))));
  const isLost = (line: readonly Piece[]): boolean => {
    const words = wordsOf(line);
    return (
      isSentence(words) &&
      !said.has(essence(words)) &&
      !line.some((piece) => taken.has(piece)) &&
      !line.every(isRead) &&
      !isByline(words) &&
      !isMore(words) &&
      !isFigure(words)
    );
  };
  if (hints.told && byLine(pieces.filter(({ top }) => read.has(top))).some(isLost)) return { fields: {}, read: new Set() };
  const { target, rel } = parts.link?.element.attributes ?? {};
  return { fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), read, link: { target, rel } };
}

/** The story's picture: no portrait, no button. */
function storyPicture(parts: StoryParts, names: readonly string[]): { readonly picture?: FoundPicture; readonly read: ReadonlySet<number> } {
  return pictureIn(parts, (spot, { alt = '' }) => !/author|other/.test(parts.kindOf(spot) ?? '') && !names.includes(alt) && !isPortrait(spot, parts));
}

/** A picture beside a name that leads elsewhere, behind the headline. */
function isPortrait(spot: Spot, parts: StoryParts): boolean {
  let at = spot.up;
  while (at?.up && !parts.isAround(at) && (at.element.name === 'figure' || at.to <= at.from)) at = at.up;
  if (!at?.up || parts.isAround(at) || at.from < (parts.headline?.to ?? 0)) return false;
  const inside = parts.pieces.slice(at.from, at.to);
  const links = inside.flatMap(({ at: { link } }) => link ?? []);
  return links.length > 0 && !links.some((link) => parts.isStory(link)) && !isSentence(wordsOf(inside));
}
