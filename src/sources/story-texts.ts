import type { Text } from '../model/article.js';
import { plainText } from '../model/text.js';
import { htmlTree } from './markup/html-text.js';
import { paragraphsOf } from '../content/paragraphs.js';
import { cutText, firstWords } from './standfirst.js';

/** Characters: a teaser that is longer is the text of the story. */
const longestTeaser = 400;

/** The texts of a story, each in its place. */
export interface StoryTexts {
  /** The first words, for a story without a headline. */
  readonly first: string | undefined;
  readonly texts: {
    readonly abstract?: string;
    readonly summary?: readonly Text[];
    readonly analysis?: readonly Text[];
  };
}

/**
 * Gives the texts of an entry their places: what is short is the standfirst, the first paragraph of the story is its lead. A story
 * without a teaser, or with itself for a teaser, is told by its first sentences.
 */
export function storyTexts(teaser: readonly Text[], body: readonly Text[]): StoryTexts {
  const short = wordsOf(teaser);
  const whole = body.length ? body : short.length > longestTeaser ? teaser : [];
  const words = short || wordsOf(body.slice(0, 3));
  const abstract = cutText(words, longestTeaser);
  const [lead, ...rest] = whole;
  return {
    first: firstWords(words),
    texts: { ...(abstract && { abstract }), ...(lead && { summary: [lead] }), ...(rest.length && { analysis: rest }) },
  };
}

/** The texts of a story that come as pieces of HTML: its teaser, and all of it. */
export function htmlTexts(teaser: unknown, body: unknown): StoryTexts['texts'] {
  const paragraphs = (html: unknown): Text[] => (typeof html === 'string' ? paragraphsOf(htmlTree(html), asFound) : []);
  return storyTexts(paragraphs(teaser), paragraphs(body)).texts;
}

/** Addresses are made whole when the story is normalised. */
export function asFound(address: string): string {
  return address;
}

function wordsOf(paragraphs: readonly Text[]): string {
  return paragraphs.map(plainText).join(' ').replace(/\s+/g, ' ').trim();
}

/** The paragraphs of plain text: blank lines part them. */
export function plainParagraphs(text: string): string[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
