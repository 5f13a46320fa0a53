import type { Article, Feed } from '../model/article.js';
import { readMoment } from '../model/dates.js';
import { storyKey } from '../model/story-key.js';

/** The stories of several feeds as one list: each once, as the first feed has it; the newest first, those without a date last. */
export function mergedStories(feeds: readonly Feed[]): Article[] {
  const stories = new Map<string, Article>();
  for (const article of feeds.flatMap((feed) => feed.articles)) {
    const key = article.url === undefined ? article.headline : storyKey(article.url);
    if (!stories.has(key)) stories.set(key, article);
  }
  const age = (article: Article): number => readMoment(article.datePublished)?.at ?? -Infinity;
  return [...stories.values()].sort((a, b) => (age(a) === age(b) ? 0 : age(b) - age(a)));
}
