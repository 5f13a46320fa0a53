import type { Article } from '../model/article.js';
import { normaliseArticle } from '../model/normalise.js';
import { safeUrl } from '../model/url.js';
import { jsonLdValues } from './json/ld-text.js';
import { readGraph } from './json-ld.js';
import { metasOf, mostHeadings, type PageFacts } from './page/facts.js';
import { isFrontPage, mainNode, pageStory } from './page/story.js';
import { storyOf } from './schema/article.js';
import { graphOf, listsIn, type Graph } from './schema/graph.js';

/**
 * The story that a page says it tells: by its canonical link, its JSON-LD, its `<meta>` elements and its first heading.
 * Reads only the page's head, its JSON-LD and its headings; changes nothing and asks nobody.
 *
 * @param document - A live document, or one that was parsed.
 * @returns The story with its address; its text is not read. `undefined` for a front page, and for a page that names no headline. Never throws.
 */
export function fromDocument(document: Document): Article | undefined {
  return namesOf(document)[0];
}

/** The story of a page, then the same under the address by which the page's data know it, where that is another. Never throws. */
export function namesOf(document: Document): Article[] {
  try {
    const { facts, graph } = read(document);
    const node = mainNode(graph, facts);
    if (!node && isFrontPage(facts)) return [];
    const story = normaliseArticle(pageStory(facts, node, graph), { base: facts.base });
    const url = node && safeUrl(storyOf(node, graph.lookup)['url'], facts.base);
    return story ? [story, ...(url && url !== story.url ? [{ ...story, url }] : [])] : [];
  } catch {
    return [];
  }
}

/** The stories of the page's `ItemList`, as its JSON-LD has them. Never throws. */
export function listedOn(document: Document): readonly Article[] {
  try {
    const { facts, values } = read(document);
    return readGraph(graphOf(listsIn(values), values), facts.base).articles;
  } catch {
    return [];
  }
}

function read(document: Document): { readonly facts: PageFacts; readonly graph: Graph; readonly values: readonly unknown[] } {
  const facts = factsOf(document);
  const values = facts.jsonLd.flatMap(jsonLdValues);
  return { facts, values, graph: graphOf(values) };
}

/** An image or a form with a name stands before the document's own methods: they are taken from behind it. */
function behind(document: Document, name: 'querySelectorAll' | 'baseURI' | 'URL'): unknown {
  return Reflect.get(Object.getPrototypeOf(document) as object, name, document);
}

function factsOf(document: Document): PageFacts {
  const query = behind(document, 'querySelectorAll') as Document['querySelectorAll'];
  const every = (selector: string): Element[] => [...query.call(document, selector)];
  const [url, base] = (['URL', 'baseURI'] as const).map((name) => webAddress(behind(document, name)));
  return {
    jsonLd: every('script[type^="application/ld+json" i]').map(textOf),
    metas: metasOf(every('meta[content]').map((meta) => (name) => meta.getAttribute(name) ?? undefined)),
    canonical: every('link[rel~="canonical" i]')[0]?.getAttribute('href') ?? undefined,
    title: every('head > title').map(textOf)[0],
    headings: every('h1').slice(0, mostHeadings).map(textOf),
    subheadings: every('h2').slice(0, mostHeadings).map(textOf),
    lang: every(':root')[0]?.getAttribute('lang') ?? undefined,
    url,
    base,
  };
}

function webAddress(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:/i.test(value) ? value : undefined;
}

function textOf(element: Element): string {
  return element.textContent;
}
