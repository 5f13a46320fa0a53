import type { Article } from './article.js';
import { englishAge, englishDay, englishJoint, isEnglish } from './english.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A moment as the publisher wrote it. */
export interface Moment {
  /** For `<time datetime>`. */
  readonly iso: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Minutes that the publisher's clock is ahead of UTC: the moment is told in that clock, so that it reads alike on every machine. */
  readonly offset: number;
  /** The same as it was written: "Z" or "+01:00". */
  readonly zone: string;
  /** False where only a day was given. */
  readonly hasTime: boolean;
}

// ISO 8601 as HTML's <time> has it; a time without a zone is UTC. The year 1 is what some systems write for "never"
const iso = /^([1-9]\d{3})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?[0-5]\d)?)?$/i;

/** A date is read when its record is, and again whenever a clock has its card rendered: a page may hold a thousand. */
const moments = new Map<unknown, Moment | undefined>();

/**
 * Reads an ISO 8601 date, or date and time. Engines disagree on all other forms, so no other form is read.
 *
 * @returns `undefined` for anything else, and for days that do not exist.
 */
export function readMoment(text: unknown): Moment | undefined {
  if (moments.size > 2000) moments.clear();
  if (!moments.has(text) && typeof text === 'string' && text.length < 64) moments.set(text, parseMoment(text));
  return moments.get(text);
}

