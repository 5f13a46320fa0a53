/** What some browser does not know, and what readers have there instead. Everything else that is shipped must be known to every browser. */
export const enhancements: readonly { readonly css: RegExp; readonly without: string }[] = [
  { css: /^text-wrap: pretty$/, without: 'Firefox breaks lines one by one: the last may hold one word' },
  { css: /^hanging-punctuation: /, without: 'Chromium and Firefox leave quotes and full stops inside the text' },
  { css: /^hyphenate-limit-chars: /, without: 'WebKit hyphenates shorter words too' },
  { css: /^(?:-webkit-)?text-size-adjust: 100%$/, without: 'for phones alone: on a desktop neither Firefox nor WebKitGTK makes text larger by itself' },
  { css: /^-webkit-locale: inherit$/, without: 'undoes what `all: initial` does to the language, which it does not do in Firefox' },
  { css: /^forced-color-adjust: none$/, without: 'WebKit has no forced colours' },
  { css: /^aspect-ratio: attr\(/, without: 'only Chromium reads numbers in attributes: `lede.css` tells the others the usual widths and heights' },
  { css: /^summary::-webkit-details-marker$/, without: 'for Safari before 18.4; the others know `list-style`' },
  { css: /^lede-newsletter form ::-webkit-/, without: 'each engine has its own pieces inside a field, and may lack those of another' },
];
