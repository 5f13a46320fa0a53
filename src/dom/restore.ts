import { outdated } from './restored.js';
import { address, cardOf, find, langOf, pictureOf, stateOf, text, time, withState, type Read } from './restore-parts.js';

/** What a widget's finished HTML tells. */
export interface Restored {
  /** Its story, under the names of the record. */
  readonly record: Read;
  /** Its settings that no attribute holds, by the names of its properties. */
  readonly properties: Read;
}

const all = (root: ParentNode, part: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(`[part~="${part}"]`)];
const marks: Readonly<Record<string, string>> = { em: 'em', strong: 'strong', code: 'code' };

/** The words of an element with their links and emphasis. */
function runsOf(element: Element | undefined, around: Read = {}): Read[] {
  return [...(element?.childNodes ?? [])].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ? [{ ...around, text: node.nodeValue }] : [];
    // the link to the source is no part of the words, a box over a term neither
    if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).matches('[part], [data-lede-term]')) return [];
    const inner = node as Element;
    const href = inner.localName === 'a' ? { href: inner.getAttribute('href') } : {};
    const mark = marks[inner.localName];
    return runsOf(inner, { ...around, ...href, ...(mark && { [mark]: true }) });
  });
}

/** The same as a paragraph of the record: plain where nothing is marked. */
function textOf(element: Element | undefined): unknown {
  const runs = runsOf(element);
  const isPlain = runs.every((run) => Object.keys(run).length === 1);
  return isPlain
    ? runs
        .map((run) => run['text'])
        .join('')
        .trim()
    : runs;
}

function byline(root: ParentNode): Read {
  const portrait = find(root, 'portrait')?.getAttribute('src') ?? undefined;
  return {
    author: all(root, 'author').map((author) => ({ name: text(author), url: address(author), image: portrait })),
    datePublished: time(root.querySelector('.dates > :not(.update) time')),
    dateModified: time(root.querySelector('.update time')),
  };
}

function figure(root: ParentNode): Read {
  const [caption, credit] = [find(root, 'caption'), find(root, 'credit')];
  const words = [...(caption?.childNodes ?? [])].filter((node) => node !== credit).map(({ textContent }) => textContent);
  return {
    image: { ...pictureOf(root), caption: words.join('').trim() || undefined, creditText: text(credit) },
    inLanguage: langOf(find(root, 'image')),
  };
}

const takeaways = (root: ParentNode): Read => ({
  takeaways: all(root, 'item').map((item) => ({ text: textOf(item.querySelector('span') ?? undefined), evidence: address(find(item, 'evidence')) })),
  inLanguage: langOf(find(root, 'list')?.parentElement),
});

const didYouKnow = (root: ParentNode): Read => ({
  facts: all(root, 'entry')
    // a popover shows one of them again
    .filter((entry) => !entry.closest('[popover]'))
    .map((entry) => ({ term: text(find(entry, 'term')), explanation: textOf(find(entry, 'explanation')), source: address(find(entry, 'citation')) })),
  inLanguage: langOf(find(root, 'list')?.parentElement),
});

const notice = (root: ParentNode): Read => ({
  correction: all(root, 'correction').map((item) => ({ text: text(item.querySelector('span') ?? undefined), date: time(item.querySelector('time')) })),
  inLanguage: langOf(root.querySelector('[part="statement"][lang], [part="correction"] > [lang]')),
});

/** A widget that does not show a thing says nothing of it. */
const known = (record: Read): Read => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** The whole story, of its own parts and of the widgets inside: in its shadow root, or in the layout of its publisher. */
function article(root: ParentNode, _: Read, layout: ParentNode): Read {
  const inner = ['lede-byline', 'lede-figure', 'lede-takeaways', 'lede-did-you-know', 'lede-notice', 'lede-newsletter'].map((tag) => {
    const widget = root.querySelector(tag) ?? layout.querySelector(tag);
    return widget ? known(restore(widget).record) : {};
  });
  const paragraphs = (part: string): unknown => {
    const place = find(root, part);
    return place && [...place.children].map(textOf);
  };
  const header = root.querySelector('header') ?? root;
  return {
    ...(Object.assign({}, ...inner.reverse()) as Read),
    ...known({
      headline: text(find(header, 'headline')),
      alternativeHeadline: text(find(header, 'deck')),
      articleSection: text(find(header, 'kicker')),
      abstract: text(find(header, 'standfirst')),
      summary: paragraphs('summary'),
      analysis: paragraphs('analysis'),
      inLanguage: langOf(find(root, 'article')),
    }),
  };
}

/** The stories of a rail: those of its cards. One that has just been rendered anew was given them, and may not show them yet. */
function storiesOf(rail: Element & { readonly stories?: readonly unknown[] | undefined }): readonly unknown[] {
  if (rail.stories?.length) return rail.stories;
  return [...(rail.shadowRoot ?? rail).querySelectorAll('lede-card')].map((one) => restore(one).record);
}

const readers: Readonly<Record<string, (root: ParentNode, state: Read, widget: ParentNode) => Read>> = {
  'lede-article': article,
  'lede-byline': byline,
  'lede-card': cardOf,
  'lede-did-you-know': didYouKnow,
  'lede-figure': figure,
  'lede-notice': notice,
  'lede-takeaways': takeaways,
};

const settings = ['article', 'fields', 'newsletters', 'hiddenValues'];

/** Reads back what a server knew of a widget when it wrote its HTML: from the named parts, and from the state beside them. */
export function restore(widget: Element): Restored {
  if (widget.getAttribute('data-ssr') === outdated) return { record: {}, properties: {} };
  const state = stateOf(widget);
  const root = widget.shadowRoot ?? widget;
  const properties: Read = {};
  for (const name of settings) if (state[name] !== undefined) properties[name] = state[name];
  if (widget.localName === 'lede-related') properties['stories'] = storiesOf(widget);
  const rail = widget.localName === 'lede-article' ? root.querySelector('lede-related') : null;
  if (rail?.shadowRoot && !rail.hasAttribute('src')) properties['related'] = storiesOf(rail);
  // a feed has what the rails inside it show
  if (widget.localName === 'lede-feed') properties['stories'] = [...widget.querySelectorAll('lede-related')].flatMap((one) => storiesOf(one));
  const record = readers[widget.localName]?.(root, state, widget) ?? {};
  return { record: withState(record, state), properties };
}
