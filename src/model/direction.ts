const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The writing direction of a language, for HTML's `dir`; `undefined` where the language is not known. */
export function directionOf(lang: string | undefined): 'ltr' | 'rtl' | undefined {
  if (!lang) return undefined;
  return rightToLeft.has(lang.toLowerCase().split('-', 1)[0] ?? '') ? 'rtl' : 'ltr';
}
