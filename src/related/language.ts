/** What the ranker knows of a language. */
export interface Language {
  /** Words that say nothing of what a story is about, in small letters, with a blank between. */
  readonly stopWords: string;
  /** A word without its ending, so that "tariff" meets "tariffs". It is given small letters without accents. */
  readonly stem: (word: string) => string;
}

/** For languages that nobody has described here: every word counts, as it is written. */
export const anyLanguage: Language = { stopWords: '', stem: (word) => word };

/** The language of a tag: "pt" for "pt-BR"; English for none. */
export const languageCode = (tag: unknown): string => (typeof tag === 'string' ? tag.toLowerCase().split(/[-_]/, 1)[0] : undefined) ?? 'en';
