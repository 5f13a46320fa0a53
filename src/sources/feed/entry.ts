import type { Text } from '../../model/article.js';
import { readDate } from '../dates.js';
import { mediaIn, pictureIn } from './media.js';
import { peopleIn } from './people.js';
import { hasMarkup, htmlTree, plainLine } from '../markup/html-text.js';
import { childrenOf, inherited, textOf, type MarkupElement } from '../markup/element.js';
import { paragraphsOf } from '../../content/paragraphs.js';
import { essence } from '../../content/texts.js';
import { plainParagraphs, storyTexts } from '../story-texts.js';

/** What an entry inherits from its feed. */
export interface FeedAround {
  /** The element that speaks of the whole feed. */
  readonly channel: MarkupElement;
  /** What addresses are resolved against. */
  readonly base: string;
}

/** The names under which entries say the same, the best first. */
const published = ['pubdate', 'published', 'issued', 'dc:date', 'dcterms:issued', 'created', 'dcterms:created', 'dc:created', 'date'];
const modified = ['updated', 'modified', 'dcterms:modified', 'dc:modified', 'atom:updated'];
const titles = ['title', 'dc:title', 'media:title', 'itunes:title'];
const abstracts = ['description', 'summary', 'itunes:summary', 'itunes:subtitle', 'dc:description', 'media:description', 'tagline'];
const bodies = ['content:encoded', 'content', 'body', 'xhtml:body', 'fullcontent', 'content:item'];

/** The fields of a story as an entry of RSS or Atom has them, still to be normalised. */
export function entryFields(entry: MarkupElement, url: string | undefined, { channel, base }: FeedAround): Record<string, unknown> {
  const resolve = (address: string): string => resolved(address, baseOf(entry, base));
  const [teaser, body] = [textIn(entry, abstracts, resolve), textIn(entry, bodies, resolve)];
  const { first, texts } = storyTexts(teaser.paragraphs, body.paragraphs);
  const picture = pictureIn(entry, [...body.trees, ...teaser.trees]);
  const authors = peopleIn(entry, ['dc:creator', 'author', 'itunes:author', 'dc:author']);
  const [date, update] = [dateIn(entry, published), dateIn(entry, modified)];
  const keywords = keywordsIn(entry);
  return {
    headline: titleOf(entry) ?? first,
    url: url && resolve(url),
    ...texts,
    // a standfirst that is the headline again tells nothing
    ...(essence(texts.abstract ?? '') === essence(titleOf(entry) ?? '') && { abstract: undefined }),
    author: authors.length ? authors : peopleIn(channel, channel.name === 'feed' ? ['author'] : []),
    datePublished: date ?? update,
    dateModified: update,
    articleSection: keywords.find((word) => !/^uncategorized$/i.test(word)),
    keywords,
    inLanguage: languageOf(entry, channel),
    image: picture && { ...picture, url: picture.url && resolve(picture.url) },
    media: mediaIn(entry),
  };
}

interface FoundText {
  readonly trees: readonly MarkupElement[];
  readonly paragraphs: readonly Text[];
}

/** The first text of an entry that has one of these names: as elements, as escaped HTML, or plain. */
function textIn(entry: MarkupElement, names: readonly string[], resolve: (address: string) => string): FoundText {
  const found = firstFilled(entry, names);
  if (!found) return { trees: [], paragraphs: [] };
  const text = textOf(found);
  const inside = found.children.some((child) => typeof child !== 'string');
  if (!inside && !hasMarkup(text)) return { trees: [], paragraphs: plainParagraphs(text) };
  const tree = inside ? found : htmlTree(text);
  return { trees: [tree], paragraphs: paragraphsOf(tree, resolve) };
}

function firstFilled(element: MarkupElement, names: readonly string[]): MarkupElement | undefined {
  for (const name of names) {
    const found = childrenOf(element, name).find((child) => child.children.some((part) => typeof part !== 'string' || part.trim()));
    if (found) return found;
  }
  return undefined;
}

/** The title of an entry or of a feed. */
export function titleOf(element: MarkupElement): string | undefined {
  const title = firstFilled(element, titles);
  const line = title && plainLine(textOf(title));
  return line === '' ? undefined : line;
}

function dateIn(element: MarkupElement, names: readonly string[]): string | undefined {
  for (const name of names)
    for (const child of childrenOf(element, name)) {
      const date = readDate(textOf(child));
      if (date) return date;
    }
  return undefined;
}

function keywordsIn(entry: MarkupElement): string[] {
  const categories = childrenOf(entry, 'category').map((child) => child.attributes['label'] ?? (textOf(child).trim() || (child.attributes['term'] ?? '')));
  const subjects = childrenOf(entry, 'dc:subject').map(textOf);
  const lists = childrenOf(entry, 'media:keywords').flatMap((child) => textOf(child).split(','));
  const words = [...categories, ...subjects, ...lists].map(plainLine);
  // Blogger says of what kind an entry is by an address
  return [...new Set(words.filter((word) => word && !/^https?:/.test(word)))];
}

function languageOf(entry: MarkupElement, channel: MarkupElement): string | undefined {
  const said = [entry, channel].flatMap((element) => [...childrenOf(element, 'dc:language'), ...childrenOf(element, 'language')].map(textOf));
  const language = (inherited(entry, 'xml:lang') ?? said[0] ?? '').trim();
  return /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(language) ? language : undefined;
}

/** What addresses inside an element are resolved against: the nearest `xml:base`, itself resolved against those around it. */
export function baseOf(element: MarkupElement | undefined, base: string): string {
  if (!element) return base;
  const outer = baseOf(element.parent, base);
  const own = element.attributes['xml:base'];
  return own ? resolved(own, outer) : outer;
}

/** An address made whole, as far as that is possible. */
export function resolved(address: string, base: string): string {
  const clean = address.trim().replaceAll('&amp;', '&');
  const whole = /^www\./i.test(clean) ? `http://${clean}` : clean;
  // a base that is no address must not spoil an address that needs none
  const against = URL.canParse(whole) ? undefined : base;
  return URL.canParse(whole, against) ? new URL(whole, against).href : clean;
}
