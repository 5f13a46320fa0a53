/**
 * What people type where a word, a number or a text is meant: in any case, with blanks, units, other digits, and with the quotes
 * that an office program or WordPress puts in the place of straight ones. These readers know it for all widgets.
 */
const quotes = '"\'`´“”„‟″«»‘’‚′';

/** A text without the quotes at its ends. */
function bare(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && quotes.includes(text.charAt(from))) from++;
  while (to > from && quotes.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** The zeros of the scripts whose digits are read: Arabic-Indic, Persian, Devanagari, Bengali, Thai, full-width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** A short text in small letters and ASCII digits, without quotes around it; of anything else nothing is left. */
export function plainOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string' || value.length > 200) return '';
  return bare(value.trim())
    .replace(/[^\P{Nd}\d]/gu, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code));
    })
    .toLowerCase()
    .trim();
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

/** The same for what the attributes of a widget say, field by field, and in the objects among them; an object of nothing is nothing. */
export function unquoteAll(found: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(found)) clean[name] = isOurs(value) ? orNothing(unquoteAll(value)) : unquote(value);
  return clean;
}

const orNothing = (found: Record<string, unknown>): unknown => (Object.values(found).some((value) => (value ?? '') !== '') ? found : undefined);

/** An object that holds what attributes say; anything else in its place is foreign data, which may be alive. */
function isOurs(value: unknown): value is Record<string, unknown> {
  try {
    return typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
  } catch {
    return false;
  }
}

/** What else may stand for some of the words: by a pattern on the small letters and digits of it. The first that fits is meant. */
export type Synonyms<W extends string> = Readonly<Partial<Record<W, RegExp>>>;

const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** One of a few words, however it is written: `" Row "`, `"AI_assisted"`, `"“dark”"`. */
export function wordOf<W extends string>(value: unknown, words: readonly W[], synonyms?: Synonyms<W>): W | undefined {
  const found = squeeze(plainOf(value));
  const [synonym] = Object.entries(synonyms ?? {}).find(([, pattern]) => found && (pattern as RegExp).test(found)) ?? [];
  return words.find((word) => squeeze(word.toLowerCase()) === found) ?? (synonym as W | undefined);
}

/** A number, perhaps with a word or a unit on one side of it: `"8 stories"`, `"600px"`, `"h2"`, `"1,200"`, `"٣"`. */
export function numberOf(value: unknown): number | undefined {
  const [, number] = /^\p{L}*[\s:]*(\d+(?:[.,]\d+)?)\s*\p{L}*\.?$/u.exec(plainOf(value).replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')) ?? [];
  return number ? Number(number.replace(',', '.')) : undefined;
}

/** Days: `"2"`, `"2 days"`, `"3 weeks"`, `"1 year"`. */
export function daysOf(value: unknown): number | undefined {
  const number = numberOf(value);
  const unit = /\d\s*([hwmy])/.exec(plainOf(value))?.[1];
  return number === undefined ? undefined : number * ({ h: 1 / 24, w: 7, m: 30, y: 365 }[unit ?? ''] ?? 1);
}

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:h|st)/, 60],
  [/^s/, 1 / 60],
];

/** Minutes: `"2 min"`, `"1 h 20 min"`, `"PT2M"`, `"1,5"`, `"90 sec"`. */
export function minutesOf(value: unknown): number | undefined {
  const text = plainOf(value);
  // less than nothing, or from so many to so many
  if (/[-–−:]\s*\d/.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(\p{L}*)/gu)];
  // a second number without a unit is of something else
  if (!parts.length || parts.slice(1).some(([, , unit]) => !unit)) return undefined;
  return parts.reduce((sum, [, number = '', unit = '']) => sum + Number(number.replace(',', '.')) * (units.find(([name]) => name.test(unit))?.[1] ?? 1), 0);
}

/** Is something on? A boolean attribute is by being there, unless it says in so many words that it is not: `priority="false"`. */
export function isOn(value: unknown): boolean {
  return value === '' || Boolean(value && !/^(?:false|0|no|off|none|null|undefined)$/.test(plainOf(value)));
}
