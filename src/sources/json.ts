import type { Article, Feed, Problem } from '../model/article.js';
import { normaliseArticle } from '../model/normalise.js';
import { lineOf } from '../model/text.js';
import { safeUrl } from '../model/url.js';
import { own, readJsonText } from './json-text.js';
import { unreadable } from './problems.js';

const mostArticles = 1000;

/**
 * Reads stories from JSON: one record, a list of records, or a feed `{ title, url, articles }`.
 * A bad field or record becomes a problem; its neighbours stay.
 *
 * @param base - What relative addresses are resolved against.
 */
export function readJson(text: string, base?: string): Feed {
  return readJsonText(text, (value) => readValue(value, base));
}

function readValue(value: unknown, base: string | undefined): Feed {
  if (Array.isArray(value)) return readList(value, base);
  if (typeof value !== 'object' || value === null) return unreadable('holds no story: neither a record nor a list of records');
  const articles = own(value, 'articles');
  return Array.isArray(articles) ? readFeed(value, articles, base) : readList([value], base);
}

function readFeed(value: object, articles: readonly unknown[], base: string | undefined): Feed {
  const [title, address] = [lineOf(own(value, 'title')), own(value, 'url')];
  const url = safeUrl(address, base);
  const { articles: read, problems } = readList(articles, base);
  return {
    ...(title && { title }),
    ...(url && { url }),
    articles: read,
    problems: address !== undefined && !url ? [{ path: 'url', message: 'is not a web address: dropped' }, ...problems] : problems,
  };
}

function readList(values: readonly unknown[], base: string | undefined): Feed {
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
