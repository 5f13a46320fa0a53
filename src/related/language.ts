/** What the ranker knows of a language. */
export interface Language {
  /** Words that say nothing of what a story is about, in small letters, with a blank between. */
  readonly stopWords: string;
  /** A word without its ending, so that "tariff" meets "tariffs". Takes and gives small letters. */
  readonly stem: (word: string) => string;
}
