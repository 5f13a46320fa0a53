import { headings, type Headings } from '../../i18n/headings.js';
import { asciiDigits, isScriptWithoutBlanks, normalizeForMatch, wordsOf } from './normalize.js';

export type SectionKind = 'takeaways' | 'facts' | 'related' | 'newsletter';

/** A known heading: what it opens, and in which languages it does so. */
export interface Section {
  readonly kind: SectionKind;
  readonly languages: ReadonlySet<string>;
}

const kinds: readonly SectionKind[] = ['takeaways', 'facts', 'related', 'newsletter'];
/** No heading and no reading time is longer. */
const longestLine = 120;

interface Vocabulary {
  readonly sections: ReadonlyMap<string, Section>;
  /** What stands before and after the number. */
  readonly minutes: readonly (readonly [string, string])[];
  readonly by: readonly string[];
  readonly phrases: Readonly<Record<'submitted' | 'computerArt' | 'aiImage', readonly string[]>>;
}

let made: Vocabulary | undefined;

/** Every language at once, made when the first text is read. */
function vocabulary(): Vocabulary {
  return (made ??= {
    sections: sectionsByWords(),
    minutes: all('minutesRead').map((template) => {
      const [before = '', after = ''] = normalizeForMatch(template).split('{minutes}');
      return [before, after] as const;
    }),
    by: all('by').map(normalizeForMatch),
    phrases: {
      submitted: all('submitted').map(normalizeForMatch),
      computerArt: all('computerArt').map(normalizeForMatch),
      aiImage: all('aiImage').map(normalizeForMatch),
    },
  });
}

function all(field: keyof Headings): string[] {
  return Object.values(headings).flatMap((words) => words[field]);
}

function sectionsByWords(): Map<string, Section> {
  const found = new Map<string, { kind: SectionKind; languages: Set<string> }>();
  for (const kind of kinds)
    for (const [language, words] of Object.entries(headings))
      for (const key of words[kind].map(wordsOf)) {
        const known = found.get(key) ?? { kind, languages: new Set() };
        if (known.kind === kind) known.languages.add(language);
        found.set(key, known);
      }
  return found;
}

/** The section that a line opens, however it is marked and punctuated. */
export function sectionOf(line: string): Section | undefined {
  return line.length < 2 || line.length > longestLine ? undefined : vocabulary().sections.get(wordsOf(line));
}

/** The minutes of a reading-time line: "2 min read". */
export function minutesOf(line: string): number | undefined {
  const ascii = line.length > longestLine ? '' : asciiDigits(line);
  if (!/\d/.test(ascii)) return undefined;
  const words = normalizeForMatch(ascii).replace(/^[(~\s]+|[).\s]+$/g, '');
  for (const [before, after] of vocabulary().minutes) {
    const end = after.replace(/[).\s]+$/, '');
    if (!words.startsWith(before) || !words.endsWith(end)) continue;
    const number = words.slice(before.length, words.length - end.length).trim();
    if (/^\d{1,3}$/.test(number) && Number(number) > 0) return Number(number);
  }
  return undefined;
}

/** What follows the "by" of a byline. */
export function afterBy(line: string): string | undefined {
  if (line.length > longestLine) return undefined;
  const normalized = normalizeForMatch(line);
  const word = vocabulary().by.find((by) => normalized.startsWith(by));
  if (!word) return undefined;
  // normalizing may change lengths: the word ends where the normalized start is the word
  let end = 1;
  while (end < line.length && normalizeForMatch(line.slice(0, end)) !== word) end++;
  const rest = line.slice(end);
  // "by" is not the start of "Bypass", but a word with its own colon, or of a script without blanks, needs none behind it
  const parted = !/[\p{L}\p{M}]$/u.test(word) || /^[\s:：・=＝/／]/u.test(rest) || isScriptWithoutBlanks(rest);
  return parted ? rest.replace(/^[\s:：・=＝/／]+/u, '') : undefined;
}

function mentions(normalized: string, field: keyof Vocabulary['phrases']): boolean {
  return vocabulary().phrases[field].some((phrase) => normalized.includes(phrase));
}

/** Is it the notice of a story that was sent in? */
export function isNotice(paragraph: string): boolean {
  return mentions(normalizeForMatch(paragraph), 'submitted');
}

/** How a notice says that the cover came to be. */
export function coverOrigin(notice: string): 'algorithmicMedia' | 'trainedAlgorithmicMedia' | undefined {
  const normalized = normalizeForMatch(notice);
  if (mentions(normalized, 'aiImage')) return 'trainedAlgorithmicMedia';
  return mentions(normalized, 'computerArt') ? 'algorithmicMedia' : undefined;
}
