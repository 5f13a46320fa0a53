import type { Article } from '../model/article.js';
import { readMoment } from '../model/dates.js';
import { plainText } from '../model/text.js';
import type { Identity } from './identity.js';
import { fold } from './words.js';

/** The text of a story that is indexed, and what tells the story from others. */
export interface StoryText {
  readonly headline: string;
  readonly abstract: string;
  /** All its texts; and how many mentions a word in each is worth. */
  readonly texts: readonly (readonly [text: string, mentions: number])[];
  /** What tells it from others. */
  readonly identity: Identity;
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

/** Reads the text of a story, from own fields only; `undefined` for what cannot be read. */
export function readStoryText(story: unknown): StoryText | undefined {
  try {
    if (typeof story !== 'object' || story === null) return undefined;
    const own = (name: keyof Article): unknown => (Object.hasOwn(story, name) ? (story as Article)[name] : undefined);
    const lead = listOf(own('summary'))[0];
    const headline = lineOf(own('headline'));
    const abstract = lineOf(own('abstract')) || lineOf(typeof lead === 'string' || Array.isArray(lead) ? plainText(lead) : '');
    const byTheEditor = [own('articleSection'), ...listOf(own('keywords')).slice(0, mostKeywords)];
    const textOf = (name: keyof Article): string => (typeof own(name) === 'string' ? (own(name) as string) : '');
    return {
      headline,
      abstract,
      texts: [[headline, 1], [abstract, 1], ...byTheEditor.map((text) => [lineOf(text), byEditor] as const)],
      identity: { url: textOf('url'), headline, articleSection: textOf('articleSection'), datePublished: textOf('datePublished') },
      at: readMoment(own('datePublished'))?.at,
    };
  } catch {
    // foreign data may be alive, and throw
    return undefined;
  }
}
