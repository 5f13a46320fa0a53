import type { Article } from '../model/article.js';
import { readMoment } from '../model/dates.js';
import { plainText } from '../model/text.js';
import { storyKey } from '../model/story-key.js';
import { fold } from './words.js';

/** What a story says of itself. */
export interface Saying {
  readonly headline: string;
  readonly abstract: string;
  /** All its texts; and how many mentions a word in each is worth. */
  readonly texts: readonly (readonly [text: string, mentions: number])[];
  readonly address: string | undefined;
  /** When it was published, in milliseconds since 1970. */
  readonly at: number | undefined;
}

/** Characters: who reads on in a field has left what the story is about. */
const longest = 1000;
const mostKeywords = 50;
/** Section and keywords are an editor's own word for what a story is about: each is worth so many mentions. */
const byEditor = 2;

const lineOf = (value: unknown): string => (typeof value === 'string' ? fold(value.slice(0, longest)).trim() : '');
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Reads what a story says of itself, from own fields only; `undefined` for what cannot be read. */
export function readSaying(story: unknown): Saying | undefined {
  try {
    if (typeof story !== 'object' || story === null) return undefined;
    const own = (name: keyof Article): unknown => (Object.hasOwn(story, name) ? (story as Article)[name] : undefined);
    const lead = listOf(own('summary'))[0];
    const headline = lineOf(own('headline'));
    const abstract = lineOf(own('abstract')) || lineOf(typeof lead === 'string' || Array.isArray(lead) ? plainText(lead) : '');
    const byTheEditor = [own('articleSection'), ...listOf(own('keywords')).slice(0, mostKeywords)];
    const address = own('url');
    return {
      headline,
      abstract,
      texts: [[headline, 1], [abstract, 1], ...byTheEditor.map((text) => [lineOf(text), byEditor] as const)],
      address: typeof address === 'string' && address !== '' ? address : undefined,
      at: readMoment(own('datePublished'))?.at,
    };
  } catch {
    // foreign data may be alive, and throw
    return undefined;
  }
}

/**
 * The story behind an address.
 *
 * @param base - What a relative address is resolved against.
 */
export function keyOf({ address }: Saying, base?: string): string | undefined {
  if (address === undefined) return undefined;
  return storyKey(URL.canParse(address, base) ? new URL(address, base).href : address);
}

/** Have two the same headline, and nothing by which to tell them apart? The "Market report" of today is not that of yesterday. */
export function sameHeadline(one: Saying, other: Saying): boolean {
  if (one.headline === '' || one.headline.toLowerCase() !== other.headline.toLowerCase()) return false;
  if (one.address !== undefined && other.address !== undefined) return keyOf(one, other.address) === keyOf(other, one.address);
  if (one.at !== undefined && other.at !== undefined) return one.at === other.at;
  return !one.abstract || !other.abstract || one.abstract === other.abstract;
}
