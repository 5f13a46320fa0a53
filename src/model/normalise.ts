import { accessLevels, liveStatuses, mediaTypes, type Article, type Problem } from './article.js';
import { author, correction, fact, newsletter, paragraph, picture, review, sponsor, submission, takeaway } from './parts.js';
import { Reader, type Fields } from './reader.js';

/** How foreign data is read. */
export interface NormaliseOptions {
  /** What relative addresses are resolved against; without it they stay relative. */
  readonly base?: string | undefined;
  /** Where the record stands in its document, for problems: "articles[3]". */
  readonly path?: string;
  /** Takes what is wrong with the record. */
  readonly problems?: Problem[];
}

type Field = (read: Reader, fields: Fields, name: string) => unknown;
/** Which fields of a story are read, and how: a widget names only those that it shows, and loads no code for the others. */
export type FieldTable = { readonly [K in keyof Article]?: Field };

const text: Field = (read, fields, name) => read.text(fields, name);
const date: Field = (read, fields, name) => read.date(fields, name);
const url: Field = (read, fields, name) => read.url(fields, name);
const language: Field = (read, fields, name) => read.language(fields, name);
const count: Field = (read, fields, name) => read.whole(fields, name);
const oneOf =
  (words: readonly string[]): Field =>
  (read, fields, name) =>
    read.oneOf(fields, name, words);
const listOf =
  (item: (read: Reader, value: unknown, path: string) => unknown): Field =>
  (read, fields, name) =>
    read.list(fields, name, item);

/** Who wrote it, when, and how long it takes to read. */
export const bylineFields: FieldTable = { author: listOf(author), datePublished: date, dateModified: date, timeRequired: count, wordCount: count };
/** The cover. */
export const pictureFields: FieldTable = { image: picture };
/** What a card shows. */
export const cardFields: FieldTable = {
  url,
  headline: text,
  articleSection: text,
  abstract: text,
  inLanguage: language,
  media: oneOf(mediaTypes),
  liveStatus: oneOf(liveStatuses),
  access: oneOf(accessLevels),
  sponsor,
  ...bylineFields,
  ...pictureFields,
};
/** The takeaways and who made them. */
export const takeawayFields: FieldTable = { takeaways: listOf(takeaway), review, dateModified: date, inLanguage: language };
/** The terms and explanations. */
export const factFields: FieldTable = { facts: listOf(fact), inLanguage: language };
/** Who sent the story in, and what a report of it quotes. */
export const noticeFields: FieldTable = { submission, correction: listOf(correction), headline: text, url, ...pictureFields };
/** The publisher's words over its form. */
export const newsletterFields: FieldTable = { newsletter };
/** The whole story. */
export const articleFields: FieldTable = {
  ...cardFields,
  ...takeawayFields,
  ...factFields,
  ...noticeFields,
  ...newsletterFields,
  alternativeHeadline: text,
  summary: listOf(paragraph),
  analysis: listOf(paragraph),
  keywords: listOf((read, value, path) => read.string(value, path)),
};

/**
 * Reads some fields of anything as those of a story. A bad field is dropped and named in `problems`; its neighbours stay.
 *
 * @returns A record without a prototype; an empty one for what is no object. Never throws.
 */
export function normaliseFields(value: unknown, table: FieldTable, { base, path = '', problems = [] }: NormaliseOptions = {}): Partial<Article> {
  const read = new Reader(base, problems);
  const fields = read.fields(value, path);
  const found: Record<string, unknown> = {};
  if (fields) for (const [name, field] of Object.entries<Field>(table)) found[name] = field(read, fields, name);
  return read.record(found);
}

/**
 * Reads anything as a story. A bad field is dropped and named in `problems`; its neighbours stay. Never throws.
 *
 * @returns The story as a record without a prototype, or `undefined` where there is no headline.
 */
export function normaliseArticle(value: unknown, options: NormaliseOptions = {}): Article | undefined {
  const story = normaliseFields(value, articleFields, options);
  if (story.headline) return story as Article;
  // what is no object has been reported as such
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    options.problems?.push({ path: options.path ?? '', message: 'has no headline: left out' });
  return undefined;
}
