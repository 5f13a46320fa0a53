import type { Author } from '../../model/article.js';
import { storyKey } from '../../model/story-key.js';
import { safeUrl } from '../../model/url.js';
import { readDate } from '../dates.js';
import type { Found } from '../../content/content.js';
import type { PageFacts } from './facts.js';
import { essence } from '../../content/texts.js';
import { headlineOf, siteNames } from './headline.js';
import { metaFields, metaOf } from './metas.js';
import { storyOf } from '../schema/article.js';
import type { Graph } from '../schema/graph.js';
import { field, words, type Node } from '../schema/values.js';

const tag = /^[a-z]{2,3}(?:[-_]|$)/i;

/** The address of a page, as it wants to be known. */
export function addressOf(facts: PageFacts): string | undefined {
  return safeUrl(facts.canonical, facts.base) ?? safeUrl(metaOf(facts, 'url'), facts.base);
}

/** The front page of a site tells no story of its own. */
export function isFrontPage(facts: PageFacts): boolean {
  const url = addressOf(facts) ?? facts.url;
  return url !== undefined && URL.canParse(url) && /^\/(?:index\.\w+)?$/.test(new URL(url).pathname) && !new URL(url).search;
}

/** The one story of a page that its data tell of: the only one, or the one with the page's own address or headline. */
export function mainNode({ stories, works, lookup }: Graph, facts: PageFacts): Node | undefined {
  if (stories.length === 1) return stories[0];
  const here = new Set([addressOf(facts), facts.url].map((url) => url && storyKey(url)));
  const titles = new Set([...facts.headings, metaOf(facts, 'headline')].map((title) => title && essence(title)));
  const address = (node: Node): string | undefined => safeUrl(storyOf(node, lookup)['url'], facts.base);
  return (
    stories.find((node) => here.has(storyKey(address(node) ?? ''))) ??
    stories.find((node) => titles.has(essence(words(field(node, 'headline')) ?? '\0'))) ??
    (stories.length ? undefined : works.find((node) => readDate(storyOf(node, lookup)['datePublished']) !== undefined))
  );
}

/**
 * The story of a page, still to be normalised: what its data say, filled up from its `<meta>` elements, then from what is seen on it.
 *
 * @param node - Its data of schema.org.
 * @param seen - The fields that a reader of the page finds.
 */
export function pageStory(facts: PageFacts, node: Node | undefined, { lookup }: Pick<Graph, 'lookup'>, seen: Found = {}): Found {
  const said = node ? storyOf(node, lookup) : {};
  const sources = [said, metaFields(facts), seen];
  const story: Found = {};
  for (const source of [...sources].reverse()) Object.assign(story, present(source));
  const pick = (name: string, test: (value: unknown) => boolean): unknown => sources.map((source) => source[name]).find(test) ?? story[name];
  const site = siteNames(facts);
  const isOthers = (authors: unknown): boolean => (authors as readonly Author[] | undefined)?.some(({ name }) => !site.has(essence(name))) === true;
  return present({
    ...story,
    url: addressOf(facts) ?? said['url'] ?? facts.url,
    headline: headlineOf(facts, said['headline'] as string | undefined),
    // a site is the author of last resort
    author: pick('author', isOthers),
    datePublished: dateAmong(sources, 'datePublished'),
    dateModified: dateAmong(sources, 'dateModified'),
    image: pictureOf(story['image'], seen['image']),
    inLanguage: [said['inLanguage'], facts.lang, story['inLanguage']].find((lang) => typeof lang === 'string' && tag.test(lang)),
  });
}

/** The first date that can be read; where that is only a day, one with a time on that day. */
function dateAmong(sources: readonly Found[], name: string): unknown {
  const said = sources.map((source) => source[name]).filter((date) => date !== undefined);
  const dates = said.map(readDate).filter((date) => date !== undefined);
  const [first] = dates;
  return first === undefined ? said[0] : (dates.find((date) => date.length > first.length && date.startsWith(first)) ?? first);
}

/** What is seen of the same picture completes what is said of it. */
function pictureOf(said: unknown, seen: unknown): unknown {
  const [a, b] = [said, seen] as [Found | undefined, Found | undefined];
  return a && b && a !== b && fileOf(a['url']) === fileOf(b['url']) ? { ...present(b), ...present(a) } : said;
}

/** The name of a picture's file, without its size. */
function fileOf(url: unknown): string {
  const path = String(url).replace(/[?#].*$/s, '');
  return path.slice(path.lastIndexOf('/') + 1).replace(/[-_]\d{2,5}x\d{2,5}(?=\.\w+$)/, '');
}

/** The fields that say something. */
export function present(found: Found): Found {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
