import type { Content, Found, Hints } from './content.js';
import type { ContentElement } from './element.js';
import { levelOf } from './headline.js';
import { around, byLine, hasWords, linesOf, wordsOf, type Piece, type Spot } from './lines.js';
import { callsItself } from './names.js';
import { losesSentence } from './lost.js';
import { textOf, without } from './runs.js';

/** A term with what explains it. */
interface Entry {
  readonly term: readonly Piece[];
  readonly explanation: Piece[];
}

const label = /(?:^|[-_\s])(?:question|term|(?:toggle|tab|accordion)-(?:title|header|heading))(?:[-_\s]|$)/i;
const colon = /^\s*(?:[:：]\s*|[-–—]\s+)/;
const plain = /^\s*([^:：.!?]{2,60}?)(?:\s*(?::\s+|：\s*)|\s+[-–—]\s+)(?=\S)/;

/** Terms and their explanations: definition lists, what opens, rows, headings with text, words in bold with theirs. */
export function terms(root: ContentElement, hints: Hints = {}): Content {
  const { spots, pieces } = linesOf(root, true);
  const entries = [defined, rows, labelled, strong, colons].reduce<Entry[]>((found, find) => (found.length ? found : find(pieces, spots)), []);
  if (hints.maybeUnclosed) endLast(entries);
  const read = new Set(entries.flatMap(({ term, explanation }) => [...term, ...explanation].map(({ top }) => top)));
  const [first] = entries;
  const before = byLine(pieces.slice(0, pieces.findIndex((piece) => piece === (first?.term[0] ?? first?.explanation[0])) >>> 0));
  const heading = before.findLast((line) => line.some(({ at }) => around(at, isLabel)));
  for (const { top } of heading ?? []) read.add(top);
  if (losesSentence(pieces, [...entries.flatMap(({ term, explanation }) => [...term, ...explanation]), ...(heading ?? [])], read))
    return { fields: {}, read: new Set() };
  const facts = entries.map(({ term, explanation }): Found => {
    const words = wordsOf(term).replace(/\s*[:：–—-]$/, '');
    return { ...(words && { term: words }), ...(explanation.length && { explanation: textOf(explanation) }) };
  });
  return { fields: facts.length ? { facts } : {}, read, heading: heading && wordsOf(heading) };
}

/** Of a tag that was never closed the rest is the page's own: the last explanation is no longer than the longest of the others. */
function endLast(entries: readonly Entry[]): void {
  const last = entries.at(-1)?.explanation;
  const tops = ({ explanation }: Entry): number => new Set(explanation.map(({ top }) => top)).size;
  const most = entries.slice(0, -1).reduce((best, entry) => Math.max(best, tops(entry)), 1);
  const kept = new Set([...new Set(last?.map(({ top }) => top))].slice(0, most));
  if (last) last.splice(0, last.length, ...last.filter(({ top }) => kept.has(top)));
}

const named =
  (names: RegExp) =>
  ({ name }: ContentElement): boolean =>
    names.test(name);

/** `<dl>`, and `<details>` with their summaries. */
function defined(pieces: readonly Piece[]): Entry[] {
  const found: Entry[] = [];
  let [open, holder] = [undefined as Spot | undefined, undefined as Spot | undefined];
  for (const piece of pieces) {
    const term = around(piece.at, named(/^(?:dt|summary)$/));
    const inside = term ?? around(piece.at, named(/^(?:dd|details)$/));
    if (!inside) continue;
    const last = found.at(-1);
    const own = inside.element.name === 'summary' ? inside.up : inside.element.name === 'details' ? inside : undefined;
    if (term && term === open) (last?.term as Piece[]).push(piece);
    else if (term) {
      // a summary over a list of terms is its heading
      if (last && !last.explanation.length && open?.element.name === 'summary') found.pop();
      found.push({ term: [piece], explanation: [] });
    } else if (last && (!own || own === holder)) last.explanation.push(piece);
    else found.push({ term: [], explanation: [piece] });
    if (own) holder = own;
    open = term;
  }
  // several terms may have one explanation
  let next: readonly Piece[] = [];
  for (const entry of [...found].reverse()) {
    if (entry.explanation.length) next = entry.explanation;
    else entry.explanation.push(...next);
  }
  return found;
}

