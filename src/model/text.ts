import type { Run, Text } from './article.js';

/** A paragraph's runs: plain text is one run. */
export function runs(text: Text): readonly Run[] {
  return typeof text === 'string' ? [{ text }] : text;
}

/** A paragraph's words, without links and emphasis. */
export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}

// U+202A-202E and U+2066-2069 reorder what stands around them; C0 and C1 controls show nothing; half a surrogate pair is no character
const controls = /[^\P{Cc}\s]|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
/** More than four marks without a width of their own climb over the lines above ("zalgo"). */
const piles = /([\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]+/gu;

/** Words of Latin letters with one blank between: most texts, and nothing in them to mend. */
const plain = /^[!-~¡-ʯ‐-‧]+(?: [!-~¡-ʯ‐-‧]+)*$/;

/** Characters: no headline and no paragraph has more. */
export const longestText = 65_536;

/** Anything as a line of text that may stand on a page; `undefined` where nothing is left of it. */
export function lineOf(value: unknown): string | undefined {
  return typeof value === 'string' ? cleanText(value.slice(0, longestText)) || undefined : undefined;
}

/** Text as it may stand on a page: one line, no control or bidi-override characters, no piled-up marks; no-break spaces stay. */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(controls, '')
    .replace(piles, '$1')
    .replace(/[\t-\r \u2028\u2029]+/g, ' ')
    .trim();
}
