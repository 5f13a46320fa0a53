import type { Article, Feed, Problem } from '../model/article.js';
import { normaliseArticle } from '../model/normalise.js';

/** The most stories that are read from one source. */
export const mostArticles = 1000;

/** Reads each value of a list as a story. One that is none becomes a problem; its neighbours stay. */
export function readRecords(values: readonly unknown[], base: string | undefined): Feed {
  const problems: Problem[] = [];
  const articles: Article[] = [];
  if (values.length > mostArticles)
    problems.push({ path: 'articles', message: `holds ${String(values.length)} stories: only the first ${String(mostArticles)} are read` });
  for (const [i, value] of values.slice(0, mostArticles).entries()) {
    const article = normaliseArticle(value, { base, path: `articles[${String(i)}]`, problems });
    if (article) articles.push(article);
  }
  return { articles, problems };
}
