import type { Article } from '../model/article.js';
import { anyLanguage, languageCode, type Language } from './language.js';
import { german } from './languages/de.js';
import { english } from './languages/en.js';
import { spanish } from './languages/es.js';
import { french } from './languages/fr.js';
import { italian } from './languages/it.js';
import { dutch } from './languages/nl.js';
import { portuguese } from './languages/pt.js';
import { russian } from './languages/ru.js';
import { swedish } from './languages/sv.js';
import { rankRelated as rankIn, type RankOptions } from './rank.js';

const languages = new Map<string, Language>([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['nl', dutch],
  ['pt', portuguese],
  ['ru', russian],
  ['sv', swedish],
]);

const tagOf = (story: unknown): unknown => {
  try {
    return typeof story === 'object' && story !== null && Object.hasOwn(story, 'inLanguage') ? (story as Article).inLanguage : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Other stories, those first that are most about the same: by the words of headline, abstract, section and keywords, with no
 * service to ask. Of two that are about equally near the newer goes first; those that share nothing with the current story come
 * last, the newest first. Stories with nearly the same headline all stay. English, Dutch, French, German, Italian, Portuguese,
 * Russian, Spanish and Swedish are read without their endings and small words, others word by word.
 *
 * @param current - The story that is being read, its language in `inLanguage` ("en" unless given); it is never among those returned. Without one the newest go first.
 * @param candidates - The stories to choose from, in any order. They stay as they are; what has no headline is left out.
 * @returns The very records that were given, none of them twice. Nothing throws.
 */
export function rankRelated(current: Partial<Article> | undefined, candidates: readonly Article[], options?: RankOptions): Article[] {
  const { limit, now } = options ?? {};
  return rankIn(current, candidates, { limit, now, language: languages.get(languageCode(tagOf(current))) ?? anyLanguage });
}
