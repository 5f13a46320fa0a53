import type { Content, Found, Hints } from './content.js';
import type { ContentElement } from './element.js';
import { addressOf, levelOf } from './headline.js';
import { around, hasWords, linesOf, wordsOf, type Lines, type Piece, type Spot } from './lines.js';
import { kindOf } from './names.js';
import { isLine } from './scope.js';
import { teaser } from './teaser.js';
import { isMore } from './texts.js';

/** A part of a list that may be a story: an element, or what stands behind one another in one. */
interface Item {
  readonly element: ContentElement;
  /** The places of the root's children. */
  readonly tops: readonly number[];
}

/** The stories of a list: cards, articles, list items; else what stands around each heading, or around each link. */
export function stories(root: ContentElement, hints: Hints = {}): Content {
  const lines = linesOf(root);
  const found = readItems(marked(lines) ?? divided(root, lines, hints), hints);
  // what stands over them
  const first = [...found.read].reduce((least, top) => Math.min(least, top), Infinity);
  const before = lines.pieces.filter(({ top, text }) => top < first && hasWords(text));
  const [start] = before;
  const words = wordsOf(before);
  const isOver =
    start !== undefined &&
    found.read.size > 0 &&
    words.length < 200 &&
    before.every(({ at, top }) => top === start.top && (isTitle(at) || /[:：]$/.test(words)));
  return isOver ? { ...found, read: new Set([...found.read, start.top]), heading: words.replace(/\s*[:：]$/, '') } : found;
}

const isTitle = (at: Spot): boolean => around(at, (element) => levelOf(element) > 0) !== undefined;

/** The items of the lists that stand directly inside; else the links that do. */
export function listed(root: ContentElement, hints: Hints = {}): Content {
  const { spots } = linesOf(root);
  const items = spots.filter(({ element, up }) => element.name === 'li' && up?.up && !up.up.up && /^[uo]l$/.test(up.element.name));
  const found = items.length ? items : spots.filter((spot) => spot.link === spot && !spot.up?.up);
  return readItems(
    found.map(({ element, top }) => ({ element: items.length ? element : holding([element]), tops: [top] })),
    hints,
  );
}

/** An element as what stands in another. */
function holding(children: readonly (ContentElement | string)[]): ContentElement {
  return { name: '', attributes: {}, children, parent: undefined };
}

function readItems(items: readonly Item[], hints: Hints): Content {
  const found = items.map(({ element, tops }) => ({ tops, fields: cardIn(element) ?? teaser(element, { ...(hints.date && { date: hints.date }) }).fields }));
  const kept = found.filter(({ fields }) => Object.keys(fields).length);
  const seen = new Set<string>();
  const once = kept.filter(({ fields: { url, headline } }) => {
    const key = `${String(url)} ${String(headline)}`;
    return !seen.has(key) && seen.add(key);
  });
  return { fields: { stories: once.map(({ fields }) => fields) }, read: new Set(kept.flatMap(({ tops }) => tops)) };
}

/** Elements that are stories by their kind, the outermost of each. */
function marked({ spots }: Lines): Item[] | undefined {
  const items: Item[] = [];
  let [open, isStory] = [undefined as Spot | undefined, false];
  for (const spot of spots) {
    const { element, top } = spot;
    if (!isWithin(spot.up, open)) {
      open = /^(?:lede-card|article|li)$/.test(element.name) || element.attributes['role'] === 'listitem' ? spot : undefined;
      isStory = false;
    }
    if (!open || isStory || !(element.name === 'lede-card' || (spot.link && addressOf(spot.link)))) continue;
    items.push({ element: open.element, tops: [top] });
    isStory = true;
  }
  return items.length ? items : undefined;
}

function isWithin(spot: Spot | undefined, outer: Spot | undefined): boolean {
  return outer !== undefined && spot !== undefined && (spot === outer || isWithin(spot.up, outer));
}

