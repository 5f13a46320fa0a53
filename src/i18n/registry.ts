import type { Words } from './words.js';

type WordsLoader = (lang: string) => Promise<Words | undefined>;

const languages = new Map<string, Words>();
const listeners = new Set<() => void>();
const requested = new Map<string, Promise<void>>();
let loader: WordsLoader | undefined;

/** A language tag as HTML has it, of what people and systems write: "pt_BR", " pt-BR ", "pt_BR.UTF-8". */
export const languageTag = (text: string): string =>
  text
    .trim()
    .replace(/^["“”]+|["“”]+$|[.@].*$/g, '')
    .replaceAll('_', '-');

const keyOf = (tag: string): string => languageTag(tag).toLowerCase();
const languageOf = (tag: string): string => keyOf(tag).split('-', 1)[0] ?? '';

/**
 * Gives the widgets the words of a language; those on the page change at once.
 *
 * @param lang - A BCP 47 language tag: "de", or "de-AT" for what differs there.
 */
export function addWords(lang: string, words: Words): void {
  languages.set(keyOf(lang), words);
  for (const listener of listeners) listener();
}

/** The words for a language tag: its own ("pt-BR"), its language's ("pt"), or `undefined`: then the widgets speak the English they have built in. */
export function findWords(lang: string): Words | undefined {
  return languages.get(keyOf(lang)) ?? languages.get(languageOf(lang));
}

/** Names who fetches the words of further languages. Without one, only imported languages are spoken. */
export function setWordsLoader(load: WordsLoader): void {
  loader = load;
}

/** Asks for the words of a language, once; nothing where there is none to wait for. A language that nobody has stays English. */
export function requestWords(lang: string): Promise<void> | undefined {
  const language = languageOf(lang);
  // the name becomes part of a file's address
  if (language === 'en' || !/^[a-z]{2,3}$/.test(language) || findWords(lang) || !loader) return undefined;
  const arriving = requested.get(language) ?? fetchWords(language, loader);
  requested.set(language, arriving);
  return arriving;
}

async function fetchWords(language: string, load: WordsLoader): Promise<void> {
  try {
    const words = await load(language);
    if (words) addWords(language, words);
  } catch {
    // the file is not to be had: English stays
  }
}

/** Calls back when words are added, until the returned function is called. */
export function onWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Fills the `{names}` of a phrase; one that is not given stays as it is. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}
