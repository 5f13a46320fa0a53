/** Accents and such; marks of scripts that spell with them (Devanagari, Thai) are letters and stay. */
const accents = /[\u0300-\u036f]/g;

/** Text without accents and kinds of width; capitals stay: "São Tomé" is "Sao Tome". */
export function fold(text: string): string {
  return /^[\t-~]*$/.test(text) ? text : text.normalize('NFKD').replace(accents, '').normalize('NFKC').replaceAll('ß', 'ss');
}

const runs = /[\p{L}\p{M}\p{N}]+/gu;
const possessive = /['’][sS](?![\p{L}\p{N}])/gu;
const withoutBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a text that is folded, in their order. */
export function wordsIn(text: string): readonly string[] {
  const found = text.replace(possessive, '').match(runs) ?? [];
  return withoutBlanks.test(text) ? found.flatMap((run) => (withoutBlanks.test(run) ? cut(run) : run)) : found;
}

let segmenter: Intl.Segmenter | undefined;

/** The words of a run in a script that puts no blanks between them; pairs of characters where the browser knows no words. */
function cut(run: string): string[] {
  try {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
    return Array.from(segmenter.segment(run), ({ segment }) => segment);
  } catch {
    const characters = Array.from(run);
    return characters.slice(1).map((character, i) => (characters[i] ?? '') + character);
  }
}
