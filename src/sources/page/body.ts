import { callsItself, has } from '../../content/names.js';
import { isCalled, isWithin, seenIn } from './elements.js';
import { descendants, type MarkupElement } from '../markup/element.js';

/** What stands among the paragraphs of a story and is none of its text. */
const besides = /^(?:nav|aside|footer|form|figure|button|dialog|script|style|noscript|template|iframe|object|video|audio|select|table|h1)$/;
const besidesByName =
  /(?:^|[-_\s])(?:related|newsletter|share|sharing|social|comments?|promo|adverts?|advertisement|ads?|recirc|recommended|more-on|read-more|also-read|tags|taglist|breadcrumbs?|byline|author|authors|bio|date|published|timestamp|kicker|caption|credit|cookie|subscribe|sidebar|sr-only|visually-hidden|screen-reader-text|print-only|toolbar|meta)(?:[-_\s]|$)/i;
const paragraph = /^(?:p|li|blockquote|h[2-6]|pre|dd|dt)$/;
const bodyByName = /(?:^|[-_\s])(?:article|story|post|entry)[-_]{0,2}(?:body|content|text)(?:[-_\s]|$)/i;
/** A story has at least so many characters; what has less is a teaser. */
const shortest = 250;

/** The element that holds the text of a page's story, without what stands beside it; `undefined` for a page without one. */
export function storyTextOf(root: MarkupElement, elements: readonly MarkupElement[]): MarkupElement | undefined {
  const tiers: readonly ((element: MarkupElement) => boolean)[] = [
    (element) => has(element, 'itemprop', 'articlebody'),
    (element) => bodyByName.test(callsItself(element)),
    ({ name }) => name === 'article',
    (element) => element.name === 'main' || has(element, 'role', 'main'),
  ];
  for (const test of tiers) {
    const found = longest(outermost(elements, test).map(textIn));
    if (found && textLength(found) >= shortest) return found;
  }
  const found = densest(pruned(root, true));
  return found && textLength(found) >= shortest ? pruned(found, false) : undefined;
}

function outermost(elements: readonly MarkupElement[], test: (element: MarkupElement) => boolean): MarkupElement[] {
  const found = new Set(elements.filter(test));
  return [...found].filter(({ parent }) => !parent || !isWithin(parent, (around) => found.has(around)));
}

/** What an element holds in paragraphs; all its text, where most of that is in none. */
function textIn(element: MarkupElement): MarkupElement {
  const [paragraphs, all] = [pruned(element, false), pruned(element, true)];
  return textLength(paragraphs) * 2 >= seenIn(all).length ? paragraphs : { ...all, name: 'p' };
}

/** A copy without navigation, forms, figures and the like. */
function pruned(element: MarkupElement, loose: boolean): MarkupElement {
  const keeps = loose || paragraph.test(element.name);
  const children = element.children.flatMap((child) => {
    if (typeof child === 'string') return keeps ? child : [];
    return isBesides(child) ? [] : pruned(child, keeps);
  });
  return { ...element, children };
}

function isBesides(element: MarkupElement): boolean {
  const { name, attributes } = element;
  return besides.test(name) || attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true' || isCalled(element, besidesByName);
}

function longest(elements: readonly MarkupElement[]): MarkupElement | undefined {
  let [best] = elements;
  for (const element of elements) if (best && textLength(element) > textLength(best)) best = element;
  return best;
}

/** The characters in an element's paragraphs. */
function textLength(element: MarkupElement): number {
  if (element.name === 'p') return seenIn(element).length;
  return element.children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : textLength(child)), 0);
}

/** The element with the most text in paragraphs of its own. */
function densest(root: MarkupElement): MarkupElement | undefined {
  let [best, most] = [undefined as MarkupElement | undefined, 0];
  for (const element of descendants(root)) {
    let length = 0;
    for (const child of element.children) if (typeof child !== 'string' && child.name === 'p') length += seenIn(child).length;
    if (length > most) [best, most] = [element, length];
  }
  return best;
}
