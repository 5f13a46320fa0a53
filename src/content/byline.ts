import type { Author } from '../model/article.js';
import type { Content, Found, Hints } from './content.js';
import type { ContentElement } from './element.js';
import { byLine, hasWords, linesOf, wordsOf, type Piece, type Spot } from './lines.js';
import { callsItself, has, ownKind } from './names.js';
import { writersOf } from './writers.js';

/** A byline is no biography. */
const longest = 200;
/** Nor is a page. */
const longestList = 20;
/** A story with more bylines than these stands among others, each with its own. */
const most = 5;

const exact = /(?:^|[-_\s])(?:(?:by-?line|author|writer)s?[-_]{0,2}(?:name|link)s?|fn|p-name|name|username)(?:[-_\s]|$)/i;
/** What is called a byline, too. */
const besides = /sponsor|advert|paid|comment|jump|label|location|reaction|share/i;
const modified = /updat|modif|edited/i;

/** The words of an element, or what it says to machines. */
function saidBy({ element, from, to }: Spot, pieces: readonly Piece[]): string {
  // a blank between two elements parts two names
  const parts = pieces.slice(from, to).map((piece) => (piece.text === ' ' ? { ...piece, text: '\n' } : piece));
  return element.attributes['content'] ?? wordsOf(parts, '\n');
}

/** The writers that are named as such: the more exactly, the better. */
export function authorsIn(spots: readonly Spot[], pieces: readonly Piece[]): Author[] {
  const named = spots.filter(
    (spot) => ownKind(spot) === 'author' && !besides.test(`${callsItself(spot.element)} ${spot.up ? callsItself(spot.up.element) : ''}`),
  );
  const [marked, inside] = [new Set(named), new Set(named)];
  if (named.length) for (const spot of spots) if (spot.up && inside.has(spot.up)) inside.add(spot);
  const tiers: readonly ((spot: Spot) => boolean)[] = [
    ({ element, up }) => has(element, 'itemprop', 'name') && up !== undefined && has(up.element, 'itemprop', 'author'),
    ({ element }) => has(element, 'itemprop', 'author'),
    ({ element }) => has(element, 'rel', 'author') && element.name !== 'link',
    ({ element }) => exact.test(callsItself(element)),
    (spot) => marked.has(spot),
  ];
  for (const test of tiers) {
    const bylines = named.length ? spots.filter((spot) => inside.has(spot) && test(spot)) : [];
    const found = (bylines.length > most ? bylines.slice(0, 1) : bylines).flatMap((spot) => writersAt(spot, pieces));
    if (found.length) return found.filter(({ name }, i) => found.findIndex((other) => other.name === name) === i);
  }
  return [];
}

function writersAt(spot: Spot, pieces: readonly Piece[]): Author[] {
  const text = saidBy(spot, pieces);
  const writers = text.length > longest ? [] : writersOf(text);
  const url = spot.link?.element.attributes['href'];
  return writers.length === 1 && url ? writers.map((writer) => ({ ...writer, url })) : writers;
}

const minutes = /^(?:\d+\s*min|PT\d+M$)/i;
const by = /^(?:by|von|par|por|di|door|av|af)\b/i;
/** Words between names and dates, which the widget has too. */
const small = /^(?:(?:by|von|par|por|di|door|av|af|and|und|et|y|e|&|on|am|le|(?:last )?updated|modified|published|posted)[:,]?\s*)+$/i;
const day = /^(?:(published|posted|updated)(?:\s+on)?:?\s+)?((?=.*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d{4}-\d\d-)).*\d{4}.*)$/i;

/** Writers and dates. */
export function byline(root: ContentElement, hints: Hints = {}): Content {
  const { spots, pieces } = linesOf(root);
  const author = authorsIn(spots, pieces);
  const named = spots.filter((spot) => /author|date/.test(ownKind(spot) ?? ''));
  const read = new Set(named.map(({ top }) => top));
  // what is not marked is words between strokes: all of them are read, or none
  const rest = pieces.filter(({ top, text }) => !read.has(top) && hasWords(text));
  const parts = byLine(pieces.filter(({ top }) => !read.has(top))).flatMap((line) =>
    wordsOf(line)
      .split(/\s*[|·•]\s*/)
      .filter(hasWords),
  );
  const links = new Map(
    spots.filter((spot) => spot.link === spot).map(({ element, from, to }) => [wordsOf(pieces.slice(from, to)), element.attributes['href']]),
  );
  const isFirm = parts.some((part) => minutes.test(part) || day.test(part));
  const isUpdate = parts.some((part) => /^(?:last )?(?:updated|modified)\b/i.test(part));
  const said =
    parts.length > longestList
      ? [undefined]
      : parts.map((part) => {
          if (small.test(part)) return {};
          return datingOf(part) ?? (author.length ? undefined : writersIn(part, links, isFirm));
        });
  const isKnown = said.every((found) => found !== undefined);
  if (isKnown) for (const { top } of rest) read.add(top);
  const dates = definite(datesIn(spots, pieces, hints));
  const told = isUpdate && !dates['dateModified'] ? { dateModified: dates['datePublished'] } : dates;
  return { fields: { ...(isKnown && (Object.assign({}, ...said) as Found)), ...told, ...(author.length && { author }) }, read };
}

const definite = (fields: Found): Found => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The minutes or the day that a part of a byline tells, if it does. */
function datingOf(part: string): Found | undefined {
  if (minutes.test(part)) return { timeRequired: part };
  const [, how = '', when] = day.exec(part) ?? [];
  return when ? { [/^up/i.test(how) ? 'dateModified' : 'datePublished']: when } : undefined;
}

/**
 * The writers that a part names, those whose names are links with their addresses.
 *
 * @param isFirm - Does another part show that this is a byline? A text without a word that says so may be anything.
 */
function writersIn(part: string, links: ReadonlyMap<string, string | undefined>, isFirm: boolean): Found | undefined {
  if (/\d/.test(part) || part.length > longest) return undefined;
  const writers = writersOf(part);
  if (!writers.length || !(isFirm || by.test(part) || writers.every(({ name }) => links.has(name)))) return undefined;
  return { author: writers.map(({ name }) => ({ name, ...(links.get(name) && { url: links.get(name) }) })) };
}

/** When a story was published, and when it was changed. */
export function datesIn(spots: readonly Spot[], pieces: readonly Piece[], { date }: Hints): Found {
  const read = (text: string | undefined): string | undefined =>
    text === undefined || text.length > longest ? undefined : /^\d{4}-\d\d/.test(text) ? text : date?.(text);
  const dated = spots.filter((spot) => ownKind(spot) === 'date' || spot.element.name === 'abbr');
  const tiers = [
    ({ element: { attributes } }: Spot) => read(attributes['datetime'] ?? attributes['content']) ?? read(attributes['title']),
    ({ from, to }: Spot) => read(wordsOf(pieces.slice(from, to))),
  ];
  const found = tiers.flatMap((valueOf) =>
    dated.flatMap((spot) => {
      const value = valueOf(spot);
      const called = callsItself(spot.element);
      return value ? [{ value, isExact: has(spot.element, 'itemprop', 'datepublished'), isUpdate: modified.test(called) && !/publish/i.test(called) }] : [];
    }),
  );
  const published = (found.find(({ isExact }) => isExact) ?? found.find(({ isUpdate }) => !isUpdate))?.value;
  const updated = (found.find(({ isUpdate }) => isUpdate) ?? found.find(({ value }) => published !== undefined && value.slice(0, 10) > published))?.value;
  return { datePublished: published, dateModified: updated === published ? undefined : updated };
}
