import type { Run } from '../model/article.js';
import { block, type ContentElement } from './element.js';

/** What something in a teaser is, by what it calls itself. */
export type Kind = 'author' | 'date' | 'other' | 'kicker' | 'standfirst' | 'title';

/** An element, where it stands. */
export interface Spot {
  readonly element: ContentElement;
  readonly up: Spot | undefined;
  /** The place among the root's children of the one that it stands in, or is. */
  readonly top: number;
  /** The link that it stands in, or is. */
  link: Spot | undefined;
  /** Links and emphasis of its text. */
  readonly marks: Marks;
  /** Readers see its text. */
  readonly seen: boolean;
  /** Its pieces: from the first, to before the second. */
  readonly from: number;
  to: number;
  /** What it calls itself, once that has been asked; `null` for nothing. */
  kind?: Kind | null;
}

export type Marks = Omit<Run, 'text'>;

/** A text without an element in it. */
export interface Piece {
  /** White space is one blank. */
  readonly text: string;
  readonly at: Spot;
  readonly top: number;
  /** The number of its line. */
  readonly line: number;
  /** What joins its line with the one before it in a paragraph: a blank for a `<br>`, nothing for what a style sheet keeps apart; `undefined` where that is another one. */
  readonly joint: string | undefined;
}

/** What stands in a piece of HTML, in its order. */
export interface Lines {
  readonly pieces: readonly Piece[];
  readonly spots: readonly Spot[];
}

const skipped = new Set(['br', 'script', 'style', 'template', 'head']);
const silent = new Set(['noscript', 'svg', 'iframe', 'select', 'textarea', 'object', 'video', 'audio', 'title']);
const outOfSight = /(?:display|visibility)\s*:\s*(?:none|hidden)|clip\s*:\s*rect/i;
const forEars = /(?:^|[-_\s])(?:sr-only|(?:visually|u)-?hidden|screen-?reader(?:-\w+)?|a11y-text|assistive-text)(?:[-_\s]|$)/i;
const letters = /[\p{L}\p{N}]/u;
const ends = /[.!?…:]["'”’»)\]]*$/u;
const joins = /[\p{L}\p{N})]$/u;
// in scripts without blanks a word goes on anywhere
const starts = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}@#]/u;

/** Has a text a letter or a digit? */
export function hasWords(text: string): boolean {
  return letters.test(text);
}

/** A spot, or the nearest around it, whose element passes; never the root. */
export function around(spot: Spot, test: (element: ContentElement) => boolean): Spot | undefined {
  for (let at = spot; at.up; at = at.up) if (test(at.element)) return at;
  return undefined;
}

/** Pieces by their lines. */
export function byLine(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    if (lines.at(-1)?.[0]?.line === piece.line) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** The words of pieces; lines are parted by a blank. */
export function wordsOf(pieces: readonly Piece[], between = ' '): string {
  let [words, line] = ['', pieces[0]?.line];
  for (const piece of pieces) {
    if (piece.line !== line) words += between;
    words += piece.text;
    line = piece.line;
  }
  return words.trim();
}

/** Do the words of one element follow those of its neighbour without a blank? Then a style sheet keeps them apart. */
function isGlued(before: Piece, text: string, at: Spot): boolean {
  if (before.at === at || !starts.test(text)) return false;
  const within = (inner: Spot | undefined, outer: Spot): boolean => inner !== undefined && (inner === outer || within(inner.up, outer));
  return within(before.at, at) || within(at, before.at) ? /[.!?…]$/.test(before.text) : joins.test(before.text) || ends.test(before.text);
}

/**
 * The texts of a piece of HTML, line by line as a person sees them.
 *
 * @param all - With what opens at a click, and the words of buttons.
 */
export function linesOf(root: ContentElement, all = false): Lines {
  const pieces: Piece[] = [];
  const spots: Spot[] = [];
  let line = 0;
  let joint: string | undefined;

  const end = (by?: string): void => {
    const isOpen = pieces.at(-1)?.line === line;
    if (isOpen) line++;
    // two line breaks part paragraphs
    joint = isOpen ? by : undefined;
  };

  const add = (raw: string, at: Spot, top: number): void => {
    const text = raw.replace(/[\t-\r ]+/g, ' ');
    const last = pieces.at(-1);
    if (last?.line === line && isGlued(last, text, at)) end('');
    if (pieces.at(-1)?.line === line || text.trim()) pieces.push({ text, at, top, line, joint });
  };

  const walk = (at: Spot): void => {
    for (const [i, child] of at.element.children.entries()) {
      const top = at.up ? at.top : i;
      if (typeof child === 'string') {
        if (at.seen) add(child, at, top);
        continue;
      }
      const { name, attributes } = child;
      const isBlock = block.has(name);
      if (isBlock || name === 'br') end(isBlock ? undefined : ' ');
      if (skipped.has(name)) continue;
      const marks = marksOf(child, at.marks);
      const spot: Spot = { element: child, up: at, top, link: at.link, marks, seen: at.seen && isSeen(child, all), from: pieces.length, to: 0 };
      if (name === 'a' && attributes['href'] !== undefined) spot.link = spot;
      spots.push(spot);
      walk(spot);
      spot.to = pieces.length;
      if (isBlock) end();
    }
  };

  const spot: Spot = { element: root, up: undefined, top: -1, link: undefined, marks: {}, seen: true, from: 0, to: 0 };
  walk(spot);
  spot.to = pieces.length;
  return { pieces, spots };
}

function isSeen({ name, attributes }: ContentElement, all: boolean): boolean {
  const { style, class: classes } = attributes;
  if (silent.has(name) || attributes['aria-hidden'] === 'true' || (classes && forEars.test(classes)) || (style && /mso-list:\s*ignore/i.test(style)))
    return false;
  return all || !(name === 'button' || name === 'form' || attributes['hidden'] !== undefined || (style && outOfSight.test(style)));
}

/** The marks of the text in an element; office programs write them as styles. */
function marksOf({ name, attributes }: ContentElement, marks: Marks): Marks {
  const { style } = attributes;
  switch (name) {
    case 'a':
      return attributes['href'] ? { ...marks, href: attributes['href'] } : marks;
    case 'em':
    case 'i':
      return { ...marks, em: true };
    case 'strong':
    case 'b':
      return style && /font-weight:\s*(?:normal|[1-4]00)/.test(style) ? marks : { ...marks, strong: true };
    case 'code':
      return { ...marks, code: true };
    default:
      if (!style?.includes('font-')) return marks;
      return { ...marks, ...(/font-style:\s*italic/.test(style) && { em: true }), ...(/font-weight:\s*(?:bold|[6-9]00)/.test(style) && { strong: true }) };
  }
}
