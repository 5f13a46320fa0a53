import type { Article } from '../model/article.js';
import type { Rule } from './pick.js';

/** At most half of a rail may share this; a rail of one is its own half. */
const atMostHalf =
  (of: (story: Article) => string | undefined): Rule =>
  (story, picked, limit) => {
    const group = of(story);
    return !group || picked.filter((other) => of(other) === group).length < Math.max(1, Math.floor(limit / 2));
  };

const bySection = atMostHalf(({ articleSection }) => articleSection?.toLowerCase());
const bySource = atMostHalf(({ url = '' }) => /^https?:\/\/([^/?#]+)/.exec(url)?.[1]);

/**
 * Diversifies sections and sources: none fills more than half of a rail while there are others. Sections are diversified even
 * where there is one source alone, and a rail is full even where there is one section alone.
 */
export const diversityRules: readonly (readonly Rule[])[] = [[bySection, bySource], [bySection], []];
