import type { Article, DigitalSourceType, Fact, Picture } from './article.js';
import { plainText } from './text.js';

/**
 * A story as schema.org's NewsArticle, for a `<script type="application/ld+json">` of the story's own page.
 * A page that merely links to the story must not carry it.
 *
 * @returns A JSON-serialisable object without empty fields. In a script, escape `<` as `\u003c`.
 */
export function toJsonLd(article: Article): Record<string, unknown> {
  const { author, facts, correction, sponsor, timeRequired, access, summary = [], analysis = [] } = article;
  const body = [...summary, ...analysis].map(plainText).join('\n\n');
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: article.url,
    mainEntityOfPage: article.url,
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    articleSection: article.articleSection,
    abstract: article.abstract,
    articleBody: body,
    author: author?.map(({ name, url, image }) => withoutEmpty({ '@type': 'Person', name, url, image })),
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    timeRequired: timeRequired ? `PT${String(timeRequired)}M` : undefined,
    wordCount: article.wordCount,
    keywords: article.keywords,
    inLanguage: article.inLanguage,
    image: article.image && imageObject(article.image),
    isAccessibleForFree: access && access !== 'premium',
    sponsor: sponsor && withoutEmpty({ '@type': 'Organization', name: sponsor.name, url: sponsor.url, logo: sponsor.logo }),
    correction: correction?.map(({ text, date }) => withoutEmpty({ '@type': 'CorrectionComment', text, datePublished: date })),
    mentions: facts?.length ? termSet(facts) : undefined,
  });
}

function termSet(facts: readonly Fact[]): Record<string, unknown> {
  const terms = facts.map(({ term, explanation, source }) =>
    withoutEmpty({ '@type': 'DefinedTerm', name: term, description: plainText(explanation), url: source }),
  );
  return { '@type': 'DefinedTermSet', hasDefinedTerm: terms };
}

function imageObject(picture: Picture): Record<string, unknown> | undefined {
  const { url, alt, width, height, caption, creditText, digitalSourceType } = picture;
  if (!url) return undefined;
  return withoutEmpty({
    '@type': 'ImageObject',
    url,
    description: alt,
    width,
    height,
    caption,
    creditText,
    digitalSourceType: digitalSourceType && originAddress(digitalSourceType),
  });
}

/** What schema.org does not have, or has under an older name. */
const ofIptc: readonly DigitalSourceType[] = ['computationalCapture', 'humanEdits', 'digitalCreation', 'trainedAlgorithmicData'];

/** The address of an origin; none for a word that is not known. */
function originAddress(type: DigitalSourceType): string | undefined {
  if (type === 'unknown') return undefined;
  if (ofIptc.includes(type)) return `https://cv.iptc.org/newscodes/digitalsourcetype/${type}`;
  return `https://schema.org/${type.charAt(0).toUpperCase()}${type.slice(1)}DigitalSource`;
}

function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !empty(value)));
}

function empty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && !value.length);
}
