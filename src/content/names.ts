import type { ContentElement } from './element.js';
import type { Kind, Spot } from './lines.js';

/** What something in a teaser is, besides its headline. The first one has the word. */
const kinds = {
  author: 'author authors byline bylines writer creator contributor vcard hcard fn uid createdby writtenby username address cite',
  date: 'date dates time times datetime dateline timestamp published created updated postedon ago calendar day month',
  other:
    'metanav caption captions figcaption credit credits readmore learnmore viewmore seemore more btn button cta icon share sharing social comment comments reply replies rank readtime readingtime duration minutes length nav sponsor actionlink',
  kicker:
    'kicker category categories cat cats tag tags topic topics section label term terms rubric rubrik channel eyebrow pretitle overtitle supertitle toptitle overline preline topline prehead overhead dachzeile flag taxonomy genre badge pill chip',
  standfirst:
    'excerpt excerpts summary description descriptions desc standfirst dek deck subtitle subhead subheading subheadline subtext intro teasertext abstract blurb snippet',
  info: 'meta metadata info source count',
  title: 'headline title tit heading name',
} as const;

const order = Object.keys(kinds);
const known = new Map(Object.entries(kinds).flatMap(([kind, words]) => words.split(' ').map((word) => [word, order.indexOf(kind)] as const)));
const speaking = new Set(['time', 'figcaption', 'address', 'cite', 'nav', 'button']);
const passing = /^(?:has|with|without|no)$/;
const placed = /^(?:hidden|above|inline|visually)$/;

/** An element's classes and the like, and its name where that tells something, for a look at how its author calls it: "ArticleByline" is "Article-Byline". */
export function callsItself({ name, attributes }: ContentElement): string {
  const { class: classes = '', id = '', itemprop = '', rel = '', 'data-testid': test = '' } = attributes;
  const called = `${speaking.has(name) ? name : ''} ${classes} ${id} ${itemprop} ${rel} ${test}`.trim().slice(0, 500);
  return /[a-z][A-Z]/.test(called) ? called.replace(/(?<=[a-z])(?=[A-Z])/g, '-') : called;
}

/** What an element calls itself. */
export function ownKind(spot: Spot): Kind | undefined {
  if (spot.kind === undefined) spot.kind = kindByName(spot.element) ?? null;
  return spot.kind ?? undefined;
}

function kindByName(element: ContentElement): Kind | undefined {
  let best = order.length;
  const called = callsItself(element);
  // what says "has-author", "text-with-summary" or "label-hidden" only says what is in it
  for (const token of called ? called.toLowerCase().split(/\s+/) : []) {
    const words = token.split(/[-_]+/);
    for (const [i, word] of words.entries()) {
      if (passing.test(word)) break;
      if (word === 'label' && placed.test(words[i + 1] ?? '')) break;
      best = Math.min(best, known.get(word) ?? best, known.get(word + (words[i + 1] ?? '')) ?? best);
    }
  }
  const kind = order[best];
  return kind === 'info' ? 'other' : (kind as Kind | undefined);
}

/** What an element is: as it, or the nearest element around it, calls itself. What holds the headline says nothing of the rest. */
export function kindOf(spot: Spot, isAround: (spot: Spot) => boolean): Kind | undefined {
  for (let at: Spot = spot; at.up && !isAround(at); at = at.up) {
    const kind = ownKind(at);
    if (kind && kind !== 'title') return kind;
  }
  return undefined;
}

/** Does it call itself a headline? */
export function isTitle(spot: Spot): boolean {
  return ownKind(spot) === 'title';
}

/** Has an attribute this word in it? */
export function has({ attributes }: ContentElement, attribute: string, word: string): boolean {
  const value = attributes[attribute];
  return value !== undefined && ` ${value.toLowerCase().replace(/\s+/g, ' ')} `.includes(` ${word} `);
}
