import { requestWords, setWordsLoader } from './i18n/registry.js';
import type { Words } from './i18n/words.js';

/**
 * `cdn/lede.js`: every element in one script. The words of the page's language lie beside it and are fetched first, so that
 * nothing is shown in English and then changes.
 */
setWordsLoader(async (lang) => {
  const { default: words } = (await import(new URL(`./locales/${lang}.js`, import.meta.url).href)) as { default: Words };
  return words;
});
if (typeof document !== 'undefined') await requestWords(document.documentElement.lang || 'en');
await import('./define.js');
