import type { Article } from '../model/article.js';
import { storyKey } from '../model/url.js';

/** What a rail asks for. */
export interface PickOptions {
  /** At most so many. */
  readonly limit: number;
  /** What relative addresses are resolved against, to tell whether two are the same. */
  readonly base?: string | undefined;
}

const keyOf = ({ url }: Partial<Article>, base: string | undefined): string | undefined => {
  if (!url) return undefined;
  try {
    return storyKey(new URL(url, base).href);
  } catch {
    // the slash keeps it apart from the words of a headline
    return `/${url}`;
  }
};
const wordsOf = ({ headline = '' }: Partial<Article>): string =>
  headline
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The stories that may stand beside another: not that story itself, by its address or its headline, and none twice.
 * Their order stays the editor's.
 */
export function pickRelated(current: Partial<Article> | undefined, candidates: readonly Article[], { limit, base }: PickOptions): readonly Article[] {
  const seen = new Set<string | undefined>([current && keyOf(current, base), current && wordsOf(current)]);
  const picked: Article[] = [];
  for (const story of candidates) {
    if (picked.length >= limit) break;
    const names = [keyOf(story, base), wordsOf(story)].filter((name) => name);
    if (names.some((name) => seen.has(name))) continue;
    for (const name of names) seen.add(name);
    picked.push(story);
  }
  return picked;
}
