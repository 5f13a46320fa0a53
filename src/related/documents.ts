import type { Language } from './language.js';
import type { StoryText } from './story-text.js';
import { fold, wordsIn } from './words.js';

/** The terms of a story, and how often it has each. */
export interface Counts {
  readonly terms: readonly number[];
  readonly mentions: readonly number[];
}

/** Some stories as terms: words without their endings, and pairs of neighbours; all are numbered from 0. */
export interface Documents {
  readonly counts: readonly Counts[];
  /** How much each term is a name, from 0 to 1: the share of its mentions that have a capital where other words have none. */
  readonly names: readonly number[];
}

/** A word as it is written: the number of its term, and whether it has a capital. Stop words, numbers and letters have no term. */
interface Word {
  readonly term: number | undefined;
  readonly capital: boolean;
}

const saysNothing = /^(?:\p{N}+|[\p{Ll}\p{Lu}])$/u;

/** Two terms side by side, as one key. */
const pairOf = (first: number, second: number): number => first * 2 ** 26 + second;

/** Gives each word and each pair of words its number, and keeps what is learnt of it. */
class Terms {
  readonly #stop: ReadonlySet<string>;
  readonly #stem: (word: string) => string;
  readonly #words = new Map<string, Word>();
  readonly #numbers = new Map<string | number, number>();
  readonly capitals: number[] = [];
  readonly smalls: number[] = [];

  constructor({ stopWords, stem }: Language) {
    this.#stop = new Set(fold(stopWords).split(' '));
    this.#stem = stem;
  }

  word = (written: string): Word => {
    let word = this.#words.get(written);
    if (!word) {
      const small = written.toLowerCase();
      const silent = this.#stop.has(small) || saysNothing.test(small);
      word = { term: silent ? undefined : this.number(this.#stem(small)), capital: written !== small };
      this.#words.set(written, word);
    }
    return word;
  };

  number(key: string | number): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(key, number);
      this.capitals.push(0);
      this.smalls.push(0);
    }
    return number;
  }
}

/** Counts the words of stories. Pairs are counted because "interest rate" is more than "interest" and "rate"; a stop word parts them. */
export function readDocuments(stories: readonly StoryText[], language: Language): Documents {
  const known = new Terms(language);
  const { capitals, smalls } = known;
  // where a term stands in the lists of the story that is read, and which story that was: a Map for each story takes twice the time
  const places: number[] = [];
  const readers: number[] = [];

  const counts = stories.map(({ texts }, story) => {
    const terms: number[] = [];
    const mentions: number[] = [];
    const add = (term: number, worth: number): void => {
      if (readers[term] === story) mentions[places[term]!]! += worth;
      else {
        readers[term] = story;
        places[term] = terms.push(term) - 1;
        mentions.push(worth);
      }
    };
    for (const [text, worth] of texts) {
      const words = wordsIn(text).map(known.word);
      // in a headline with a capital on every word capitals say nothing, nor do they on the first word of a text
      const telling = words.filter(({ capital }) => capital).length * 2 < words.length;
      let before: number | undefined;
      words.forEach(({ term, capital }, place) => {
        if (term !== undefined) {
          if (telling && place) (capital ? capitals : smalls)[term]!++;
          add(term, worth);
          if (before !== undefined) add(known.number(pairOf(before, term)), worth);
        }
        before = term;
      });
    }
    return { terms, mentions };
  });
  return { counts, names: capitals.map((capital, term) => (capital + smalls[term]! ? capital / (capital + smalls[term]!) : 0.5)) };
}
