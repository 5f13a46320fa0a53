import type { Article, Feed, Problem } from '../model/article.js';
import { normaliseArticle } from '../model/normalise.js';
import { safeUrl } from '../model/url.js';
import { readDate } from './dates.js';
import { pictureInText } from './feed/media.js';
import { htmlTree, plainLine } from './markup/html-text.js';
import { own, readJsonText } from './json/value.js';
import { unreadable } from './problems.js';
import { paragraphsOf } from '../content/paragraphs.js';
import { plainParagraphs, storyTexts } from './story-texts.js';

/** Entries: what stands behind them is not read. */
const mostArticles = 1000;

/** Reads JSON Feed 1 and 1.1. */
export function readJsonFeed(text: string, base?: string): Feed {
  return readJsonText(text, (value) => readFeed(value, base));
}

function readFeed(feed: unknown, base: string | undefined): Feed {
  if (typeof feed !== 'object' || feed === null) return unreadable('is no JSON Feed: it is no object');
  const items = own(feed, 'items');
  if (!Array.isArray(items)) return unreadable('is no JSON Feed: it has no items');
  const problems: Problem[] = [];
  const articles: Article[] = [];
  const url = safeUrl(own(feed, 'home_page_url'), base);
  const title = own(feed, 'title');
  for (const [i, item] of items.slice(0, mostArticles).entries()) {
    const path = `articles[${String(i)}]`;
    const article = normaliseArticle(typeof item === 'object' && item !== null ? itemFields(item as object, feed) : item, {
      base: base ?? url,
      path,
      problems,
    });
    if (article) articles.push(article);
  }
  if (items.length > mostArticles) problems.push({ path: 'articles', message: `are more than ${String(mostArticles)}: the rest is left out` });
  return { ...(typeof title === 'string' && title.trim() && { title: plainLine(title) }), ...(url && { url }), articles, problems };
}

function itemFields(item: object, feed: object): Record<string, unknown> {
  const text = (name: string): string => {
    const value = own(item, name);
    return typeof value === 'string' ? value : '';
  };
  const html = text('content_html');
  const tree = html ? htmlTree(html) : undefined;
  const body = tree ? paragraphsOf(tree, (address) => address) : plainParagraphs(text('content_text'));
  const { first, texts } = storyTexts(plainParagraphs(plainLine(text('summary'))), body);
  const [published, modified] = [readDate(own(item, 'date_published')), readDate(own(item, 'date_modified'))];
  const tags = own(item, 'tags');
  const language = own(item, 'language') ?? own(feed, 'language');
  return {
    headline: plainLine(text('title')) || first,
    url: text('url') || text('external_url') || (/^https?:/i.test(text('id')) ? text('id') : ''),
    ...texts,
    author: people(item) ?? people(feed),
    datePublished: published ?? modified,
    dateModified: modified,
    articleSection: Array.isArray(tags) ? (tags[0] as unknown) : undefined,
    keywords: tags,
    inLanguage: language,
    image: own(item, 'image') ?? own(item, 'banner_image') ?? (tree && pictureInText([tree])),
    media: mediaOf(own(item, 'attachments')),
  };
}

/** The authors of 1.1, or the one author of 1.0; an item without any has those of its feed. */
function people(record: object): unknown {
  const [authors, author] = [own(record, 'authors'), own(record, 'author')];
  const list: unknown[] = Array.isArray(authors) && authors.length ? authors : author ? [author] : [];
  const named = list.flatMap((person) => {
    if (typeof person !== 'object' || person === null) return [];
    return own(person, 'name') ? [{ name: own(person, 'name'), url: own(person, 'url'), image: own(person, 'avatar') }] : [];
  });
  return named.length ? named : undefined;
}

function mediaOf(attachments: unknown): string | undefined {
  const types: unknown[] = Array.isArray(attachments)
    ? attachments.map((file) => (typeof file === 'object' && file !== null ? own(file as object, 'mime_type') : ''))
    : [];
  return types.map((type) => (typeof type === 'string' ? type.split('/')[0] : '')).find((kind) => kind === 'audio' || kind === 'video');
}
