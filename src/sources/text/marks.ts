import { digit, isScriptWithoutBlanks } from './normalize.js';

/** What stands before a list item. */
export interface Bullet {
  /** The number, where the mark is one. */
  readonly number?: number;
  /** The item without its mark. */
  readonly text: string;
  /** How many characters the mark and its blanks take. */
  readonly width: number;
}

/** Signs that are never anything but a bullet. */
const signs = '•‣⁃▪▫◦●○■□◆◇▸►▶·∙・';
/** Signs that are a bullet only with a blank behind them. */
const dashes = '-*+‐‑–—−';

/** The list item that a line is, or `undefined`. */
export function bulletOf(line: string): Bullet | undefined {
  const first = line.charAt(0);
  if (signs.includes(first) || (dashes.includes(first) && /^\s/.test(line.charAt(1)))) return bullet(line, 1);
  return numberedOf(line);
}

function bullet(line: string, mark: number, number?: number): Bullet {
  const text = line.slice(mark).trimStart();
  return { text, width: line.length - text.length, ...(number !== undefined && { number }) };
}

/** "1.", "1)", "(1)", "１．", "１、", "（１）": at most two digits, for four are a year. */
function numberedOf(line: string): Bullet | undefined {
  const open = '(（'.includes(line.charAt(0)) ? 1 : 0;
  let at = open;
  let number = 0;
  for (let value = digit(line.charAt(at)); value !== undefined && at < open + 3; value = digit(line.charAt(at))) {
    number = number * 10 + value;
    at++;
  }
  if (at === open || at > open + 2) return undefined;
  if (!(open ? ')）' : '.)．）、').includes(line.charAt(at)) || at >= line.length) return undefined;
  const rest = line.slice(at + 1, at + 3);
  return /^\s/.test(rest) || isScriptWithoutBlanks(rest) ? bullet(line, at + 1, number) : undefined;
}

/** A heading that is marked as one. */
export interface Mark {
  readonly text: string;
  /** 1 to 6 as in Markdown; 7 for a bold line. */
  readonly level: number;
}

const bold = 7;

/** A Markdown heading ("## Key Takeaways ##"), or a line that is bold from end to end. */
export function markOf(line: string): Mark | undefined {
  let level = 0;
  while (level < 7 && line.charAt(level) === '#') level++;
  if (level > 0 && level < 7 && /^\s/.test(line.charAt(level))) return { text: unbold(withoutClosing(line.slice(level).trim())), level };
  const text = unbold(line);
  return text === line ? undefined : { text, level: bold };
}

function withoutClosing(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '#') end--;
  // "C#" is a word, "Title ##" is a title
  return end < text.length && /\s/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text;
}

function unbold(text: string): string {
  for (const mark of ['**', '__']) {
    if (!text.startsWith(mark)) continue;
    const end = text.indexOf(mark, 2);
    // "**Key Takeaways**:" is as good as "**Key Takeaways:**"
    const tail = text.slice(end + 2);
    if (end > 2 && tail.length < 2 && /^[:：?？]?$/.test(tail)) return text.slice(2, end).trim() + tail;
  }
  return text;
}

/** The level of the heading that a line of "====" or "----" makes of the line above it. */
export function underlineOf(line: string): number | undefined {
  if (line.length < 3 || !'=-'.includes(line.charAt(0))) return undefined;
  for (const char of line) if (char !== line.charAt(0)) return undefined;
  return line.startsWith('=') ? 1 : 2;
}

/** Is the line only a rule ("* * *", "-----") or a bullet without an item? */
export function isOrnament(line: string): boolean {
  for (const char of line) if (!(signs + dashes + '_=~#. \t').includes(char)) return false;
  return true;
}