/** Tables with a term in the first cell. */
function rows(pieces: readonly Piece[], spots: readonly Spot[]): Entry[] {
  const found: Entry[] = [];
  let row: Spot | undefined;
  let cells: Spot[] = [];
  const end = (): void => {
    const [first, ...rest] = cells.filter(({ from, to }) => to > from);
    if (first && rest.some(({ element }) => element.name === 'td'))
      found.push({ term: pieces.slice(first.from, first.to), explanation: rest.flatMap(({ from, to }) => pieces.slice(from, to)) });
  };
  for (const spot of spots) {
    if (!/^t[dh]$/.test(spot.element.name)) continue;
    if (spot.up !== row) {
      end();
      cells = [];
      row = spot.up;
    }
    cells.push(spot);
  }
  end();
  return found;
}

function isLabel(element: ContentElement): boolean {
  return levelOf(element) > 0 || element.name === 'button' || /^(?:button|tab)$/.test(element.attributes['role'] ?? '') || label.test(callsItself(element));
}

/** Headings and buttons, each with the text behind it; those of the level that is there most often. */
function labelled(pieces: readonly Piece[]): Entry[] {
  const levels = new Map<number, number>();
  const at = new Map<Piece, Spot>();
  const levelAt = (spot: Spot | undefined): number => (spot ? levelOf((around(spot, (element) => levelOf(element) > 0) ?? spot).element) : 0);
  let last: Spot | undefined;
  for (const piece of pieces) {
    const spot = around(piece.at, isLabel);
    if (!spot) continue;
    at.set(piece, spot);
    if (spot !== last) levels.set(levelAt(spot), (levels.get(levelAt(spot)) ?? 0) + 1);
    last = spot;
  }
  const [level] = [...levels].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best), [0, 0]);
  const found = collected(pieces, (piece) => {
    const spot = at.get(piece);
    return spot && levelAt(spot) === level ? spot : undefined;
  });
  // words in bold may be the terms, under one heading
  return found.length > 1 || strong(pieces).length < found.length ? found : [];
}

/** The entries of a text in which some pieces belong to terms. */
function collected(pieces: readonly Piece[], termOf: (piece: Piece) => unknown): Entry[] {
  const found: Entry[] = [];
  let open: unknown;
  for (const piece of pieces) {
    const term = termOf(piece);
    if (term && term === open) (found.at(-1)?.term as Piece[]).push(piece);
    else if (term) found.push({ term: [piece], explanation: [] });
    else found.at(-1)?.explanation.push(piece);
    open = term ?? (hasWords(piece.text) ? undefined : open);
  }
  return found.filter(({ term, explanation }) => hasWords(wordsOf(term)) && hasWords(wordsOf(explanation)));
}

/** Lines that begin with words in bold, or with what is marked and has a colon behind it. */
function strong(pieces: readonly Piece[]): Entry[] {
  const found: Entry[] = [];
  for (const line of byLine(pieces)) {
    if (line.some(({ at }) => around(at, isLabel))) continue;
    const start = line.findIndex(({ text }) => hasWords(text));
    const isTerm = ({ at }: Piece): boolean => at.marks.strong === true || around(at, named(/^(?:dfn|strong|b)$/)) !== undefined;
    const isMarked = ({ at }: Piece): boolean => isTerm({ at } as Piece) || at.marks.em === true || at.marks.href !== undefined;
    const end = line.findIndex((piece, i) => i >= start && hasWords(piece.text) && !isMarked(piece)) >>> 0;
    const [term, rest] = [line.slice(start, end), line.slice(end)];
    const isSaid = term.length > 0 && (term.some(isTerm) || colon.test(wordsOf(rest)) || /[:：]\s*$/.test(wordsOf(term)));
    if (isSaid) found.push({ term, explanation: withoutColon(rest) });
    else found.at(-1)?.explanation.push(...line);
  }
  return found.filter(({ explanation }) => hasWords(wordsOf(explanation)));
}

function withoutColon(pieces: readonly Piece[]): Piece[] {
  return without(pieces, colon.exec(pieces.map(({ text }) => text).join(''))?.[0].length ?? 0);
}

/** "Term: explanation", where every line is so. */
function colons(pieces: readonly Piece[]): Entry[] {
  const lines = byLine(pieces).filter((line) => !line.some(({ at }) => around(at, isLabel)));
  const found = lines.map((line) => {
    const match = plain.exec(line.map(({ text }) => text).join(''));
    return match && line[0] ? { term: [{ ...line[0], text: match[1] ?? '' }], explanation: without(line, match[0].length) } : undefined;
  });
  return found.every((entry) => entry !== undefined) ? found : [];
}
