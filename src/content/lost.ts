import { around, byLine, wordsOf, type Piece, type Spot } from './lines.js';
import { isSentence } from './texts.js';

export const isNavigation = (spot: Spot): boolean => around(spot, ({ name }) => name === 'nav') !== undefined;

/** Navigation, and a place on the page: nobody misses them. */
const isSpared = ({ at }: Piece): boolean => isNavigation(at) || at.marks.href?.startsWith('#') === true;

/**
 * Would a sentence be lost? A part of the page is shown whole or not at all: what was read of it stands for all of it.
 *
 * @param taken - The pieces that were read.
 * @param read - The places of the root's children that count as read.
 */
export function losesSentence(pieces: readonly Piece[], taken: readonly Piece[], read: ReadonlySet<number>): boolean {
  const lines = new Set(taken.map(({ line }) => line));
  return byLine(pieces.filter(({ top, line }) => read.has(top) && !lines.has(line))).some((line) => isSentence(wordsOf(line)) && !line.every(isSpared));
}
