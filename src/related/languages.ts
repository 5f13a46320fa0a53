import type { Language } from './language.js';

const loaders: Readonly<Record<string, () => Promise<Language>>> = {};

/**
 * What the ranker should know of a story's language. English is built into the ranker; others are files of their own.
 *
 * @param tag - A BCP 47 language tag: "de", "pt-BR".
 * @returns `undefined` for English, for languages that nobody described, and where the file is not to be had: {@link rankRelated} does without.
 */
export async function loadLanguage(tag: string | undefined): Promise<Language | undefined> {
  const code = tag?.toLowerCase().split('-', 1)[0] ?? '';
  try {
    return Object.hasOwn(loaders, code) ? await loaders[code]?.() : undefined;
  } catch {
    return undefined;
  }
}
