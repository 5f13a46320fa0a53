import type { Article } from '../model/article.js';
import { storyKey } from '../model/story-key.js';
import type { Identity } from './shown.js';

/** May one more story join those that are picked, of which there will be so many at most? */
export type Rule = (story: Article, picked: readonly Article[], limit: number) => boolean;

/** What a rail asks for. */
export interface PickOptions {
  /** At most so many. */
  readonly limit: number;
  /** What relative addresses are resolved against, to tell whether two are the same. */
  readonly base?: string | undefined;
  /** Stories that must not be shown again: those that are shown elsewhere. */
  readonly taken?: readonly Identity[];
  /** Milliseconds since 1970: a story that was published earlier is too old. One without a date is not. */
  readonly since?: number | undefined;
  /** What is asked of a story, from the strictest rules to the weakest, which only fill what room is left. */
  readonly rules?: readonly (readonly Rule[])[] | undefined;
}

/** By what a story is known. */
interface Names {
  readonly address: string | undefined;
  readonly words: ReadonlySet<string>;
}

/** Two headlines that share more than this part of all their words tell one story. */
const alike = 0.8;

function addressOf(url: string | undefined, base: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    return storyKey(new URL(url, base).href);
  } catch {
    return url;
  }
}

const namesOf = ({ url, headline = '' }: Identity, base: string | undefined): Names => ({
  address: addressOf(url, base),
  // no blanks stand between Chinese words: there every sign counts
  words: new Set(headline.toLowerCase().match(/\p{Ideographic}|[\p{L}\p{M}\p{N}]+/gu)),
});

function isSame(one: Names, other: Names): boolean {
  if (one.address && one.address === other.address) return true;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return shared > alike * (one.words.size + other.words.size - shared);
}

/**
 * The stories that may stand beside another: not that story itself, by its address or its headline, and none twice.
 * They stay in the order in which they are given.
 */
export function pickRelated(
  current: Identity | undefined,
  candidates: readonly Article[],
  { limit, base, taken = [], since = -Infinity, rules = [[]] }: PickOptions,
): readonly Article[] {
  const seen = [current ?? {}, ...taken].map((story) => namesOf(story, base));
  const picked: Article[] = [];
  const done = new Set<Article>();
  for (const asked of rules) {
    for (const story of candidates) {
      if (picked.length >= limit) break;
      if (done.has(story) || !asked.every((rule) => rule(story, picked, limit))) continue;
      done.add(story);
      const names = namesOf(story, base);
      if (Date.parse(story.datePublished ?? '') < since || seen.some((other) => isSame(names, other))) continue;
      seen.push(names);
      picked.push(story);
    }
  }
  return candidates.filter((story) => picked.includes(story));
}
