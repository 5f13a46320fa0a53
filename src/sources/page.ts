import type { Article } from '../model/article.js';
import { normaliseArticle } from '../model/normalise.js';
import { jsonLdValues } from './json/ld-text.js';
import { metasOf, mostHeadings, type PageFacts } from './page/facts.js';
import { isFrontPage, mainNode, pageStory } from './page/story.js';
import { graphOf } from './schema/graph.js';

/**
 * The story that a page says it tells: by its canonical link, its JSON-LD, its `<meta>` elements and its first heading.
 * Reads only the page's head, its JSON-LD and its headings; changes nothing and asks nobody.
 *
 * @param document - A live document, or one that was parsed.
 * @returns The story with its address; its text is not read. `undefined` for a front page, and for a page that names no headline. Never throws.
 */
export function fromDocument(document: Document): Article | undefined {
  try {
    const facts = factsOf(document);
    const graph = graphOf(facts.jsonLd.flatMap(jsonLdValues));
    const node = mainNode(graph, facts);
    if (!node && isFrontPage(facts)) return undefined;
    return normaliseArticle(pageStory(facts, node, graph), { base: facts.base });
  } catch {
    return undefined;
  }
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
