import { headings } from '../../i18n/headings.js';
import { readMoment } from '../../model/dates.js';
import { asciiDigits, normalizeForMatch, wordsOf } from './normalize.js';

/** What may stand in a date beside day, month, year and weekday: "12th of May", "12 de mayo de 2026", "12 мая 2026 г." */
const fillers = new Set(['of', 'th', 'st', 'nd', 'rd', 'er', 'de', 'del', 'den', 'г', 'р', 'r']);
const longestDate = 60;
const eastAsian = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]$/;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const yearLast = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})\.?$/;
const anyNumeric = /\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{1,4}/;

interface Calendar {
  /** Months by name; 0 for a name that means another month elsewhere (Czech and Croatian "listopad"). */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

let made: Calendar | undefined;

/** The names of months and weekdays in every language of the headings, as the platform knows them. */
function calendar(): Calendar {
  if (made) return made;
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  const common = { calendar: 'gregory', timeZone: 'UTC' } as const;
  for (const language of Object.keys(headings))
    for (const style of ['long', 'short'] as const) {
      const weekday = new Intl.DateTimeFormat(language, { ...common, weekday: style });
      for (let day = 1; day <= 7; day++) weekdays.add(wordsOf(weekday.format(Date.UTC(2026, 0, day))));
      // beside a day many languages put the month into another case
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { ...common, month: style, ...(day && { day }) });
        for (let month = 1; month <= 12; month++) {
          const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
          const name = wordsOf(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (name && !/\d/.test(name)) months.set(name, (months.get(name) ?? month) === month ? month : 0);
        }
      }
    }
  return (made = { months, weekdays });
}

/** The ISO date of a line that is a date and nothing else, and that can be read in one way only: not "04/05/2026". */
export function dateOf(line: string): string | undefined {
  if (line.length > longestDate) return undefined;
  const ascii = asciiDigits(line);
  if (!/\d{4}/.test(ascii)) return undefined;
  return readMoment(ascii)?.iso ?? numeric(ascii) ?? written(ascii);
}

function isoDate(year: number, month: number, day: number): string | undefined {
  // a year far off is one of another calendar, as the Thai 2569
  if (year < 1500 || year > 2199) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  return readMoment(`${String(year)}-${two(month)}-${two(day)}`)?.iso;
}

function numeric(text: string): string | undefined {
  const cjk = eastAsian.exec(text);
  if (cjk) return isoDate(Number(cjk[1]), Number(cjk[2]), Number(cjk[3]));
  const first = yearFirst.exec(text);
  if (first) return isoDate(Number(first[1]), Number(first[3]), Number(first[4]));
  const last = yearLast.exec(text);
  if (!last) return undefined;
  const [a, b, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  if (a > 12 || a === b) return isoDate(year, b, a);
  return b > 12 ? isoDate(year, a, b) : undefined;
}

interface Tokens {
  readonly numbers: readonly string[];
  readonly months: readonly number[];
  /** Words that belong to no date. */
  readonly others: number;
}

function tokens(text: string): Tokens {
  const { months, weekdays } = calendar();
  const all = normalizeForMatch(text).match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const words = all.filter((token) => !/^\d/.test(token));
  return {
    numbers: all.filter((token) => /^\d/.test(token)),
    months: words.flatMap((word) => months.get(word) ?? []),
    others: words.filter((word) => !months.has(word) && !weekdays.has(word) && !fillers.has(word)).length,
  };
}

/** "12 May 2026", "Tuesday, May 12, 2026", "12. Mai 2026", "12 de mayo de 2026". */
function written(text: string): string | undefined {
  const { numbers, months, others } = tokens(text);
  const [month] = months;
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length < 3);
  if (!month || months.length > 1 || others || years.length !== 1 || days.length !== 1 || numbers.length !== 2) return undefined;
  return isoDate(Number(years[0]), month, Number(days[0]));
}

/** Does a line tell a date, though perhaps one that can be read in two ways, or with more than the date? Such a line is no headline. */
export function mentionsDate(line: string): boolean {
  const ascii = line.length > longestDate ? '' : asciiDigits(line);
  if (!/\d{4}/.test(ascii) && !anyNumeric.test(ascii)) return false;
  const { numbers, months, others } = tokens(ascii);
  return others < 3 && (anyNumeric.test(ascii) || (months.length > 0 && numbers.some((number) => number.length === 4)));
}
