import type { Article } from './article.js';
import { plainText } from './text.js';

/**
 * Words a minute of silent reading. Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading Performance: The New
 * International Reading Speed Texts IReST", IOVS 53 (2012): means of native speakers, 18 to 35 years old.
 */
const wordsPerMinute: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};
/** The mean of the languages above, for all others. */
const otherWordsPerMinute = 184;
/** Characters a minute: Chinese and Japanese from the same study. */
const charactersPerMinute: Readonly<Record<string, number>> = { zh: 255, ja: 357 };
/** Thai, Lao, Khmer and Burmese write no spaces and were not in the study: four and a half letters a word at the speed of the others. */
const otherCharactersPerMinute = 828;

// the long-vowel marks belong to two scripts, so to none
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーｰ]/gu;
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const marks = /\p{M}/gu;

/** Segmenters are slow to make; one per language is kept. */
const segmenters = new Map<string, Intl.Segmenter | undefined>();

function segmenter(lang: string): Intl.Segmenter | undefined {
  if (!segmenters.has(lang)) {
    let made: Intl.Segmenter | undefined;
    try {
      made = new Intl.Segmenter(lang, { granularity: 'word' });
    } catch {
      // no segmenter in this browser, or no such language: spaces will do
    }
    segmenters.set(lang, made);
  }
  return segmenters.get(lang);
}

/** How many words a text of a script with spaces has. */
export function countWords(text: string, lang = 'en'): number {
  const words = segmenter(lang)?.segment(text);
  if (!words) return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  let count = 0;
  // WebKit does not take a number for a word
  for (const { isWordLike, segment } of words) if (isWordLike || /\p{N}/u.test(segment)) count++;
  return count;
}

function speedIn(speeds: Readonly<Record<string, number>>, lang: string): number | undefined {
  const language = lang.toLowerCase().split('-', 1)[0] ?? '';
  return Object.hasOwn(speeds, language) ? speeds[language] : undefined;
}

const speed = (lang = 'en'): number => speedIn(wordsPerMinute, lang) ?? otherWordsPerMinute;

/**
 * How long a text takes to read.
 *
 * @param text - The text, all paragraphs joined.
 * @param lang - Its BCP 47 language tag; an unknown one counts like English with an average speed.
 * @returns Whole minutes, at least 1; 0 for a text without words. Chinese, Japanese, Thai, Lao, Khmer and Burmese are
 * counted in characters, everything else in words, a mixed text each by its own measure.
 */
export function readingTime(text: string, lang = 'en'): number {
  const ideographic = text.match(ideographs)?.length ?? 0;
  const unspacedLetters = text.replace(marks, '').match(unspaced)?.length ?? 0;
  const words = countWords(text.replace(ideographs, ' ').replace(unspaced, ' '), lang);
  const minutes = ideographic / (speedIn(charactersPerMinute, lang) ?? 255) + unspacedLetters / otherCharactersPerMinute + words / speed(lang);
  return minutes > 0 ? Math.max(1, Math.round(minutes)) : 0;
}

/** The minutes that a story says, or else those that its own text or its word count takes; `undefined` where it has none of them. */
export function minutesToRead(article: Article): number | undefined {
  const { timeRequired, wordCount, summary = [], analysis = [], takeaways = [], inLanguage } = article;
  if (timeRequired) return timeRequired;
  const body = [...summary, ...analysis];
  if (body.length) return readingTime([...body, ...takeaways.map((point) => point.text)].map(plainText).join('\n'), inLanguage) || undefined;
  return wordCount ? Math.max(1, Math.round(wordCount / speed(inLanguage))) : undefined;
}
