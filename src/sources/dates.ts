import { monthOf, zoneOf } from './date-words.js';

/** No date is longer. */
const longest = 256;
/** A time of day, and the zone that follows it as a number. */
const time =
  /(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,:]\d+)?)?(?:\s*([ap])\.?m\b)?|\s*([ap])\.?m\b)\.?\s*(?:[a-z]{0,4}\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?(?!\d))?/;

/** What a date is made of, still to be checked. */
interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads a date in any of the forms in which feeds and pages write them: RFC 822 and ISO 8601 with all their misspellings, names of
 * months in many languages and of zones, what `Date` prints, seconds since 1970. The same in every engine and time zone.
 *
 * @returns ISO 8601, by the clock in which it was written; a time without a zone is UTC, as RFC 5322 has it for unknown ones. Without a time
 * it is the day alone. `undefined` for anything else, and for days that do not exist.
 */
export function readDate(value: unknown): string | undefined {
  if (typeof value === 'number') return epoch(value);
  if (typeof value !== 'string' || value.length > longest) return undefined;
  const text = plain(value);
  if (/^\d{9,13}(?:\.\d*)?$/.test(text)) return epoch(Number(text));
  const clock = time.exec(text);
  const words = clock ? `${text.slice(0, clock.index)} ${text.slice(clock.index + clock[0].length)}` : text;
  const parts = weekDate(words) ?? named(words) ?? numeric(words, clock?.[4] !== undefined);
  if (!parts || !exists(parts)) return undefined;
  const day = Date.UTC(parts.year, parts.month - 1, parts.day);
  return clock ? moment(day, clock, words) : new Date(day).toISOString().slice(0, 10);
}

/** Small letters without accents, other signs of minus, and ISO 8601 without its signs as with them. */
function plain(text: string): string {
  return text
    .replace(/[年月년월]\s*/g, '-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .replace(/^(\d{4})(\d\d)(\d\d)(?!\d)/, '$1-$2-$3')
    .replace(/^([-\d]{10})[t ]?(\d\d)(\d\d)(\d\d)?(?!\d)/, (_, day: string, h: string, m: string, s?: string) => `${day} ${h}:${m}:${s ?? '00'}`);
}

/** Seconds since 1970, or milliseconds. */
function epoch(number: number): string | undefined {
  const at = number > 1e11 ? number : number * 1000;
  return at > 0 && at < 1e14 ? `${new Date(at).toISOString().slice(0, 19)}Z` : undefined;
}

/** "2024-W05-3", the third day of the fifth week. */
function weekDate(text: string): Parts | undefined {
  const [, year, week, weekday = '1'] = /^(\d{4})-?w(\d\d)(?:-?([1-7]))?\b/.exec(text) ?? [];
  if (!year) return undefined;
  // 4 January is in the first week
  const january = new Date(Date.UTC(Number(year), 0, 4));
  const day = new Date(january.getTime() + ((Number(week) - 1) * 7 + Number(weekday) - (january.getUTCDay() || 7)) * 86_400_000);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/** "14 May 2020", "May 14, 2020": the month is a word. The last one is it: "mar. 14 mai 2020" is a Tuesday. */
function named(text: string): Parts | undefined {
  const month = (text.match(/\p{L}+/gu) ?? []).map(monthOf).findLast((found) => found !== undefined);
  const numbers = text.match(/\d+/g) ?? [];
  if (month === undefined || numbers.length < 2) return undefined;
  const yearAt = numbers.findIndex((number) => number.length === 4 && number !== '0000');
  const [year, day] = yearAt < 0 ? [numbers[1], numbers[0]] : [numbers[yearAt], numbers[yearAt ? 0 : 1]];
  return { year: fullYear(year), month, day: Number(day) };
}

/** "2020-05-14", "14.05.2020", "5/14/2020". */
function numeric(text: string, american: boolean): Parts | undefined {
  const [, a = '', sign, b = '', c] = /(\d{1,4})([-/.])\s*(\d{1,3})(?:[-/.]\s*(\d{1,4}))?(?!\d)/.exec(text) ?? [];
  if (a.length === 4) return b.length === 3 ? ordinal(Number(a), Number(b)) : { year: Number(a), month: Number(b), day: Number(c ?? 1) };
  if (c === undefined) return undefined;
  const monthFirst = Number(b) > 12 || ((american || sign === '/') && Number(a) <= 12);
  const [month, day] = monthFirst ? [a, b] : [b, a];
  return { year: fullYear(c), month: Number(month), day: Number(day) };
}

/** "2020-135", the day of the year. */
function ordinal(year: number, days: number): Parts {
  const day = new Date(Date.UTC(year, 0, days));
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/** Two digits are of this century, or of the last third of the one before. */
function fullYear(text = ''): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

function exists({ year, month, day }: Parts): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && year <= 9999 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
}

function moment(day: number, clock: RegExpExecArray, words: string): string | undefined {
  const [, h, m = '0', s = '0', half = clock[5], , sign, zoneHours, zoneMinutes = '0'] = clock;
  const hour = (half ? Number(h) % 12 : Number(h)) + (half === 'p' ? 12 : 0);
  const seconds = hour * 3600 + Number(m) * 60 + Number(s);
  // 24:00 is the end of a day, and a minute may have a leap second
  if (Number(h) > 24 || Number(m) > 59 || Number(s) > 60 || seconds > 86_400) return undefined;
  const zone = sign ? (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes)) : namedZone(words);
  return new Date(day + seconds * 1000).toISOString().slice(0, 19) + offset(zone);
}

function namedZone(words: string): number {
  return (words.match(/[a-z]+/g) ?? []).map(zoneOf).find((zone) => zone !== undefined) ?? 0;
}

/** "+05:30"; a zone that no clock on earth has says nothing. */
function offset(minutes: number): string {
  const size = Math.abs(minutes);
  if (!size || size > 14 * 60) return 'Z';
  const digits = (number: number): string => String(Math.trunc(number)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${digits(size / 60)}:${digits(size % 60)}`;
}
