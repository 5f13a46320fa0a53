import type { Run, Text } from '../model/article.js';
import { hasWords, type Piece } from './lines.js';

/**
 * Text with links or emphasis as runs, other text as a string; `undefined` for no words.
 *
 * @param resolve - Makes an address that was found whole.
 */
export function textOf(pieces: readonly Piece[], resolve = (address: string): string => address): Text | undefined {
  const runs: Run[] = [];
  let line = pieces[0]?.line;
  for (const { text, at, line: own, joint = ' ' } of pieces) {
    const marks = at.marks.href === undefined ? at.marks : { ...at.marks, href: resolve(at.marks.href) };
    const last = runs.at(-1);
    const between = own === line ? '' : joint;
    line = own;
    if (last && last.href === marks.href && last.em === marks.em && last.strong === marks.strong && last.code === marks.code)
      runs[runs.length - 1] = { ...last, text: last.text + between + text };
    else {
      if (last && between) runs[runs.length - 1] = { ...last, text: last.text + between };
      runs.push({ text, ...marks });
    }
  }
  if (!runs.some(({ text }) => hasWords(text) || text.trim())) return undefined;
  const [first] = runs;
  return runs.length === 1 && first && Object.keys(first).length === 1 ? first.text.replace(/ +/g, ' ').trim() : runs;
}

/** Pieces without their first characters. */
export function without(pieces: readonly Piece[], characters: number): Piece[] {
  const rest: Piece[] = [];
  let left = characters;
  for (const piece of pieces) {
    if (left < piece.text.length) rest.push({ ...piece, text: piece.text.slice(left) });
    left = Math.max(0, left - piece.text.length);
  }
  return rest;
}
