import { address, all, field, isNode, typesOf, words, type Lookup, type Node } from './values.js';

/** Things that may hold stories, and never are one. */
const around = /^(?:breadcrumblist|sitenavigationelement|person|organization|newsmediaorganization|imageobject|website)$/;
const story = /(?:article|blogposting|socialmediaposting|discussionforumposting)$|^(?:report|apireference)$/;
/** Other works that a page may be about. */
const work = /^(?:webpage|itempage|videoobject|audioobject|podcastepisode|imagegallery|mediagallery|review|criticreview|creativework|recipe|interview)$/;
/** The fields below which stories stand. */
const below = ['@graph', 'mainEntity', 'itemListElement', 'item', 'blogPost', 'hasPart', 'mainEntityOfPage', 'subjectOf'];
/** A page that holds more is not read to its end. */
const most = 20_000;

/** What a document says of stories. */
export interface Graph {
  /** The stories themselves. */
  readonly stories: readonly Node[];
  /** Videos, pages and other works, for a page that has no story. */
  readonly works: readonly Node[];
  /** Entries of lists that have a name and an address, and nothing more. */
  readonly entries: readonly Node[];
  readonly lookup: Lookup;
}

/** The lists of stories in data of schema.org. */
export function listsIn(values: readonly unknown[]): readonly Node[] {
  return everyNode(values).filter((node) => typesOf(node).includes('itemlist'));
}

/**
 * Finds the stories in data of schema.org: in `@graph`, in lists, in the pages around them. Without recursion.
 *
 * @param around - Where the data stand, if that is more: what they name by `@id` may be told there.
 */
export function graphOf(values: readonly unknown[], around: readonly unknown[] = values): Graph {
  const byId = identified(everyNode(around));
  const lookup: Lookup = (value) =>
    isNode(value) && Object.keys(value).every((name) => name.startsWith('@')) ? (byId.get(idOf(value) ?? '') ?? value) : value;
  const found = reachable(values, lookup);
  const stories = found.filter((node) => typesOf(node).some((type) => story.test(type)));
  return {
    stories,
    works: found.filter((node) => typesOf(node).some((type) => work.test(type))),
    entries: found.filter(
      (node) => typesOf(node).includes('listitem') && words(field(node, 'name')) !== undefined && address(field(node, 'url')) !== undefined,
    ),
    lookup,
  };
}

function idOf(node: Node): string | undefined {
  const id = field(node, '@id');
  return typeof id === 'string' ? id : undefined;
}

function everyNode(values: readonly unknown[]): Node[] {
  const nodes: Node[] = [];
  const waiting = [...values];
  for (let at = 0; at < waiting.length && nodes.length < most; at++) {
    const value = waiting[at];
    if (isNode(value)) nodes.push(value);
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) waiting.push(inner);
  }
  return nodes;
}

/** Things by their `@id`; where more than one bears it, the one that says most. */
function identified(nodes: readonly Node[]): Map<string, Node> {
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = idOf(node);
    if (id !== undefined && Object.keys(node).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, node);
  }
  return byId;
}

/** The things that may be stories, in the order of the document; what stands inside a story is not looked at. */
function reachable(values: readonly unknown[], lookup: Lookup): Node[] {
  const found = new Set<Node>();
  const waiting = [...values].reverse();
  for (let steps = 0; waiting.length && steps < most; steps++) {
    const value = waiting.pop();
    if (Array.isArray(value)) {
      waiting.push(...(value as unknown[]).slice(0, most).reverse());
      continue;
    }
    const node = lookup(value);
    if (!isNode(node) || found.has(node) || typesOf(node).some((type) => around.test(type))) continue;
    found.add(node);
    if (typesOf(node).some((type) => story.test(type))) continue;
    for (const name of [...below].reverse()) waiting.push(...[...all(field(node, name))].slice(0, most).reverse());
  }
  return [...found];
}
