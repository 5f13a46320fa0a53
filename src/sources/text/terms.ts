import type { Fact } from '../../model/article.js';

const longestTerm = 80;
/** What parts a term from its explanation. */
const separators = [': ', ':\u00a0', ':\t', '：', ' – ', ' — ', ' - ', ' -- ', '\u00a0– ', '\u00a0— '];

/** "Term: explanation", "Term – explanation" or "**Term** explanation"; `undefined` where no term stands out. */
export function factOf(text: string): Fact | undefined {
  return bold(text) ?? separated(text);
}

function bold(text: string): Fact | undefined {
  for (const mark of ['**', '__']) {
    const end = text.startsWith(mark) ? text.slice(0, longestTerm).indexOf(mark, 2) : -1;
    if (end > 2) return factFrom(text.slice(2, end), text.slice(end + 2));
  }
  return undefined;
}

function separated(text: string): Fact | undefined {
  const start = text.slice(0, longestTerm);
  const places = separators.map((separator) => ({ at: start.indexOf(separator), separator })).filter(({ at }) => at > 0);
  const first = places.sort((a, b) => a.at - b.at || b.separator.length - a.separator.length)[0];
  // a full sentence before the colon is no term
  if (!first || /[.!?。！？]\s/u.test(start.slice(0, first.at))) return undefined;
  return factFrom(text.slice(0, first.at), text.slice(first.at + first.separator.length));
}

function factFrom(before: string, after: string): Fact | undefined {
  const term = termOf(before);
  const explanation = after.slice(0, 8).replace(/^[\s:：–—-]+/, '') + after.slice(8);
  return term && explanation.trim() ? { term, explanation: explanation.trim() } : undefined;
}

/** A line as a term: without the colon at its end. */
export function termOf(line: string): string | undefined {
  const term =
    line.length > longestTerm
      ? ''
      : line
          .trim()
          .replace(/[:：]$/, '')
          .trimEnd();
  return /[\p{L}\p{N}]/u.test(term) && !/[.。।۔!！]$/u.test(term) ? term : undefined;
}
