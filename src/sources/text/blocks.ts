import { metaOf, namesOf } from './byline.js';
import { endsSentence, endsWithFullStop, isScriptWithoutBlanks } from './normalize.js';
import { readLines, type Line } from './lines.js';
import { bulletOf, isOrnament, markOf, underlineOf } from './marks.js';
import { minutesOf, sectionOf, type Section } from './words.js';

/** A piece of a text: a heading, a list item, or a paragraph, with its lines joined. */
export interface Block {
  readonly kind: 'heading' | 'bullet' | 'paragraph';
  /** The words, without `##`, `**` or the bullet. */
  readonly text: string;
  /** The words as written, bullet included; headings have no other. */
  readonly raw: string;
  readonly indent: number;
  /** Does a blank line stand before it? */
  readonly gap: boolean;
  /** Of more than one line? */
  readonly wrapped: boolean;
  /** A list item's number. */
  readonly number?: number;
  /** How deep a heading is: 1 to 6, 7 for a bold line, 8 for a line that is known only by its words. */
  readonly level: number;
  /** What a known heading opens. */
  readonly section?: Section;
}

/** Lines; no story says later who wrote it. */
const longestHead = 60;
const plainLevel = 8;
/** Nobody wraps lines earlier than this, or later than that. */
const [narrowest, widest] = [45, 160];

/** The blocks of a text, in order. */
export function readBlocks(text: string): Block[] {
  const lines = readLines(text);
  const blocks: Block[] = [];
  let before: Line | undefined;
  let torn = false;
  // bylines are looked for only above the first paragraph, where a line may begin with "By" for no other reason
  let head = true;
  for (const [i, line] of lines.entries()) {
    const last = blocks.at(-1);
    if (isOrnament(line.text)) {
      torn = true;
      continue;
    }
    const gap = line.gap || torn;
    torn = false;
    const next = lines[i + 1];
    const under = next && !next.gap && gap ? underlineOf(next.text) : undefined;
    const block = headingOf(line, gap, under, unfinished(last, before, gap)) ?? itemOf(line, gap, last);
    if (!block && last && before && !gap && blocks.length > 1 && goesOn(last, before, line) && !(head && standsAlone(line, next))) {
      const tail = (parted(before.text, line.text) ? ' ' : '') + line.text;
      blocks[blocks.length - 1] = { ...last, text: last.text + tail, raw: last.raw + tail, wrapped: true };
    } else blocks.push(block ?? { kind: 'paragraph', text: line.text, raw: line.text, indent: line.indent, gap, wrapped: false, level: plainLevel });
    head &&= i < longestHead && !block?.section && (i === 0 || !endsWithFullStop(line.text));
    before = line;
  }
  return blocks;
}

/** Does a wrapped paragraph wait for its next line? */
function unfinished(last: Block | undefined, before: Line | undefined, gap: boolean): boolean {
  return !gap && last?.kind === 'paragraph' && before !== undefined && !endsSentence(before.text) && isWide(before.text, narrowest);
}

function headingOf(line: Line, gap: boolean, under: number | undefined, inSentence: boolean): Block | undefined {
  const mark = markOf(line.text) ?? (under !== undefined && isBelow(line.text, widest) ? { text: line.text, level: under } : undefined);
  const text = mark?.text ?? line.text;
  // the last words of a wrapped sentence may be "read more."
  const plain = !endsWithFullStop(text) && !(inSentence && /^\p{Ll}/u.test(text)) && !bulletOf(text);
  const section = mark || plain ? sectionOf(text) : undefined;
  if (!mark && !section) return undefined;
  const level = mark?.level ?? plainLevel;
  return { kind: 'heading', text, raw: text, indent: line.indent, gap, wrapped: false, level, ...(section && { section }) };
}

function itemOf(line: Line, gap: boolean, last: Block | undefined): Block | undefined {
  const bullet = bulletOf(line.text);
  if (!bullet) return undefined;
  // "12. Oktober" is no twelfth item where there is no eleventh
  if (bullet.number !== undefined && bullet.number > 1 && !follows(bullet.number, last)) return undefined;
  const { text, number } = bullet;
  return { kind: 'bullet', text, raw: line.text, indent: line.indent, gap, wrapped: false, level: plainLevel, ...(number !== undefined && { number }) };
}

function follows(number: number, last: Block | undefined): boolean {
  return last?.number !== undefined && (number === last.number || number === last.number + 1);
}

/** Does a line continue the block above it? */
function goesOn(last: Block, before: Line, line: Line): boolean {
  if (last.kind === 'heading') return false;
  if (last.kind === 'bullet' && line.indent > last.indent) return true;
  if (last.kind === 'bullet' && endsSentence(before.text)) return false;
  if (last.kind === 'bullet' && /^\p{Ll}/u.test(line.text)) return true;
  if (!isWide(before.text, narrowest)) return false;
  // a line that no tool would wrap so late is a paragraph of its own
  return isBelow(before.text, widest) ? isBelow(line.text, widest) : !endsSentence(before.text);
}

/** Is a line in the head one that says something about the story, or a name above the reading time? */
function standsAlone(line: Line, next: Line | undefined): boolean {
  return metaOf(line.text) !== undefined || (next !== undefined && !next.gap && minutesOf(next.text) !== undefined && namesOf(line.text) !== undefined);
}

/** Does a blank stand between two lines that are joined? */
function parted(before: string, line: string): boolean {
  return !(isScriptWithoutBlanks(before.slice(-1)) && isScriptWithoutBlanks(line));
}

/** At least so many columns wide? East Asian characters take two. */
function isWide(text: string, columns: number): boolean {
  return !isBelow(text, columns);
}

function isBelow(text: string, columns: number): boolean {
  if (text.length >= columns) return false;
  let width = text.length;
  for (const char of text) if (/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(char)) width++;
  return width < columns;
}
