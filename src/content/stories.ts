import type { Content, Found, Hints } from './content.js';
import type { ContentElement } from './element.js';
import { addressOf, levelOf } from './headline.js';
import { linesOf, wordsOf, type Lines, type Spot } from './lines.js';
import { kindOf } from './names.js';
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
  return readItems(marked(lines) ?? divided(root, lines), hints);
}

/** The items of the lists that stand directly inside. */
export function listed(root: ContentElement, hints: Hints = {}): Content {
  const { spots } = linesOf(root);
  return readItems(
    spots
      .filter(({ element, up }) => element.name === 'li' && up?.up && !up.up.up && /^[uo]l$/.test(up.element.name))
      .map(({ element, top }) => ({ element, tops: [top] })),
    hints,
  );
}

function readItems(items: readonly Item[], hints: Hints): Content {
  const found = items.map(({ element, tops }) => ({ tops, fields: cardIn(element) ?? teaser(element, { ...(hints.date && { date: hints.date }) }).fields }));
  const kept = found.filter(({ fields }) => Object.keys(fields).length);
  const urls = kept.map(({ fields: { url, headline } }) => `${String(url)} ${String(headline)}`);
  const once = kept.filter((_, i) => urls.indexOf(urls[i] ?? '') === i);
  return { fields: { stories: once.map(({ fields }) => fields) }, read: new Set(kept.flatMap(({ tops }) => tops)) };
}

/** Elements that are stories by their kind, the outermost of each. */
function marked({ spots, pieces }: Lines): Item[] | undefined {
  const items: Item[] = [];
  let open: Spot | undefined;
  for (const spot of spots) {
    const { element, top } = spot;
    const isItem = /^(?:lede-card|article|li)$/.test(element.name) || element.attributes['role'] === 'listitem';
    if (!isItem || isWithin(spot.up, open)) continue;
    open = spot;
    const isCard = element.name === 'lede-card' || spots.some(({ element: inner, up }) => inner.name === 'lede-card' && isWithin(up, spot));
    const hasLink =
      pieces.slice(spot.from, spot.to).some(({ at }) => addressOf(at.link)) ||
      spots.some((link) => link.link === link && addressOf(link) && isWithin(link.up, spot));
    if (isCard || hasLink) items.push({ element, tops: [top] });
  }
  return items.length ? items : undefined;
}

function isWithin(spot: Spot | undefined, outer: Spot | undefined): boolean {
  return outer !== undefined && spot !== undefined && (spot === outer || isWithin(spot.up, outer));
}

/** Each heading, or each link, with what stands around it and belongs to no other. */
function divided(root: ContentElement, { spots, pieces }: Lines): Item[] {
  const headings = spots.filter(({ element, from, to }) => levelOf(element) && to > from);
  const links = spots.filter((spot) => spot.link === spot && addressOf(spot));
  const linked = headings.filter((heading) => heading.link ?? links.some((link) => isWithin(link, heading)));
  const words = links.filter(
    (link) =>
      link.to > link.from &&
      !isMore(wordsOf(pieces.slice(link.from, link.to))) &&
      !/author|kicker|date/.test(kindOf(link, (at) => at.to - at.from > link.to - link.from) ?? ''),
  );
  const anchors = linked.length ? linked : headings.length > 1 ? headings : words;
  const firsts =
    linked.length || headings.length > 1
      ? anchors
      : anchors.filter((link, i) => anchors.findIndex(({ element }) => element.attributes['href'] === link.element.attributes['href']) === i);
  const count = new Map<Spot, number>();
  for (const anchor of firsts) for (let at: Spot | undefined = anchor; at; at = at.up) count.set(at, (count.get(at) ?? 0) + 1);
  // each as large as it can be without another in it
  const places = firsts.map((anchor) => {
    let at = anchor;
    while (at.up?.up && count.get(at.up) === 1) at = at.up;
    return at;
  });
  const starts = new Set(places.map(({ element }) => element));
  return places.map((place) => {
    const siblings = place.up?.element.children ?? root.children;
    const start = siblings.indexOf(place.element);
    let end = start + 1;
    while (end < siblings.length && !starts.has(siblings[end] as ContentElement)) end++;
    const children = siblings.slice(start, end);
    const tops = place.up?.up ? [place.top] : children.map((_, i) => start + i);
    return { element: { name: '', attributes: {}, children, parent: undefined }, tops };
  });
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

/** What a `<lede-card>` says: by its attributes, else by its content. */
function cardIn(element: ContentElement): Found | undefined {
  const card = element.name === 'lede-card' ? element : linesOf(element).spots.find(({ element: { name } }) => name === 'lede-card')?.element;
  if (!card) return undefined;
  const { attributes } = card;
  const told = Object.entries(cardAttributes).flatMap(([attribute, field]) =>
    attributes[attribute] === undefined ? [] : [[field, attributes[attribute]] as const],
  );
  const { image, 'image-alt': alt, 'image-origin': digitalSourceType } = attributes;
  return { ...teaser(card).fields, ...Object.fromEntries(told), ...(image && { image: { url: image, alt, digitalSourceType } }) };
}