function parseMoment(text: string): Moment | undefined {
  const match = iso.exec(text.trim());
  if (!match) return undefined;
  const [year, month, date, h, m, s] = match.slice(1, 7).map((part) => Number(part || 0)) as [number, number, number, number, number, number];
  const zone = match[7]?.toUpperCase() ?? 'Z';
  const offset = zone === 'Z' ? 0 : (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  const local = Date.UTC(year, month - 1, date, h, m, s);
  // 31 February rolls over into March: such a day was never meant
  if (new Date(local).getUTCMonth() !== month - 1 || h > 23 || m > 59 || s > 59) return undefined;
  // no clock on earth is further from UTC
  if (Math.abs(offset) > 14 * 60) return undefined;
  const written = match[0]
    .toUpperCase()
    .replace(/\s(?=[Z+-])/, '')
    .replace(' ', 'T');
  return { iso: written, at: local - offset * minute, offset, zone, hasTime: match[4] !== undefined };
}

type Formatter = Intl.DateTimeFormat | Intl.RelativeTimeFormat | Intl.ListFormat;

/** Formatters are the slowest part of a card: one per language and form is kept. */
const formatters = new Map<string, Formatter>();

function formatter<F extends Formatter>(form: string, lang: string, make: (languages: readonly string[]) => F): F {
  const key = form + lang;
  let made = formatters.get(key) as F | undefined;
  if (!made) {
    try {
      // a language without data must not become that of the machine
      made = make([lang, 'en']);
    } catch {
      // not a language tag
      made = make(['en']);
    }
    // each holds the data of a language, and who asks may name any
    if (formatters.size > 200) formatters.clear();
    formatters.set(key, made);
  }
  return made;
}

/** How much of a moment is told. */
export type DateForm = 'day' | 'time' | 'full' | 'clock';

/**
 * A moment in words that stay true for ever: "20 Nov 2026". The clock is the publisher's, the calendar the language's own.
 *
 * @param form - `day` for cards, `time` for bylines, `full` with weekday and zone for tooltips, `clock` for the time alone.
 */
export function absoluteDate({ at, offset, zone, hasTime }: Moment, lang: string, form: DateForm = 'day'): string {
  if (form === 'day' && isEnglish(lang)) return englishDay(at + offset * minute);
  const options: Intl.DateTimeFormatOptions =
    form === 'day'
      ? { day: 'numeric', month: 'short', year: 'numeric' }
      : { ...(form !== 'clock' && { dateStyle: form === 'full' ? 'full' : 'long' }), ...(hasTime && { timeStyle: 'short' }) };
  const text = formatter(`${form}${String(hasTime)}`, lang, (l) => new Intl.DateTimeFormat(l, { ...options, timeZone: 'UTC' })).format(at + offset * minute);
  return form === 'full' && hasTime ? `${text} UTC${zone === 'Z' ? '' : zone}` : text;
}

/**
 * How long ago, in words: "2 hr. ago". Told only where it stays true while the page is open and cannot mislead:
 * for a moment with a time of day, from now (clocks that run up to five minutes ahead are forgiven) to a week back.
 *
 * @returns `undefined` outside that: use {@link absoluteDate}.
 */
export function relativeDate({ at, hasTime }: Moment, now: number, lang: string): string | undefined {
  const age = now - at;
  if (!hasTime || age < -5 * minute || age >= 7 * day) return undefined;
  if (age < minute) return ago(0, 'second', lang);
  // 47 hours are "2 days" of the calendar, never "yesterday"
  if (age >= day) return ago(Math.floor(age / day), 'day', lang);
  return age >= hour ? ago(Math.floor(age / hour), 'hour', lang) : ago(Math.floor(age / minute), 'minute', lang);
}

function ago(count: number, unit: 'second' | 'minute' | 'hour' | 'day', lang: string): string {
  if (isEnglish(lang)) return englishAge(count, unit);
  // a word stands only for now
  const numeric = count ? 'always' : 'auto';
  return formatter(numeric, lang, (l) => new Intl.RelativeTimeFormat(l, { numeric, style: 'short' })).format(count ? -count : 0, unit);
}

/** A name of a list, or what stands between two. */
export interface ListPart {
  readonly type: 'element' | 'literal';
  readonly value: string;
}

/** "A, B and C" in a language's own manner, in pieces: the names are those of type `element`. */
export function listParts(names: readonly string[], lang: string): ListPart[] {
  const element = (value: string): ListPart => ({ type: 'element', value });
  // one name needs no grammar
  if (names.length < 2) return names.map(element);
  if (isEnglish(lang)) return names.flatMap((name, i) => (i ? [{ type: 'literal', value: englishJoint(i, names.length) }, element(name)] : [element(name)]));
  return formatter('list', lang, (l) => new Intl.ListFormat(l, { type: 'conjunction' })).formatToParts(names);
}

/** "A, B and C" in a language's own manner. */
export function listOf(names: readonly string[], lang: string): string {
  return listParts(names, lang)
    .map(({ value }) => value)
    .join('');
}

/** Milliseconds from one moment to another; by the publisher's own clock where one of them is only a day. */
export function elapsed(from: Moment, to: Moment): number {
  return to.at - from.at + (from.hasTime && to.hasTime ? 0 : (to.offset - from.offset) * minute);
}

/** When a story was published and, where a reader should know, updated. */
export interface StoryDates {
  readonly published?: Moment;
  /** Only where it is at least an hour after publication: smaller mends are not news. */
  readonly updated?: Moment;
}

/** The dates of a story that are worth telling. */
export function storyDates(article: Pick<Article, 'datePublished' | 'dateModified'>): StoryDates {
  const published = readMoment(article.datePublished);
  const modified = readMoment(article.dateModified);
  const worth = modified && (!published || elapsed(published, modified) >= hour);
  return { ...(published && { published }), ...(worth && { updated: modified }) };
}

/** Do two moments fall on the same day of the same clock? */
export function sameDay(a: Moment, b: Moment): boolean {
  return a.offset === b.offset && a.iso.slice(0, 10) === b.iso.slice(0, 10);
}

/** Is a story new, or freshly updated: within the last hour, by the reader's clock? Without a clock, nothing is. */
export function freshness({ published, updated }: StoryDates, now: number | undefined): 'new' | 'updated' | undefined {
  // without a clock no comparison of what is not a number is true
  const fresh = (moment?: Moment): boolean => moment?.hasTime === true && now! - moment.at < hour && now! - moment.at > -5 * minute;
  if (fresh(published)) return 'new';
  return fresh(updated) ? 'updated' : undefined;
}
