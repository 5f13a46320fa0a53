/** A line of a text, without the blanks and invisible characters at its ends. */
export interface Line {
  readonly text: string;
  /** How far it is set in, in columns. */
  readonly indent: number;
  /** Does a blank line, or the start of the text, stand before it? */
  readonly gap: boolean;
}

/** Characters that show nothing: BOM, zero-width space and joiners, direction marks, word joiner. */
const invisible = '\u200b\u200c\u200d\u200e\u200f\u2060\ufeff';

function isBlank(char: string): boolean {
  return invisible.includes(char) || char.trim() === '';
}

/** The lines that say something, whatever ends them: LF, CRLF, CR or a Unicode separator. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const raw of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
    let [start, end, indent] = [0, raw.length, 0];
    while (start < end && isBlank(raw.charAt(start))) {
      const char = raw.charAt(start++);
      indent += char === '\t' ? 4 : invisible.includes(char) ? 0 : 1;
    }
    while (end > start && isBlank(raw.charAt(end - 1))) end--;
    if (start < end) lines.push({ text: raw.slice(start, end), indent, gap });
    gap = start === end;
  }
  return lines;
}
