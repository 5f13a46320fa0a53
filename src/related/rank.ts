import type { Article } from '../model/article.js';
import type { Language } from './language.js';
import { english } from './languages/en.js';

/** How related stories are ranked. */
export interface RankOptions {
  /** At most so many stories, a whole number; 8 unless given, and for anything that is no number above zero. `Infinity` for all. */
  readonly limit?: number;
  /** The reader's clock, in milliseconds since 1970: what is newer goes first among equals. The machine's own unless given. */
  readonly now?: number;
  /** The words of the stories' language, see {@link loadLanguage}; English unless given. */
  readonly language?: Language | undefined;
}

/**
 * Other stories, those first that are most about the same: by the words of headline, abstract, section and keywords, on this device.
 *
 * @param current - The story that is being read. It is never among those returned.
 * @param candidates - The stories to choose from, in any order. They stay as they are.
 * @returns The very records that were given; those that share nothing with the current story last, the newest first.
 */
export function rankRelated(
  current: Partial<Article> | undefined,
  candidates: readonly Article[],
  { limit = 8, language = english }: RankOptions = {},
): Article[] {
  const stop = new Set(language.stopWords.split(' '));
  const terms = ({ headline, abstract, articleSection, keywords }: Partial<Article>): string[] =>
    (
      [headline, abstract, articleSection, ...(keywords ?? [])]
        .join(' ')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    )
      .filter((word) => !stop.has(word))
      .map(language.stem);
  const others = candidates.filter((story) => story !== current && (current?.url === undefined || story.url !== current.url));
  const documents = others.map(terms);
  const frequency = new Map<string, number>();
  for (const words of documents) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const query = new Set(terms(current ?? {}));
  const scores = documents.map((words) =>
    [...new Set(words)].reduce((sum, word) => sum + (query.has(word) ? Math.log(1 + documents.length / (frequency.get(word) ?? 1)) : 0), 0),
  );
  return others
    .map((story, i) => ({ story, score: scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit >= 1 ? limit : 8)
    .map(({ story }) => story);
}
