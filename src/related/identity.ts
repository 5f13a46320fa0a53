import type { Article } from '../model/article.js';
import { readMoment } from '../model/dates.js';
import { storyKey } from '../model/story-key.js';
import { fold, wordsIn } from './words.js';

/** What tells a story from others. */
export type Identity = Pick<Partial<Article>, 'url' | 'headline' | 'articleSection' | 'datePublished'>;

/** By what a story is known, ready to be compared. */
export interface Names {
  /** Of its address; equal for all forms of one address. */
  readonly key: string | undefined;
  /** The words of its headline, without those of its site and its section; `|` parts what is set off from the rest. */
  readonly words: readonly string[];
  /** When it was published, in milliseconds since 1970. */
  readonly at: number | undefined;
}

const setOff = '|';
/** Characters: what is longer is no headline. */
const longest = 1000;
/** What sets a kicker, the name of a site or a subtitle off. */
const separators = / [–—·•»›:-]+ | ?[|：] ?|: /;
/** Two headlines that share more than this part of all their words tell one story. */
const alike = 0.8;
/** Fewer words than this may stand over a story of every day: "Market report". */
const telling = 3;
const day = 86_400_000;

/**
 * By what a story is known.
 *
 * @param base - What a relative address is resolved against.
 * @param site - The name of the site, where that may stand in the headline.
 */
export function namesOf({ url, headline = '', articleSection, datePublished }: Identity, base?: string, site?: string): Names {
  const absolute = url && (URL.canParse(url, base) ? new URL(url, base) : undefined);
  return {
    key: absolute ? storyKey(absolute.href) : url === '' ? undefined : url,
    words: wordsOf(headline, [site, articleSection, ...(absolute ? hostNames(absolute.hostname) : [])]),
    at: readMoment(datePublished)?.at,
  };
}

/**
 * Do these tell one story? By its address, in whatever form; else by a headline that is nearly the same: one more word, the name of the
 * site or of the section, other marks. "…: what to know" and another number are another story.
 *
 * @param byAddress - Two addresses decide, whatever the headlines are.
 */
export function sameStory(one: Names, other: Names, byAddress = false): boolean {
  const addressed = one.key !== undefined && other.key !== undefined;
  if (addressed && one.key === other.key) return true;
  if (!alikeWords(one.words, other.words)) return false;
  // "The week in pictures" is another one every week
  const apart = one.at === undefined || other.at === undefined ? 0 : Math.abs(one.at - other.at);
  return apart <= (one.words.length < telling ? day / 2 : 2 * day) && !(byAddress && addressed);
}

/** They are equal, or differ in one place, by few words, of which none is set off and none is a number. */
function alikeWords(one: readonly string[], other: readonly string[]): boolean {
  if (!one.length || !other.length) return false;
  const least = Math.min(one.length, other.length);
  let [start, end] = [0, 0];
  while (start < least && one[start] === other[start]) start++;
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const differing = [one, other].flatMap((words) => words.slice(start, words.length - end));
  const isSmall = differing.every((word) => word !== setOff && !/\p{N}/u.test(word));
  if (isSmall) return start + end > alike * (start + end + differing.length);
  // commas, dashes and colons are marks like others where the words are the same
  return bare(one) === bare(other);
}

const bare = (words: readonly string[]): string => words.filter((word) => word !== setOff).join(' ');
const wordsOfPart = (text: string): readonly string[] => wordsIn(fold(text).toLowerCase());
const spelt = (text: string): string => wordsOfPart(text).join('');

function wordsOf(headline: string, besides: readonly (string | undefined)[]): string[] {
  const known = new Set(besides.flatMap((name) => (name ? [spelt(name), spelt(name.replace(/^the\s/i, ''))] : [])));
  const isBeside = (part: string): boolean => known.has(spelt(part)) || known.has(spelt(part.replace(/^the\s/i, '')));
  const parts = withoutBar(headline.slice(0, longest).replace(/\s+/g, ' '))
    .split(separators)
    .filter((part) => spelt(part));
  const kept = parts.filter((part, i) => (i > 0 && i < parts.length - 1) || !isBeside(part));
  return (kept.length ? kept : parts).flatMap((part, i) => [...(i ? [setOff] : []), ...wordsOfPart(part)]);
}

/** Behind a bar stands the name of a site, even of one that has not told its name. */
function withoutBar(headline: string): string {
  const [head = '', ...tail] = headline.split('|');
  const count = (text: string): number => wordsOfPart(text).length;
  return count(head) > telling && count(tail.join(' ')) <= telling + 1 ? head : headline;
}

/** A site by the names in its address: "docknews" of `www.docknews.example`. */
function hostNames(host: string): string[] {
  const labels = host.split('.');
  return [host, ...labels.slice(0, -1)].filter((name) => name.length > 2 && name !== 'www');
}
