import type { ContentElement } from './element.js';
import type { Spot } from './lines.js';

/** What something in a teaser is, besides its headline. */
export type Kind = 'author' | 'date' | 'kicker' | 'other' | 'standfirst';

const named = (words: string): RegExp => new RegExp(`(?:^|[-_\\s])(?:${words})(?:[-_\\s]|$)`, 'i');

/** The first one has the word. */
const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['author', named('(?:by-?line|author|writer|creator|contributor)s?|(?:v|h-)card|fn|uid|(?:created|written)-?by|username|address|cite')],
  ['date', named('(?:date|time)s?(?:line|stamp)?|published|created|updated|posted-on|ago|calendar|day|month')],
  ['other', named('meta-nav|captions?|figcaption|credits?|(?:read|learn|view|see)-?more|more(?:-link)?|btn|button|cta|icon|share|sharing|social|comments?|replies|rank|reading-?time|read-?time|duration|minutes|length|nav|sponsors?|action-?link')],
  ['kicker', named('kickers?|categor(?:y|ies)|cats?|(?:tag|topic|section|label|term|rubric|channel)s?|rubrik|eyebrow|(?:pre|over|super|top)-?(?:title|line|head)|dachzeile|flag|taxonomy|genre|badge|pill|chip')],
  ['standfirst', named('excerpts?|summary|descriptions?|desc|standfirst|de[ck]k?|sub-?(?:title|head(?:ing|line)?|text)|intro|teaser-?text|abstract|blurb|snippet|lede?')],
  ['other', named('meta(?:data|-item)?|info|source|count')],
];
const title = named('(?:head-?line|title|tit|heading|entry-title|p-name)s?');

/** An element's classes and the like, for a look at how its author calls it: "ArticleByline" is "Article-Byline". */
export function callsItself({ name, attributes }: ContentElement): string {
  const { class: classes = '', id = '', itemprop = '', rel = '', 'data-testid': test = '' } = attributes;
  const called = `${classes} ${id} ${itemprop} ${rel} ${test}`.slice(0, 500).replace(/(?<=[a-z])(?=[A-Z])/g, '-');
  // what says "has-author" or "label-hidden" only says what is in it
  return `${called.replace(/(?<!\S)\S*?(?:has|with|without|no|label)[-_](?:hidden|above|inline|[^-_\s]*)/gi, '')} ${/^(?:time|figcaption|address|cite|nav|button)$/.test(name) ? name : ''}`;
}

const known = new WeakMap<ContentElement, Kind | ''>();

/** What an element calls itself. */
export function ownKind(element: ContentElement): Kind | undefined {
  let kind = known.get(element);
  if (kind === undefined) {
    const called = callsItself(element);
    kind = (called.trim() && kinds.find(([, test]) => test.test(called))?.[0]) || '';
    known.set(element, kind);
  }
  return kind || undefined;
}

/** What an element is: as it, or the nearest element around it, calls itself. What holds the headline says nothing of the rest. */
export function kindOf(spot: Spot, isAround: (spot: Spot) => boolean): Kind | undefined {
  for (let at: Spot = spot; at.up && !isAround(at); at = at.up) {
    const kind = ownKind(at.element);
    if (kind) return kind;
  }
  return undefined;
}

/** Does it call itself a headline? */
export function isTitle(element: ContentElement): boolean {
  return ownKind(element) === undefined && title.test(callsItself(element));
}

/** Has an attribute this word in it? */
export function has({ attributes }: ContentElement, attribute: string, word: string): boolean {
  return ` ${attributes[attribute]?.toLowerCase().replace(/\s+/g, ' ') ?? ''} `.includes(` ${word} `);
}
