import type { Article, Feed, Problem } from '../model/article.js';
import { normaliseArticle } from '../model/normalise.js';
import { safeUrl } from '../model/url.js';
import { atomFields, atomLink } from './atom.js';
import { maxBytes, tooLargeToEnd } from './fetch/bytes.js';
import { baseOf, resolved, titleOf, type FeedAround } from './feed/entry.js';
import { descendants, type MarkupElement } from './markup/element.js';
import { readMarkup } from './markup/markup.js';
import { rssFields, rssLink } from './rss.js';

/** Entries: what stands behind them is not read. */
const mostArticles = 1000;
const each = /^(?:item|entry)$/;

/**
 * Reads RSS or Atom, entry by entry, so that a caller may rest in between.
 *
 * @param base - Where the feed came from.
 * @returns A generator that stops after each entry; in the end it returns the feed.
 */
export function* readXmlFeed(text: string, base?: string): Generator<undefined, Feed, undefined> {
  const problems: Problem[] = [];
  const articles: Article[] = [];
  const known = new Map<MarkupElement | undefined, FeedAround>();
  const reading = readMarkup(text.slice(0, maxBytes), { each });
  if (text.length > maxBytes) problems.push({ path: '', message: tooLargeToEnd });
  let count = 0;
  let step = reading.next();
  while (!step.done && count < mostArticles) {
    const entry = step.value;
    const around = known.get(entry.parent) ?? aroundOf(entry, base);
    known.set(entry.parent, around);
    const fields = (entry.name === 'item' ? rssFields : atomFields)(entry, around);
    const article = normaliseArticle(fields, { base: around.base, path: `articles[${String(count++)}]`, problems });
    if (article) articles.push(article);
    yield;
    step = reading.next();
  }
  if (!step.done) problems.push({ path: 'articles', message: `are more than ${String(mostArticles)}: the rest is left out` });
  else if (!count) problems.push({ path: '', message: whyEmpty(step.value) });
  return { ...headOf(step.value, base), articles, problems };
}

/** Reads RSS or Atom at once. */
export function readXml(text: string, base?: string): Feed {
  const reading = readXmlFeed(text, base);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

/** The element that speaks of the whole feed: in RSS 1.0 it stands beside the items, else around them. */
function channelOf(inside: MarkupElement): MarkupElement {
  let root = inside;
  for (let at: MarkupElement | undefined = inside; at; at = at.parent) {
    if (at.name === 'channel' || at.name === 'feed') return at;
    root = at;
  }
  for (const element of descendants(root)) if (element.name === 'channel' || element.name === 'feed') return element;
  return root;
}

function linkOf(channel: MarkupElement): string | undefined {
  return channel.name === 'feed' ? atomLink(channel) : rssLink(channel);
}

function aroundOf(inside: MarkupElement, base: string | undefined): FeedAround {
  const channel = channelOf(inside);
  const page = resolved(linkOf(channel) ?? '', baseOf(channel, ''));
  return { channel, base: base ?? (URL.canParse(page) ? page : '') };
}

function headOf(inside: MarkupElement, base: string | undefined): Pick<Feed, 'title' | 'url'> {
  const around = aroundOf(inside, base);
  const [title, link] = [titleOf(around.channel), linkOf(around.channel)];
  const url = link && safeUrl(resolved(link, baseOf(around.channel, around.base)));
  return { ...(title && { title }), ...(url && { url }) };
}

function whyEmpty(root: MarkupElement): string {
  const declares = [...descendants(root)].some(({ name }) => name === '!doctype');
  return declares ? 'declares entities of its own in its document type: not read' : 'holds no entry of RSS or Atom';
}
