import type { Content } from './content.js';
import type { ContentElement } from './element.js';
import { levelOf } from './headline.js';
import { around, byLine, hasWords, linesOf, wordsOf, type Piece, type Spot } from './lines.js';
import { isNavigation, losesSentence } from './lost.js';
import { textOf, without } from './runs.js';

const bullet = /^\s*(?:[•‣◦▪▫▸►▶●○■□·・∙✓✔✅☑➤➜➔❖◆◇🔹🔸👉]\ufe0f?\s*|[-–—*→»›]\s+|\(?\d{1,2}(?:[.)]\s+|[、．]\s*)|[①-⑳]\s*)/u;

/** The points of a list of any kind: lists, paragraphs, rows, or lines with bullets that somebody typed. */
export function takeaways(root: ContentElement): Content {
  const { spots, pieces } = linesOf(root, true);
  const [items, from] = itemsIn(spots, pieces);
  const read = new Set(items.flatMap((item) => item.map(({ top }) => top)));
  const over = headingIn(pieces.slice(0, pieces.findIndex((piece) => piece === from) >>> 0));
  // a heading of some of them is none of all
  const heading = pieces.some((piece) => isTitle(piece) && piece.line !== over[0]?.line) && over.some(isTitle) ? [] : over;
  for (const { top } of heading) read.add(top);
  if (losesSentence(pieces, [...items.flat(), ...heading], read)) return { fields: {}, read: new Set() };
  const texts = items.map((item) => ({ text: textOf(item) }));
  return { fields: texts.length ? { takeaways: texts } : {}, read, heading: heading.length ? wordsOf(heading) : undefined };
}

/** The items, and the first piece of them all. */
function itemsIn(spots: readonly Spot[], pieces: readonly Piece[]): [readonly (readonly Piece[])[], Piece | undefined] {
  const listed = elementsOf(spots, pieces, /^li$/, 'listitem');
  const rows = listed.length ? listed : elementsOf(spots, pieces, /^tr$/, 'row');
  if (rows.length) {
    const all = rows.map((spot) => withoutNumber(pieces.slice(spot.from, spot.to)));
    const isContents = (item: readonly Piece[]): boolean => item.every(({ at, text }) => !hasWords(text) || at.marks.href?.startsWith('#') === true);
    const items = all.filter((item) => !isContents(item));
    return [bare(items.length ? items : all), all[0]?.[0]];
  }
  return typed(byLine(pieces.filter(({ at }) => !isHeading(at))));
}

/** The outermost elements of a name or a role that hold words of their own, without navigation. */
function elementsOf(spots: readonly Spot[], pieces: readonly Piece[], name: RegExp, role: string): Spot[] {
  const isItem = ({ element }: Spot): boolean => name.test(element.name) || element.attributes['role'] === role;
  const found: Spot[] = [];
  let end = 0;
  for (const [i, spot] of spots.entries()) {
    if (!isItem(spot) || spot.from < end || isNavigation(spot)) continue;
    let next = i + 1;
    while (next < spots.length && (spots[next]?.from ?? 0) < spot.to && !isItem(spots[next]!)) next++;
    const own = pieces.slice(spot.from, Math.min(spots[next]?.from ?? spot.to, spot.to));
    if (!hasWords(wordsOf(own))) continue;
    found.push(spot);
    end = spot.to;
  }
  return found;
}

function isHeading(at: Spot): boolean {
  return around(at, (element) => levelOf(element) > 0 || /^(?:summary|caption|legend|nav)$/.test(element.name)) !== undefined;
}

const isTitle = ({ at, text }: Piece): boolean => hasWords(text) && isHeading(at) && !isNavigation(at);

/** A number that stands in a line or a cell of its own counts the items. */
function withoutNumber(item: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = byLine(item);
  return first && rest.length && !/\p{L}/u.test(wordsOf(first)) ? rest.flat() : item;
}

/** Items without the bullets that somebody typed; numbers are bullets where all have them. */
function bare(items: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const signs = items.map((item) => bullet.exec(wordsOf(item))?.[0] ?? '');
  const isNumbered = signs.every((sign) => /\d/.test(sign));
  return items.map((item, i) => {
    const sign = signs[i] ?? '';
    const lead = /^\s*/.exec(item[0]?.text ?? '')?.[0].length ?? 0;
    return sign && (isNumbered || !/\d/.test(sign)) ? without(item, lead + sign.length) : item;
  });
}

/** Items without a list: lines with bullets, else paragraphs, else lines. */
function typed(lines: readonly (readonly Piece[])[]): [readonly (readonly Piece[])[], Piece | undefined] {
  const marked = lines.filter((line) => bullet.test(wordsOf(line)));
  const [only] = marked;
  const sign = only && /^[•‣◦▪●■·∙]/.exec(wordsOf(only))?.[0];
  const inline = sign && marked.length === 1 ? splitAt(only, sign) : [];
  if (inline.length > 1) return [inline, only?.[0]];
  const paragraphs: Piece[][] = [];
  const isMarked = marked.length * 2 >= lines.length && marked.length > 0;
  for (const line of lines) {
    const isStart = isMarked ? bullet.test(wordsOf(line)) : line[0]?.joint === undefined;
    if (isStart) paragraphs.push([...line]);
    else if (paragraphs.length && line[0]?.joint !== undefined) paragraphs.at(-1)?.push(...line);
  }
  const items = paragraphs.length > 1 || isMarked ? paragraphs : lines;
  const start = !isMarked && items.length > 2 && isIntro(items[0] ?? [], items.slice(1)) ? 1 : 0;
  const kept = items.slice(start).filter((item) => hasWords(wordsOf(item)));
  // one paragraph is no list
  return kept.length > 1 || isMarked ? [bare(kept), kept[0]?.[0]] : [[], undefined];
}

/** A first line in bold, or with a colon behind it, is a heading. */
function isIntro(first: readonly Piece[], rest: readonly (readonly Piece[])[]): boolean {
  const isBold = (line: readonly Piece[]): boolean => line.every(({ at, text }) => !hasWords(text) || at.marks.strong === true);
  return /[:：]$/.test(wordsOf(first)) || (isBold(first) && !rest.some(isBold));
}

function splitAt(line: readonly Piece[], sign: string): Piece[][] {
  const items: Piece[][] = [];
  for (const piece of line)
    for (const [i, text] of piece.text.split(sign).entries()) {
      if (i || !items.length) items.push([]);
      items.at(-1)?.push({ ...piece, text });
    }
  return items.filter((item) => hasWords(wordsOf(item)));
}

/** What stands as a heading before the items. */
function headingIn(before: readonly Piece[]): readonly Piece[] {
  const lines = byLine(before);
  return lines.findLast((line) => line.some(isTitle)) ?? lines.findLast((line) => isIntro(line, [])) ?? [];
}
