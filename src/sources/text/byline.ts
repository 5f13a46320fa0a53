import { dateOf } from './dates.js';
import { isScriptWithoutBlanks } from './normalize.js';
import { afterBy, minutesOf } from './words.js';

/** What a line in the head of a story says about it. */
export interface Meta {
  readonly minutes?: number;
  readonly date?: string;
  readonly names?: readonly string[];
}

const longestLine = 160;
const between = /\s*[,،、，;；]\s*|\s+(?:&|and|und|et|en|och|og|ve|e|y|i|и|і|та)\s+/iu;
/** Small words inside names. */
const particles = new Set('al bin da das de del della den der di do dos du e el ibn la las le los of the van von y zu zum zur'.split(' '));

/** The names in a line that is nothing but names: "Harbour Desk, City Desk and Weather Desk". */
export function namesOf(line: string): string[] | undefined {
  if (line.length > longestLine || /[\p{Nd}:!?？！：@"“”]/u.test(line)) return undefined;
  const names = line.split(between).filter((name) => name !== '');
  return names.length && names.every(isName) ? names : undefined;
}

function isName(text: string): boolean {
  const words = text.split(/\s+/);
  const own = words.filter((word) => !particles.has(word));
  // a full stop ends initials and "Jr.", not names
  if (own.length < 1 || own.length > 4 || text.length > (isScriptWithoutBlanks(text) ? 16 : 60) || /\p{L}{4}[.。।۔]$/u.test(text)) return false;
  return own.includes(words[0] ?? '') && own.every((word) => /^\p{L}/u.test(word) && !/^\p{Ll}/u.test(word));
}

/** Reading time, date, byline, or several of them on one line: "By Harbour Desk | 12 May 2026 | 2 min read". */
export function metaOf(line: string): Meta | undefined {
  if (line.length > longestLine) return undefined;
  const bare = line.replace(/^[*_]+|[*_]+$/g, '').trim();
  return single(bare) ?? several(bare.split(/\s+[·•|/–—-]\s+|\t+/));
}

function single(line: string): Meta | undefined {
  const minutes = minutesOf(line);
  if (minutes) return { minutes };
  const date = dateOf(line);
  if (date) return { date };
  const names = namesOf(afterBy(line) ?? '');
  return names && { names };
}

function several(parts: readonly string[]): Meta | undefined {
  if (parts.length < 2) return undefined;
  const found = parts.map((part) => single(part) ?? named(part));
  // a bare name is only known by its company
  if (!found.every((meta) => meta !== undefined) || !found.some((meta) => meta.minutes ?? meta.date)) return undefined;
  return Object.assign({}, ...found) as Meta;
}

function named(part: string): Meta | undefined {
  const names = namesOf(part);
  return names && { names };
}