/** Each heading, or each link, with what stands around it and belongs to no other. */
function divided(root: ContentElement, { spots, pieces }: Lines, { maybeUnclosed }: Hints): Item[] {
  const headings = spots.filter(({ element, from, to }) => levelOf(element) && to > from);
  const links = spots.filter((spot) => spot.link === spot && addressOf(spot));
  const linking = new Set<Spot>();
  for (const link of links) for (let at: Spot | undefined = link; at && !linking.has(at); at = at.up) linking.add(at);
  const linked = headings.filter((heading) => heading.link ?? linking.has(heading));
  const anchors = linked.length ? linked : headings.length > 1 ? headings : worded(links, pieces);
  const count = new Map<Spot | undefined, number>();
  for (const anchor of anchors) for (let at: Spot | undefined = anchor; at; at = at.up) count.set(at, (count.get(at) ?? 0) + 1);
  // each as large as it can be without another in it
  const places = anchors.map((anchor) => {
    let at = anchor;
    while (at.up?.up && count.get(at.up) === 1) at = at.up;
    return at;
  });
  const starts = new Set<unknown>(places.map(({ element }) => element));
  const order = new Map<ContentElement | undefined, Map<unknown, number>>();
  let longest = 0;
  return places.map(({ element, up, top }) => {
    const siblings = up?.element.children ?? root.children;
    if (!order.has(up?.element)) order.set(up?.element, new Map(siblings.map((sibling, i) => [sibling, i])));
    const start = order.get(up?.element)?.get(element) ?? 0;
    let end = start + 1;
    while (end < siblings.length && !starts.has(siblings[end])) end++;
    // of a tag that was never closed the rest is the page's own
    if (maybeUnclosed && longest && end === siblings.length) end = Math.min(end, start + longest);
    longest = Math.max(longest, end - start);
    const children = siblings.slice(start, end);
    const tops = up?.up ? [top] : children.map((_, i) => start + i);
    return { element: holding(children), tops };
  });
}

/** Do words that are no link stand before it in its line? */
function standsBehindWords({ from }: Spot, pieces: readonly Piece[]): boolean {
  for (let i = from - 1; i >= 0 && pieces[i]?.line === pieces[from]?.line; i--) {
    const { at, text } = pieces[i]!;
    if (hasWords(text)) return !at.link;
  }
  return false;
}

/** The links to stories, by their words: the first one to each. */
function worded(links: readonly Spot[], pieces: readonly Piece[]): Spot[] {
  const found = new Map<string | undefined, Spot>();
  for (const link of links) {
    const isTight = (at: Spot): boolean => at.to - at.from > link.to - link.from;
    const isNamed = /author|kicker|date/.test(kindOf(link, isTight) ?? '');
    // a link in the midst of a sentence is none to a story of its own
    const isAside = !isLine(link, pieces) && standsBehindWords(link, pieces);
    if (link.to > link.from && !isNamed && !isAside && !found.has(addressOf(link)) && !isMore(wordsOf(pieces.slice(link.from, link.to))))
      found.set(addressOf(link), link);
  }
  return [...found.values()];
}

const cardAttributes: Readonly<Record<string, string>> = {
  href: 'url',
  headline: 'headline',
  kicker: 'articleSection',
  standfirst: 'abstract',
  byline: 'author',
  published: 'datePublished',
  updated: 'dateModified',
  minutes: 'timeRequired',
  media: 'media',
  access: 'access',
  sponsor: 'sponsor',
  'live-status': 'liveStatus',
};

/** The record in it, if it can be read. */
function recordIn({ children }: ContentElement): Found {
  const script = children.find((child) => typeof child !== 'string' && child.name === 'script' && child.attributes['type'] === 'application/json');
  try {
    return JSON.parse(typeof script === 'object' ? script.children.filter((child) => typeof child === 'string').join('') : '{}') as Found;
  } catch {
    // the card itself tells of it
    return {};
  }
}

/** What a `<lede-card>` says: by its attributes, else by its content. */
function cardIn(element: ContentElement): Found | undefined {
  const card = element.name === 'lede-card' ? element : linesOf(element).spots.find(({ element: { name } }) => name === 'lede-card')?.element;
  if (!card) return undefined;
  const { attributes } = card;
  const told = Object.entries(cardAttributes).flatMap(([attribute, field]) =>
    attributes[attribute] === undefined ? [] : [[field, attribute === 'sponsor' && !attributes[attribute] ? 'true' : attributes[attribute]] as const],
  );
  const { image: url, 'image-alt': alt, 'image-origin': digitalSourceType } = attributes;
  const sources = [teaser(card).fields, recordIn(card), Object.fromEntries(told) as Found];
  const picture = Object.fromEntries(Object.entries({ url, alt, digitalSourceType }).filter(([, value]) => value !== undefined));
  const image = Object.assign({}, ...sources.map(({ image }) => (typeof image === 'string' ? { url: image } : image)), picture) as Found;
  return { ...(Object.assign({}, ...sources) as Found), ...(Object.keys(image).length && { image }) };
}
