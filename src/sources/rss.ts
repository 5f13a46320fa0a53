import { entryFields, type FeedAround } from './feed/entry.js';
import { childrenOf, textOf, type MarkupElement } from './markup/element.js';

/** The fields of a story as an item of RSS 0.9x, 1.0 or 2.0 has them, with the modules content, dc, media, itunes and atom. */
export function rssFields(item: MarkupElement, around: FeedAround): Record<string, unknown> {
  return entryFields(item, rssLink(item), around);
}

/** The address of an item or of a channel. */
export function rssLink(element: MarkupElement): string | undefined {
  const links = childrenOf(element, 'link');
  const written = links.map((link) => textOf(link).trim()).find(Boolean);
  const atom = links.find(({ attributes }) => attributes['href'] && (attributes['rel'] ?? 'alternate') === 'alternate')?.attributes['href'];
  return [written, atom, permalink(element), element.attributes['rdf:about']].find(Boolean);
}

/** A guid is an address where it does not say that it is none. */
function permalink(item: MarkupElement): string | undefined {
  const guid = [...childrenOf(item, 'guid'), ...childrenOf(item, 'id')].find(({ attributes }) => attributes['ispermalink']?.toLowerCase() !== 'false');
  const text = guid && textOf(guid).trim();
  return text && /^https?:/i.test(text) ? text : undefined;
}
