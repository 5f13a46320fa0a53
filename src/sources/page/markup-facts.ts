import { descendants, textOf, type MarkupElement } from '../markup/element.js';
import { has } from '../../content/names.js';
import { isWithin, seenIn } from './elements.js';
import { metasOf, mostHeadings, type PageFacts } from './facts.js';

/** What a page that was read as markup says of itself. */
export function factsOf(elements: readonly MarkupElement[], url: string | undefined): PageFacts {
  const named = (name: string): MarkupElement[] => elements.filter((element) => element.name === name);
  const value = (element: MarkupElement | undefined, name: string): string | undefined => element?.attributes[name];
  return {
    jsonLd: named('script')
      .filter((script) => /^\s*application\/ld\+json\b/i.test(value(script, 'type') ?? ''))
      .map(textOf),
    metas: metasOf(named('meta').map((meta) => (name) => value(meta, name))),
    canonical: value(
      named('link').find((link) => has(link, 'rel', 'canonical')),
      'href',
    ),
    // drawings have titles too
    title: named('title')
      .filter(({ parent }) => parent?.name !== 'svg')
      .map(textOf)[0],
    headings: named('h1')
      .filter(({ parent }) => parent && !isWithin(parent, ({ name }) => name === 'h1'))
      .slice(0, mostHeadings)
      .map(seenIn),
    subheadings: named('h2').slice(0, mostHeadings).map(seenIn),
    lang: value(
      named('html').find((html) => value(html, 'lang') ?? value(html, 'xml:lang')),
      'lang',
    ),
    url,
    base: baseOf(value(named('base')[0], 'href'), url),
  };
}

function baseOf(href: string | undefined, url: string | undefined): string | undefined {
  return href !== undefined && URL.canParse(href, url) ? new URL(href, url).href : url;
}

/** Every element of a page, in the order of the document. */
export function everyElement(root: MarkupElement): MarkupElement[] {
  return [...descendants(root)];
}
