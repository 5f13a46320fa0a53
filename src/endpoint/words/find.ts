import { de } from './de.js';
import { en } from './en.js';
import type { EndpointWords } from './words.js';

/** Words by language tag: those of a language that is known may be some only. */
export type WordsByLanguage = Readonly<Record<string, Partial<EndpointWords>>>;

/** The words of one language. */
export interface Spoken {
  readonly lang: string;
  readonly words: EndpointWords;
}

/** The most languages of a header that are looked at. */
const most = 20;

/** Finds words: the endpoint's own, with those of the publisher over them. */
export class Phrasebook {
  readonly #languages = new Map<string, EndpointWords>();

  constructor(own: WordsByLanguage = {}) {
    const given = new Map(Object.entries(own).map(([lang, words]) => [lang.toLowerCase(), words]));
    const known = { en, de };
    for (const lang of new Set([...Object.keys(known), ...given.keys()]))
      this.#languages.set(lang, { ...(Object.hasOwn(known, lang) ? known[lang as keyof typeof known] : { ...en, ...given.get('en') }), ...given.get(lang) });
  }

  /** The words for a language tag: its own ("de-AT"), its language's ("de"), or English. */
  find(tag: string): Spoken {
    return this.#find(tag) ?? { lang: 'en', words: this.#languages.get('en')! };
  }

  /** The words for an `Accept-Language` header. */
  accepted(header: string): Spoken {
    const wishes = header
      .split(',', most)
      // trimmed first: two runs of blanks side by side would take a time that grows with the square of their length
      .map((wish) => /^([a-z\d-]{1,35})(?:\s*;\s*q=([\d.]{1,5}))?$/i.exec(wish.trim()))
      .flatMap((found) => (found ? [{ tag: found[1]!, weight: Number(found[2] ?? 1) }] : []))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight);
    for (const { tag } of wishes) {
      const spoken = this.#find(tag);
      if (spoken) return spoken;
    }
    return this.find('en');
  }

  #find(tag: string): Spoken | undefined {
    const [language = ''] = tag.toLowerCase().split('-', 1);
    for (const lang of [tag.toLowerCase(), language]) {
      const words = this.#languages.get(lang);
      if (words) return { lang, words };
    }
    return undefined;
  }
}
