import { requestWords, setWordsLoader } from '../i18n/registry.js';
import type { Words } from '../i18n/words.js';
import { languages } from './languages.js';

/** The messages of a language lie beside the scripts of the CDN. */
setWordsLoader(async (lang) => {
  // a request that must fail would be told in the page's console
  if (!languages.includes(lang)) return undefined;
  const { default: words } = (await import(new URL(`./locales/${lang}.js`, import.meta.url).href)) as { default: Words };
  return words;
});

/** Settles when the messages of the page's language are here: what waits for it never shows English first and then changes. */
export const messages: Promise<void> = Promise.resolve(requestWords(document.documentElement.lang || 'en'));
