import type { Content, Hints } from './content.js';
import type { ContentElement } from './element.js';
import { byLine, hasWords, linesOf, wordsOf, type Lines, type Piece, type Spot } from './lines.js';
import { pictureIn, type FoundPicture } from './picture.js';

const credit = /^(?:(?:photo(?:graph)?|picture|image|illustration|foto|bild|credits?|source)\b[^:]{0,20}[:：]|©)/i;
/** A caption is no article. */
const longest = 600;

/** A picture, with its caption and who made it. */
export function figure(root: ContentElement, hints: Hints = {}): Content {
  const lines = linesOf(root);
  const found = pictureIn(lines, undefined, false, true);
  const { picture, read } = found.picture ? found : pictureIn(lines, () => true, true, true);
  if (!picture) return { fields: {}, read };
  const words = lines.pieces.filter(({ text }) => hasWords(text));
  // a caption that is one by its name stands in its element
  const named = new Set([...read, ...topsOf(lines, ({ element }) => element.name === 'figcaption')]);
  if (picture.caption ?? picture.creditText) return { fields: { image: picture }, read: named };
  const under = words.filter(({ top }) => read.has(top) || !hints.maybeUnclosed);
  if (!under.length || wordsOf(under).length > longest || topsOf(lines, ({ element }) => /^(?:h[1-6]|[uo]l|table|form)$/.test(element.name)).length)
    return { fields: { image: picture }, read: under.some(({ top }) => read.has(top)) ? new Set() : read };
  return { fields: { image: { ...picture, ...captionOf(under) } }, read: new Set([...read, ...under.map(({ top }) => top)]) };
}

const topsOf = ({ spots }: Lines, test: (spot: Spot) => boolean): number[] => spots.filter(test).map(({ top }) => top);

/** Words under a picture, line by line: a line that says so names who made it. */
function captionOf(pieces: readonly Piece[]): Pick<FoundPicture, 'caption' | 'creditText'> {
  const lines = byLine(pieces).map((line) => wordsOf(line));
  const caption = lines.filter((line) => !credit.test(line)).join(' ');
  return { caption: caption || undefined, creditText: lines.find((line) => credit.test(line)) };
}
