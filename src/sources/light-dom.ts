import type { Run } from '../model/article.js';

/** A reader of which it is not known what it leaves unread. */
export const whole =
  (read: (element: Element) => Found) =>
  (element: Element): { fields: Found; unread: readonly Node[] } => ({ fields: read(element), unread: [] });

/** Fields of a story as found in a page, still to be normalised. */
export type Found = Record<string, unknown>;

function clean(text: string | null | undefined): string | undefined {
  const words = text?.replace(/[\t-\r ]+/g, ' ').trim();
  return words === '' ? undefined : words;
}

/** The JSON in an element's own `<script type="application/json">`; throws as `JSON.parse` does. */
export function jsonIn(element: Element): unknown {
  const script = element.querySelector(':scope > script[type="application/json"]:not([data-lede-props])');
  return script ? (JSON.parse(script.textContent) as unknown) : undefined;
}

/** An element's text with its links and emphasis; everything else in it is plain text. */
export function runsIn(element: Node, marks: Omit<Run, 'text'> = {}): Run[] {
  return [...element.childNodes].flatMap((node): Run[] => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ? [{ text: node.nodeValue, ...marks }] : [];
    // a form is no text, and its fields may be named as what is read here
    if (!(node instanceof Element) || node instanceof HTMLFormElement) return [];
    switch (node.localName) {
      case 'a':
        return runsIn(node, { ...marks, href: node.getAttribute('href') ?? '' });
      case 'em':
      case 'i':
        return runsIn(node, { ...marks, em: true });
      case 'strong':
      case 'b':
        return runsIn(node, { ...marks, strong: true });
      case 'code':
        return runsIn(node, { ...marks, code: true });
      case 'br':
        return [{ text: ' ' }];
      case 'p':
      case 'li':
        return [...runsIn(node, marks), { text: ' ' }];
      case 'summary':
      case 'script':
      case 'style':
      case 'template':
        return [];
      default:
        return runsIn(node, marks);
    }
  });
}

/** Text with links or emphasis as runs, other text as a string. */
function textIn(...elements: Node[]): string | Run[] | undefined {
  const runs = elements.flatMap((element, i) => [...(i ? [{ text: ' ' }] : []), ...runsIn(element)]);
  if (runs.some((run) => Object.keys(run).length > 1)) return runs;
  return clean(runs.map((run) => run.text).join(''));
}

/** The picture of a `<figure>` or a lone `<img>`. */
export function pictureIn(element: Element): Found {
  const img = element.querySelector('img');
  if (!img) return {};
  const value = (name: string): string | undefined => img.getAttribute(name) ?? undefined;
  return {
    image: {
      url: value('src'),
      srcset: value('srcset'),
      alt: value('alt'),
      width: value('width'),
      height: value('height'),
      caption: clean(element.querySelector('figcaption')?.textContent),
    },
  };
}

/** Writers (`rel="author"`) and dates (`<time datetime>`, the second one the update). */
export function bylineIn(element: Element): Found {
  const [published, updated] = [...element.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime'));
  const author = [...element.querySelectorAll('[rel~="author"]')].map((node) => ({
    name: clean(node.textContent),
    url: node.getAttribute('href') ?? undefined,
  }));
  return { datePublished: published, dateModified: updated, ...(author.length && { author }) };
}

/** A teaser in plain HTML: the first link with words is the story, `<p>` its standfirst. */
export function teaserIn(element: Element): Found {
  const link = [...element.querySelectorAll('a[href]:not([rel~="author"])')].find((a) => clean(a.textContent));
  const standfirst = [...element.querySelectorAll('p')].find((p) => !link || !p.contains(link));
  const heading = link?.querySelector('h1,h2,h3,h4,h5,h6') ?? link ?? element.querySelector('h1,h2,h3,h4,h5,h6');
  return {
    url: link?.getAttribute('href') ?? undefined,
    headline: clean(heading?.textContent),
    abstract: clean(standfirst?.textContent),
    ...pictureIn(element),
    ...bylineIn(element),
  };
}

/** The items of the first list. */
export function takeawaysIn(element: Element): Found {
  const list = element.querySelector('ul, ol');
  return list ? { takeaways: [...list.children].map((item) => ({ text: textIn(item) })) } : {};
}

/** The terms of a `<dl>`, or `<details>` with their summaries. */
export function factsIn(element: Element): Found {
  const terms = [...element.querySelectorAll('dt')].map((dt) => ({
    term: clean(dt.textContent),
    explanation: textIn(...explanationsOf(dt)),
  }));
  const details = [...element.querySelectorAll('details')].map((node) => {
    const summary = node.querySelector('summary');
    return { term: clean(summary?.textContent), explanation: textIn(node) };
  });
  const facts = [...terms, ...details];
  return facts.length ? { facts } : {};
}

/** A term may be explained more than once. */
function explanationsOf(dt: Element): Element[] {
  const found: Element[] = [];
  for (let dd = dt.nextElementSibling; dd?.localName === 'dd'; dd = dd.nextElementSibling) found.push(dd);
  return found;
}

/** Paragraphs as they stand. */
export function paragraphsIn(element: Element): (string | Run[])[] {
  return [...element.querySelectorAll('p')].map((p) => textIn(p)).filter((text) => text !== undefined);
}

/** The words over a newsletter form: a heading, and the paragraphs outside the form. */
export function newsletterIn(element: Element): { newsletter: { heading: string | undefined; pitch: string | undefined } } {
  const outside = (selector: string): string | undefined => clean([...element.querySelectorAll(selector)].find((node) => !node.closest('form'))?.textContent);
  return { newsletter: { heading: outside('h1,h2,h3,h4,h5,h6'), pitch: outside('p') } };
}

/** The stories of a list: list items, articles, cards, or bare links. */
export function storiesIn(element: Element, selector = ':scope > lede-card, :scope > article, li'): Found[] {
  const items = element.querySelectorAll(selector);
  const found = items.length ? items : element.querySelectorAll(':scope > a[href]');
  return [...found].map((item) =>
    item.localName === 'a' ? { url: item.getAttribute('href'), headline: clean(item.textContent) } : cardIn(item.querySelector('lede-card') ?? item),
  );
}

/** A teaser, or what the attributes of a `<lede-card>` say. */
function cardIn(element: Element): Found {
  const teaser = teaserIn(element);
  for (const [attribute, field] of Object.entries(cardAttributes)) teaser[field] = element.getAttribute(attribute) ?? teaser[field];
  const image = element.getAttribute('image');
  const attribute = (name: string): string | undefined => element.getAttribute(name) ?? undefined;
  if (image) teaser['image'] = { url: image, alt: attribute('image-alt'), digitalSourceType: attribute('image-origin') };
  return teaser;
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
