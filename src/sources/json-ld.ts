import type { Feed } from '../model/article.js';
import { maxBytes, tooLarge } from './fetch/bytes.js';
import { jsonLdValues } from './json/ld-text.js';
import type { Found } from '../content/content.js';
import { unreadable } from './problems.js';
import { readRecords } from './records.js';
import { storyOf } from './schema/article.js';
import { graphOf, type Graph } from './schema/graph.js';
import { address, field, words, type Node } from './schema/values.js';

/**
 * Reads stories from JSON-LD: a NewsArticle or any other kind of schema.org's Article, alone, in a list, in `@graph` or in an `ItemList`.
 * JSON that is not valid is read as far as a person could read it.
 *
 * @param base - What relative addresses are resolved against.
 */
export function readJsonLd(text: string, base?: string): Feed {
  if (text.length > maxBytes) return unreadable(tooLarge);
  return readGraph(graphOf(jsonLdValues(text)), base);
}

/** Every story of a document, and the entries of its lists; for one without either its other works. */
export function readGraph({ stories, works, entries, lookup }: Graph, base: string | undefined): Feed {
  const teasers = entries.filter((entry) => field(entry, 'item') === undefined);
  const found = stories.length + teasers.length ? stories : works;
  const records = [...found.map((node) => storyOf(node, lookup)), ...teasers.map(teaserOf)];
  return records.length ? readRecords(records, base) : unreadable('holds no story: no Article of schema.org');
}

function teaserOf(entry: Node): Found {
  return { headline: words(field(entry, 'name')), url: address(field(entry, 'url')) };
}
