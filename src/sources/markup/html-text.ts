import { decodeEntities } from './entities.js';
import type { MarkupElement } from './element.js';
import { markupTree } from './markup.js';

/** The elements of HTML that stand in titles; "Vec<T>" has none. */
const known = new Set(
  'a abbr acronym b bdi bdo big blockquote br center cite code del dfn div em embed figure font frame frameset h1 h2 h3 h4 h5 h6 hr i iframe img ins kbd li link mark meta nobr object ol p pre q s samp script small span strike strong style sub sup svg table tbody td th tr tt u ul var video wbr'.split(
    ' ',
  ),
);
const tags = /<(!--[^<>]*--|\/?([a-z][\w:-]*)(?=[\s/>])[^<>]*)>/gi;
const breaks = /^\/?(?:blockquote|br|div|h\d|hr|li|ol|p|t[dhr]|ul)\b/i;
const marked = /&(?:#\w+|[a-z]\w*);|<\/[a-z]/i;
/** Characters: no title is longer. */
const longest = 8192;

/**
 * A title as a person reads it: without tags, and with its references replaced, where it was escaped once more than it should be as well.
 * What only looks like a tag stays.
 */
export function plainLine(text: string): string {
  const once = withoutTags(text.slice(0, longest));
  return (marked.test(once) ? withoutTags(once) : once).replace(/[\t-\r ]+/g, ' ').trim();
}

function withoutTags(text: string): string {
  const plain = text.replace(/<(script|style)\b[^<>]*>[^<]*<\/\1\s*>/gi, '').replace(tags, (tag, inside: string, name?: string) => {
    const real = !name || known.has(name.toLowerCase()) || inside.includes('=') || text.includes(`</${name}>`);
    return real ? (breaks.test(inside) ? ' ' : '') : tag;
  });
  return decodeEntities(plain);
}

/** Does a text hold HTML? */
export function hasMarkup(text: string): boolean {
  return /<\/?[a-z][^<]*>|&(?:#\w+|[a-z]\w*);/i.test(text);
}

/** HTML as a tree; where it was escaped twice it is unescaped twice. */
export function htmlTree(html: string): MarkupElement {
  const tree = markupTree(html, { html: true });
  const [only, more] = tree.children;
  const again = more === undefined && typeof only === 'string' && /^\s*<[a-z]/i.test(only) && /<\/[a-z\d]+>\s*$/i.test(only.slice(-64));
  return again ? markupTree(only, { html: true }) : tree;
}
