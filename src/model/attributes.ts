/**
 * What people type where a word, a number or a text is meant: in any case, with blanks, a unit, and with the quotes that an office
 * program or WordPress puts in the place of straight ones. Rarer forms are read by `loose/`, which comes when it is wanted.
 */
const quotes = '"\'`´“”„‟″«»‘’‚′';

/** A text without the quotes at its ends. */
function bare(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && quotes.includes(text.charAt(from))) from++;
  while (to > from && quotes.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** A short text in small letters, without quotes around it; of anything else nothing is left. */
export function plainOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.length <= 200 ? bare(value.trim()).toLowerCase().trim() : '';
}

/**
 * A text without the quotes that were meant to hold it: those around a single word, and a pair that no typography has, as
 * "”The ferry is back”". Others belong to the text.
 *
 * @returns The text; anything else as it is.
 */
export function unquote(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  const [first, last] = [text.charAt(0), text.charAt(text.length - 1)];
  if (text.length < 2 || !quotes.includes(first) || !quotes.includes(last)) return value;
  return !/\s/.test(text) || text.indexOf(first, 1) === text.length - 1 ? bare(text) : value;
}

/** What an attribute says: a text without such quotes; an object of which no attribute says anything is nothing. */
export function saidOf(value: unknown): unknown {
  if (typeof value !== 'object') return unquote(value);
  return isOurs(value) && Object.values(value).every((said) => (said ?? '') === '') ? undefined : value;
}

/** An object that holds what attributes say; anything else in its place is foreign data, which may be alive. */
function isOurs(value: unknown): value is Record<string, unknown> {
  try {
    return typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
  } catch {
    return false;
  }
}

const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What is left of a word when case, blanks, hyphens and quotes are gone. */
export const squeezed = (value: unknown): string => squeeze(plainOf(value));

/** One of a few words, however it is written: `" Row "`, `"AI_assisted"`, `"“dark”"`. */
export function wordOf<W extends string>(value: unknown, words: readonly W[]): W | undefined {
  if (words.includes(value as W)) return value as W;
  const found = value ? squeezed(value) : undefined;
  return words.find((word) => squeeze(word) === found);
}

/** A number, perhaps with a word or a unit on one side of it: `"8 stories"`, `"600px"`, `"h2"`. */
export function numberOf(value: unknown): number | undefined {
  const [, number] = /^\p{L}*[\s:]*(\d+(?:\.\d+)?)\s*\p{L}*\.?$/u.exec(plainOf(value)) ?? [];
  return number ? Number(number) : undefined;
}

/** Is something on? A boolean attribute is by being there, unless it says in so many words that it is not: `priority="false"`. */
export function isOn(value: unknown): boolean {
  return value === '' || Boolean(value && !/^(?:false|0|no|off|none|null|undefined)$/.test(plainOf(value)));
}
