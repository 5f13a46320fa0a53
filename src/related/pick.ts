import type { Article } from '../model/article.js';
import { namesOf, sameStory, type Identity } from './identity.js';

/** May one more story join those that are picked, of which there will be so many at most? */
export type Rule = (story: Article, picked: readonly Article[], limit: number) => boolean;

/** What a rail asks for. */
export interface PickOptions {
  /** At most so many. */
  readonly limit: number;
  /** What relative addresses are resolved against, to tell whether two are the same. */
  readonly base?: string | undefined;
  /** The name of the site, where that may stand in headlines. */
  readonly site?: string | undefined;
  /** Stories that must not be shown again: those that are shown elsewhere. */
  readonly taken?: readonly Identity[];
  /** Milliseconds since 1970: a story that was published earlier is too old. One without a date is not. */
  readonly since?: number | undefined;
  /** What is asked of a story, from the strictest rules to the weakest, which only fill what room is left. */
  readonly rules?: readonly (readonly Rule[])[] | undefined;
}

/**
 * The stories that may stand beside another: not that story itself, by its address or its headline, and none twice.
 * They stay in the order in which they are given.
 */
export function pickRelated(
  current: Identity | undefined,
  candidates: readonly Article[],
  { limit, base, site, taken = [], since = -Infinity, rules = [[]] }: PickOptions,
): readonly Article[] {
  const seen = [current ?? {}, ...taken].map((story) => namesOf(story, base, site));
  const picked: Article[] = [];
  const done = new Set<Article>();
  for (const asked of rules) {
    for (const story of candidates) {
      if (picked.length >= limit) break;
      if (done.has(story) || !asked.every((rule) => rule(story, picked, limit))) continue;
      done.add(story);
      const names = namesOf(story, base, site);
      if (Date.parse(story.datePublished ?? '') < since || seen.some((other) => sameStory(names, other))) continue;
      seen.push(names);
      picked.push(story);
    }
  }
  return candidates.filter((story) => picked.includes(story));
}
