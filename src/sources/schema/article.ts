import type { Author } from '../../model/article.js';
import type { Found } from '../../content/content.js';
import { address, all, dateOf, field, isNode, keywordsOf, minutesOf, typesOf, words, type Lookup, type Node } from './values.js';
import { writersOf } from '../../content/writers.js';

/** A thing of schema.org as the fields of a story, still to be normalised. */
export function storyOf(node: Node, lookup: Lookup): Found {
  const page = pageAround(node, lookup);
  const anywhere = (...names: readonly string[]): unknown => field(node, ...names) ?? field(page, ...names);
  const [summary, ...analysis] = paragraphsOf(field(node, 'articleBody', 'text'));
  return {
    url: address(field(node, 'url')) ?? pageAddress(node) ?? address(field(page, 'url')),
    headline: words(field(node, 'headline', 'name', 'title')),
    alternativeHeadline: words(field(node, 'alternativeHeadline')),
    articleSection: words(field(node, 'articleSection')),
    abstract: words(field(node, 'abstract', 'description')),
    ...(summary && { summary: [summary] }),
    ...(analysis.length && { analysis }),
    author: authorsOf(field(node, 'author', 'creator'), lookup),
    datePublished: dateOf(anywhere('datePublished', 'dateCreated', 'uploadDate')),
    dateModified: dateOf(anywhere('dateModified')),
    timeRequired: minutesOf(field(node, 'timeRequired')),
    wordCount: words(field(node, 'wordCount')),
    keywords: keywordsOf(field(node, 'keywords')),
    inLanguage: languageOf(anywhere('inLanguage')),
    image: pictureOf(field(node, 'image', 'thumbnailUrl') ?? field(page, 'primaryImageOfPage', 'image'), lookup),
    access: accessOf(anywhere('isAccessibleForFree')),
    sponsor: sponsorOf(field(node, 'sponsor'), lookup),
    correction: correctionsOf(field(node, 'correction')),
    facts: factsOf(field(node, 'mentions')),
    ...mediaOf(node),
  };
}

/** The page that a story says it stands on. */
function pageAround(node: Node, lookup: Lookup): Node {
  const pages = [...all(field(node, 'isPartOf')), ...all(field(node, 'mainEntityOfPage'))].map(lookup).filter(isNode);
  return pages.find((page) => typesOf(page).some((type) => type.endsWith('page'))) ?? {};
}

function pageAddress(node: Node): string | undefined {
  const found = address(field(node, 'mainEntityOfPage'), '@id') ?? address(field(node, '@id'));
  return found && /^https?:/i.test(found) ? found.replace(/#.*$/s, '') : undefined;
}

/** The paragraphs of a text: parted by blank lines, else by line ends. */
function paragraphsOf(value: unknown): string[] {
  const text = all(value).find((one) => typeof one === 'string');
  if (!text) return [];
  const marked = text.replace(/<\/p>|<br\s?\/?>/gi, '\n\n');
  const parts = marked.split(/\n\s*\n/.test(marked) ? /\n\s*\n/ : /[\n\r]+/);
  return parts.map((part) => words(part)).filter((part) => part !== undefined);
}

function authorsOf(value: unknown, lookup: Lookup): Author[] | undefined {
  const found = all(value).flatMap((one): Author[] => {
    const author = lookup(one);
    if (!isNode(author)) return writersOf(words(author));
    const [url, image] = [address(field(author, 'url', 'sameAs')), pictureOf(field(author, 'image'), lookup)?.url];
    const isDesk = typesOf(author).some((type) => type.endsWith('organization'));
    const writers = all(field(author, 'name')).flatMap((name) => (isDesk ? [{ name: words(name) ?? '' }] : writersOf(words(name))));
    const [only] = writers;
    return only && writers.length === 1 ? [{ ...only, ...(url && /^(?:https?:)?\//i.test(url) && { url }), ...(image && { image }) }] : writers;
  });
  return found.length ? found.filter(({ name }, i) => found.findIndex((other) => other.name === name) === i) : undefined;
}

function pictureOf(value: unknown, lookup: Lookup): (Found & { readonly url: string }) | undefined {
  for (const one of all(value)) {
    const image = lookup(one);
    const url = address(image, 'contentUrl', 'url');
    if (!url || !/^(?:[a-z]+:)?\/|\.\w{3,4}$/i.test(url)) continue;
    if (!isNode(image)) return { url };
    const size = (name: string): string | undefined => /^\d{1,6}/.exec(words(field(image, name)) ?? '')?.[0];
    return {
      url,
      alt: words(field(image, 'description')),
      width: size('width'),
      height: size('height'),
      caption: words(field(image, 'caption')),
      creditText: words(field(image, 'creditText', 'copyrightNotice')),
      digitalSourceType: address(field(image, 'digitalSourceType')),
    };
  }
  return undefined;
}

function languageOf(value: unknown): string | undefined {
  const [first] = all(value);
  return words(isNode(first) ? field(first, 'alternateName', 'name') : first);
}

function accessOf(value: unknown): string | undefined {
  const said = typeof value === 'boolean' ? String(value) : words(value)?.toLowerCase();
  if (said === 'false') return 'premium';
  return said === 'true' ? 'free' : undefined;
}

function sponsorOf(value: unknown, lookup: Lookup): Found | undefined {
  const sponsor = lookup(all(value)[0]);
  const name = words(sponsor);
  if (!name) return undefined;
  return isNode(sponsor) ? { name, url: address(field(sponsor, 'url')), logo: pictureOf(field(sponsor, 'logo'), lookup)?.url } : { name };
}

function correctionsOf(value: unknown): Found[] | undefined {
  const found = all(value).flatMap((one): Found[] => {
    const text = isNode(one) ? words(field(one, 'text', 'description')) : words(one);
    // some only give an address
    if (!text || /^https?:\S+$/i.test(text)) return [];
    return [{ text, ...(isNode(one) && { date: dateOf(field(one, 'datePublished', 'dateCreated')) }) }];
  });
  return found.length ? found : undefined;
}

/** The terms that a story explains: `mentions` a `DefinedTermSet`. */
function factsOf(value: unknown): Found[] | undefined {
  const terms = all(value).flatMap((one) => (isNode(one) && typesOf(one).includes('definedtermset') ? all(field(one, 'hasDefinedTerm')) : []));
  const found = terms.flatMap((term): Found[] => {
    const explanation = isNode(term) ? words(field(term, 'description')) : undefined;
    return isNode(term) && explanation ? [{ term: words(field(term, 'name')), explanation, source: address(field(term, 'url')) }] : [];
  });
  return found.length ? found : undefined;
}

function mediaOf(node: Node): Found {
  const types = typesOf(node).join(' ');
  if (types.includes('liveblogposting')) return { media: 'live' };
  if (types.includes('videoobject')) return { media: 'video' };
  if (/audioobject|podcastepisode/.test(types)) return { media: 'audio' };
  return types.includes('gallery') ? { media: 'gallery' } : {};
}
