/** What is no part of a word that is looked up: accents, Arabic vowel signs and tatweel, characters without width. */
const silent = /\p{Script=Inherited}|[\u0640\u00ad\u200e\u200f\ufeff]|\u200b|\u2060/gu;

/** Text as it is compared: without differences of case, accents, width, and of kinds of dash, quote and blank. */
export function normalizeForMatch(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  // through capitals and back, so that "ß" meets "SS" and "ı" meets "I"
  const plain = text.normalize('NFKD').replace(silent, '').toUpperCase().toLowerCase();
  return plain
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/** A short line as it is looked up: normalized, and without what stands around the words (colons, question marks, stars, icons). */
export function wordsOf(line: string): string {
  return normalizeForMatch(line.replace(edges, ''));
}

/** The zeros of the scripts whose digits are read: ASCII, Arabic-Indic, Persian, Devanagari, Bengali, Thai, full-width. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** The value of a digit in any of those scripts. */
export function digit(char: string): number | undefined {
  const code = char.charCodeAt(0);
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? undefined : code - zero;
}

/** The same text with ASCII digits. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (char) => String(digit(char) ?? char));
}

const sentenceEnd = /[.。।۔．｡…!?！？؟]["'”’»)\]）」』]{0,2}$/u;
const fullStop = /[.。।۔．｡]["'”’»)\]）」』]{0,2}$/u;

/** Does a line end as a sentence does? */
export function endsSentence(line: string): boolean {
  return sentenceEnd.test(line.slice(-4));
}

/** Does it end with a full stop, as headlines do not? */
export function endsWithFullStop(line: string): boolean {
  return fullStop.test(line.slice(-4));
}

const withoutBlanks =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uff65]/u;

/** Does the text begin in a script that puts no blanks between words? */
export function isScriptWithoutBlanks(text: string): boolean {
  return withoutBlanks.test(text);
}
