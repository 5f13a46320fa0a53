import type { Author } from '../../model/article.js';
import { readDate } from '../dates.js';
import { callsItself, has, isCalled, isWithin, linesIn, seenIn } from './elements.js';
import type { Found } from '../light-dom.js';
import { descendants, type MarkupElement } from '../markup/element.js';
import { writersOf } from '../writers.js';

const elsewhere = /^(?:aside|footer|nav)$/;
const others = /(?:^|[-_\s])(?:comments?|related|recommended|sidebar|footer|widget|teaser|promo)(?:[-_\s]|$)/i;
const bylineName = /(?:^|[-_\s])(?:(?:byline|author|writer)s?[-_]{0,2}(?:name|link)s?|fn)(?:[-_\s]|$)/i;
const byline = /(?:^|[-_\s])(?:by-?line|authors?|writers?|post-author|article-author)(?:[-_\s]|$)/i;
const dated = /(?:^|[-_\s])(?:published|pub-?date|date-?time|date|timestamp|posted-on|entry-date|dateline)(?:[-_\s]|$)/i;
const updated = /updat|modif|edited/i;
/** Elements that may be a byline: a page with more of them is a list. */
const most = 100;
/** A story with more bylines than these stands among others, each with its own. */
const mostBylines = 5;
/** A byline is no biography. */
const longest = 200;

type Pick = (test: (element: MarkupElement) => boolean) => MarkupElement[];

/** Writers and dates as they stand on the page: `rel="author"`, `<time>`, and what is called a byline. */
export function bylineOf(elements: readonly MarkupElement[], top?: MarkupElement): Found {
  const isOthers = (around: MarkupElement): boolean => elsewhere.test(around.name) || isCalled(around, others);
  const pick: Pick = (test) =>
    elements
      .filter(test)
      .slice(0, most)
      .filter((element) => !isWithin(element, isOthers, top));
  const author = authorsIn(pick);
  return { ...(author.length && { author }), ...datesIn(pick) };
}

function authorsIn(pick: Pick): Author[] {
  const tests: readonly ((element: MarkupElement) => boolean)[] = [
    (element) => has(element, 'itemprop', 'author'),
    (element) => has(element, 'rel', 'author') && element.name !== 'link',
    (element) => bylineName.test(callsItself(element)),
    (element) => byline.test(callsItself(element)),
  ];
  for (const test of tests) {
    const bylines = pick(test);
    const found = (bylines.length > mostBylines ? bylines.slice(0, 1) : bylines).flatMap(writersAt);
    if (found.length) return found.filter(({ name }, i) => found.findIndex((other) => other.name === name) === i);
  }
  return [];
}

function writersAt(element: MarkupElement): Author[] {
  const text = linesIn(element).trim();
  if (text.length > longest) return [];
  const writers = writersOf(text);
  const [link, ...links] = [element, ...descendants(element)].filter(({ attributes }) => attributes['href'] !== undefined);
  const url = links.length ? undefined : link?.attributes['href'];
  return writers.length === 1 && url ? writers.map((writer) => ({ ...writer, url })) : writers;
}

function datesIn(pick: Pick): Found {
  const times = pick(({ name, attributes }) => name === 'time' && isDate(attributes['datetime']));
  const modified = times.filter((time) => has(time, 'itemprop', 'datemodified') || updated.test(callsItself(time)));
  const [first] = times
    .filter((time) => has(time, 'itemprop', 'datepublished'))
    .concat(
      times.filter((time) => !modified.includes(time)),
      times,
    );
  const written = pick((element) => dated.test(callsItself(element))).map(seenIn);
  return {
    datePublished: first?.attributes['datetime'] ?? written.find((text) => isDate(text)),
    dateModified: modified[0]?.attributes['datetime'],
  };
}

function isDate(text: string | undefined): boolean {
  return text !== undefined && text.length < longest && readDate(text) !== undefined;
}
