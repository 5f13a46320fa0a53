import { entryFields, type FeedAround } from './feed/entry.js';
import { childrenOf, textOf, type MarkupElement } from './markup/element.js';

/** The fields of a story as an entry of Atom 0.3 or 1.0 has them. */
export function atomFields(entry: MarkupElement, around: FeedAround): Record<string, unknown> {
  return entryFields(entry, atomLink(entry), around);
}

/** The address of an entry or of a feed: its page, else its content elsewhere, else its name where that is an address. */
export function atomLink(element: MarkupElement): string | undefined {
  const links = childrenOf(element, 'link').filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  const page = links.find(({ attributes }) => /html|^$/.test(attributes['type'] ?? '')) ?? links[0];
  const source = childrenOf(element, 'content').map(({ attributes }) => attributes['src'])[0];
  const id = childrenOf(element, 'id').map((child) => textOf(child).trim())[0];
  return [page?.attributes['href'], page && textOf(page).trim(), source, id && /^https?:/i.test(id) ? id : ''].find(Boolean);
}
