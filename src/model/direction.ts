const languages = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'nqo', 'pnb', 'prs', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const scripts = new Set(['adlm', 'arab', 'hebr', 'nkoo', 'rohg', 'syrc', 'thaa']);

/** The writing direction of a language, for HTML's `dir`; `undefined` where the language is not known. */
export function directionOf(lang: string | undefined): 'ltr' | 'rtl' | undefined {
  if (!lang) return undefined;
  const [language = '', script = ''] = lang.toLowerCase().split('-');
  // a script that is named decides: "pa-Arab", "ar-Latn"
  const rightToLeft = /^[a-z]{4}$/.test(script) ? scripts.has(script) : languages.has(language);
  return rightToLeft ? 'rtl' : 'ltr';
}
