import type { Feed } from '../model/article.js';
import { lineOf } from '../model/text.js';
import { safeUrl } from '../model/url.js';
import { own, readJsonText } from './json/value.js';
import { unreadable } from './problems.js';
import { readRecords } from './records.js';

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
  if (Array.isArray(value)) return readRecords(value, base);
  if (typeof value !== 'object' || value === null) return unreadable('holds no story: neither a record nor a list of records');
  const articles = own(value, 'articles');
  return Array.isArray(articles) ? readFeed(value, articles, base) : readRecords([value], base);
}

function readFeed(value: object, articles: readonly unknown[], base: string | undefined): Feed {
  const [title, address] = [lineOf(own(value, 'title')), own(value, 'url')];
  const url = safeUrl(address, base);
  const { articles: read, problems } = readRecords(articles, base);
  return {
    ...(title && { title }),
    ...(url && { url }),
    articles: read,
    problems: address !== undefined && !url ? [{ path: 'url', message: 'is not a web address: dropped' }, ...problems] : problems,
  };
}
