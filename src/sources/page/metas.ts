import { readDate } from '../dates.js';
import type { Found } from '../../content/content.js';
import type { PageFacts } from './facts.js';
import { plainLine } from '../markup/html-text.js';
import { keywordsOf, words } from '../schema/values.js';
import { writersOf } from '../../content/writers.js';

/** The names under which pages say a thing, strongest first: OpenGraph, then what analytics, search and libraries ask for. */
const names = {
  headline: 'og:title twitter:title parsely-title dc.title dcterms.title sailthru.title headline title',
  abstract: 'og:description description twitter:description dc.description dcterms.description sailthru.description',
  author: 'author article:author og:article:author parsely-author dc.creator dcterms.creator sailthru.author cxenseparse:author byl citation_author authors',
  datePublished:
    'article:published_time og:article:published_time og:published_time datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime dc.date.issued dcterms.created dcterms.date dc.date article.published article:published pubdate publishdate publish-date publish_date publication_date citation_publication_date originalpublicationdate date',
  dateModified:
    'article:modified_time og:article:modified_time og:updated_time datemodified dcterms.modified article:modified article.updated lastmod last-modified',
  articleSection: 'article:section og:article:section parsely-section articlesection article.section section',
  keywords: 'article:tag news_keywords parsely-tags keywords sailthru.tags',
  image: 'og:image og:image:secure_url og:image:url twitter:image twitter:image:src parsely-image-url sailthru.image.full thumbnail',
  alt: 'og:image:alt twitter:image:alt',
  url: 'og:url parsely-link',
  inLanguage: 'og:locale content-language dc.language language',
  site: 'og:site_name application-name cxenseparse:publishername',
} as const;
type Name = keyof typeof names;

const tiers: Readonly<Record<string, string>> = { free: 'free', locked: 'premium' };

/** What the page's `<meta>` elements say under the strongest name of a thing; `usable` may refuse. */
export function metaOf({ metas }: PageFacts, name: Name, usable: (text: string) => boolean = Boolean): string | undefined {
  return metaList(metas, name, usable)[0];
}

function metaList(metas: PageFacts['metas'], name: Name, usable: (text: string) => boolean): string[] {
  for (const key of names[name].split(' ')) {
    const found = (metas.get(key) ?? []).map((content) => plainLine(content).trim()).filter(usable);
    if (found.length) return found;
  }
  return [];
}

/** The fields of a story that a page's `<meta>` elements fill. */
export function metaFields(facts: PageFacts): Found {
  const { metas } = facts;
  const list = (name: Name, usable: (text: string) => boolean = Boolean): string[] => metaList(metas, name, usable);
  const author = list('author', (text) => writersOf(text).length > 0).flatMap(writersOf);
  const keywords = list('keywords');
  const image = metaOf(facts, 'image');
  return {
    abstract: words(metaOf(facts, 'abstract')),
    ...(author.length && { author }),
    datePublished: dateIn(facts, 'datePublished'),
    dateModified: dateIn(facts, 'dateModified'),
    articleSection: words(metaOf(facts, 'articleSection', (text) => !/^(?:https?:|\d+$)/i.test(text))),
    keywords: keywordsOf(keywords),
    ...(image && { image: { url: image, alt: metaOf(facts, 'alt'), width: sizeOf(metas, 'width'), height: sizeOf(metas, 'height') } }),
    inLanguage: metaOf(facts, 'inLanguage'),
    access: tiers[metas.get('article:content_tier')?.[0] ?? ''],
  };
}

function dateIn(facts: PageFacts, name: Name): string | undefined {
  return readDate(metaOf(facts, name, (text) => readDate(text) !== undefined));
}

function sizeOf(metas: PageFacts['metas'], side: 'width' | 'height'): string | undefined {
  const size = metas.get(`og:image:${side}`)?.[0];
  return size && /^\d{1,5}$/.test(size) && size !== '0' ? size : undefined;
}
