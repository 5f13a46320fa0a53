import { anyLanguage, languageCode, type Language } from './language.js';
import { english } from './languages/en.js';

const loaders = new Map<string, () => Promise<Language>>([
  ['de', async () => (await import('./languages/de.js')).german],
  ['es', async () => (await import('./languages/es.js')).spanish],
  ['fr', async () => (await import('./languages/fr.js')).french],
  ['it', async () => (await import('./languages/it.js')).italian],
  ['nl', async () => (await import('./languages/nl.js')).dutch],
  ['pt', async () => (await import('./languages/pt.js')).portuguese],
  ['ru', async () => (await import('./languages/ru.js')).russian],
  ['sv', async () => (await import('./languages/sv.js')).swedish],
]);

/**
 * What the ranker should know of a story's language. English comes with the ranker; each other language is a file of its own,
 * fetched when it is asked for.
 *
 * @param tag - A BCP 47 language tag: "de", "pt-BR"; English without one.
 * @returns Never rejects: where a language is not to be had, stories are ranked by their words as they are written.
 */
export async function loadLanguage(tag: string | undefined): Promise<Language> {
  const code = languageCode(tag);
  if (code === 'en') return english;
  try {
    return (await loaders.get(code)?.()) ?? anyLanguage;
  } catch {
    return anyLanguage;
  }
}
