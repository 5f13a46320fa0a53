import { readMoment } from '../dates.js';
import { plainWithDigits } from './numbers.js';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Months of German, which no month of English begins like. */
const others: Readonly<Record<string, number>> = { mär: 3, mai: 5, okt: 10, dez: 12 };

const clock = /\b(\d{1,2})(?::(\d{2})(?::(\d{2}))?)?\s*(?:([ap])\.?m\b\.?)?(?:\s*(?:utc|gmt|z))?(?:\s*([+-])(\d{2}):?(\d{2}))?/;
/** Words that say nothing more of a date. */
const fillers =
  /(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\b(?:at|on|um|am|der|den|the|uhr)\b|[\s,.()]|(?<=\d)t\b/g;

const two = (digits = '0'): string => digits.padStart(2, '0');

/** Year, month and day of the forms that people write most, and what else is said. */
function dayIn(text: string, american: boolean): readonly [year: string, month: string, day: string, rest: string] | undefined {
  const rest = (whole: string): string => text.replace(whole, '');
  const [iso, y, m, d] = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text) ?? [];
  if (iso) return [y!, m!, d!, rest(iso)];
  const [numeric, a, sign, b, year] = /(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})/.exec(text) ?? [];
  // as feeds have it: with slashes the month is first where it can be
  if (numeric) return Number(b) > 12 || ((american || sign === '/') && Number(a) <= 12) ? [year!, a!, b!, rest(numeric)] : [year!, b!, a!, rest(numeric)];
  const { 0: named, groups: { name, day, date, inYear } = {} } =
    /(?:(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?)?\b(?<name>\p{L}{3,})\.?,?(?:\s+(?<date>\d{1,2})(?:st|nd|rd|th|\.)?,?)?\s+(?<inYear>\d{4})/u.exec(
      text,
    ) ?? { 0: '' };
  const month = others[name?.slice(0, 3) ?? ''] ?? months.indexOf(name?.slice(0, 3) ?? '') + 1;
  return month && (day ?? date) ? [inYear!, String(month), (day ?? date)!, rest(named)] : undefined;
}

/**
 * Reads a date as people and programs write it in an attribute or a record: "20 November 2026", "Nov 20, 2026 7:10 am", "20.11.2026",
 * "Fri, 20 Nov 2026 07:10:00 +0100", seconds or milliseconds since 1970. What could mean something else is left to nobody's guess.
 *
 * @returns ISO 8601; a time without a zone is UTC.
 */
export function looseDate(value: unknown): string | undefined {
  const text = plainWithDigits(value);
  if (/^\d{9,13}$/.test(text)) return `${new Date(Number(text) * (text.length > 11 ? 1 : 1000)).toISOString().slice(0, 19)}Z`;
  // a number alone is no time of day
  const time = [...text.matchAll(new RegExp(clock, 'g'))].find(([, , minutes, , half]) => minutes ?? half);
  const [year, month, day, rest] = dayIn(time ? text.replace(time[0], ' ') : text, Boolean(time?.[4])) ?? [];
  if (!year || rest?.replace(fillers, '')) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!time) return readMoment(date)?.iso;
  const [, hour, minutes, seconds, half, sign, zoneHours = '', zoneMinutes = ''] = time;
  const hours = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  const zone = sign && Number(zoneHours + zoneMinutes) ? `${sign}${zoneHours}:${zoneMinutes}` : 'Z';
  return readMoment(`${date}T${two(String(hours))}:${two(minutes)}:${two(seconds)}${zone}`)?.iso;
}
