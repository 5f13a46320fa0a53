import { hasWords, wordsOf, type Piece, type Spot } from './lines.js';
import { callsItself, isTitle, kindOf, ownKind } from './names.js';
import { isFigure, isMore } from './texts.js';

/** The headline among the pieces of a text. */
export interface Headline {
  readonly spot: Spot;
  /** Its pieces: from the first, to before the second. */
  readonly from: number;
  readonly to: number;
  /** What stands before it in the same heading. */
  readonly kicker?: readonly Piece[];
}

/** The level of a heading; 0 for anything else. */
export function levelOf({ name, attributes }: Spot['element']): number {
  const level = name.length === 2 && name.startsWith('h') ? Number(name[1]) : 0;
  return level || (attributes['role'] === 'heading' ? Number(attributes['aria-level'] ?? 2) : 0);
}

/** A link to a story: not to a place on the page, a mail or a script. */
export function addressOf(spot: Spot | undefined): string | undefined {
  const href = spot?.element.attributes['href']?.trim();
  return href && !/^(?:#|mailto:|tel:|javascript:)|#(?:comments?|respond|disqus_thread)\b/i.test(href) ? href : undefined;
}

const wordCount = (text: string): number => Math.min(10, Math.max(text.split(/\s+/).length, text.length / 8));

/** Finds it: by heading, by what its author calls it, by `rel=bookmark`, or the link with most words. */
export function headlineOf(spots: readonly Spot[], pieces: readonly Piece[]): Headline | undefined {
  const around = new Set<Spot>();
  const links = new Map<string, number>();
  for (const spot of spots) {
    if (spot.to > spot.from && levelOf(spot.element)) for (let at = spot.up; at && !around.has(at); at = at.up) around.add(at);
    const href = spot.link === spot && addressOf(spot);
    if (href) links.set(href, (links.get(href) ?? 0) + 1);
  }
  let [best, most] = [undefined as Spot | undefined, 0];
  for (const spot of spots) {
    const points = spot.to > spot.from && (levelOf(spot.element) || !around.has(spot)) ? pointsOf(spot, pieces, links) : 0;
    if (points > most) [best, most] = [spot, points];
  }
  return best && narrowed(best, pieces);
}

/** How much speaks for an element as the headline. */
function pointsOf(spot: Spot, pieces: readonly Piece[], links: ReadonlyMap<string, number>): number {
  const { element, from, to, link, up } = spot;
  const level = levelOf(element);
  const named = isTitle(spot);
  const isStrong = spot.marks.strong && !up?.marks.strong;
  if (!level && !named && !isStrong && link !== spot) return 0;
  const inside = pieces.slice(from, to);
  const text = wordsOf(inside);
  const lines = (inside.at(-1)?.line ?? 0) - (inside[0]?.line ?? 0);
  if (!hasWords(text) || (!level && lines > 5)) return 0;
  // a link in a sentence is none
  const starts = from === 0 || pieces[from - 1]?.line !== inside[0]?.line;
  const ends = pieces[to]?.line !== inside.at(-1)?.line;
  if (!level && !named && !link && !(starts && ends)) return 0;
  const href = addressOf(link ?? inside.find(({ at }) => at.link)?.at.link);
  const wraps = (at: Spot): boolean => at.to - at.from > to - from;
  return (
    10 +
    (level && 40 - level) +
    (named ? 30 : 0) +
    (href ? 15 + Math.min(8, 4 * ((links.get(href) ?? 1) - 1)) : 0) +
    (/bookmark|u-url/.test(callsItself(element)) ? 15 : 0) +
    (isStrong ? 3 : 0) +
    (starts || level ? 0 : -12) +
    wordCount(text) -
    lines -
    (kindOf(spot, wraps) && ownKind(spot) !== 'standfirst' ? 40 : 0) -
    (isMore(text) || (isFigure(text) && text.split(' ').length < 3) ? 25 : 0)
  );
}

/** Without the kicker, the rank, or the date that stand in the same heading or link. */
function narrowed(spot: Spot, pieces: readonly Piece[]): Headline {
  const { from, to } = spot;
  if (to === from + 1) return { spot, from, to };
  const inside = pieces.slice(from, to).filter(({ text }) => hasWords(text));
  const isOuter = (at: Spot): boolean => at.from <= from && at.to >= to;
  const titled = (at: Spot | undefined): boolean => at !== undefined && at !== spot && !isOuter(at) && (isTitle(at) || titled(at.up));
  const plain = inside.filter(({ at, text }) => !kindOf(at, isOuter) && !(at !== spot && !hasWords(text.replace(/\d/g, ''))));
  const other = inside.filter(({ at }) => kindOf(at, isOuter) === 'other');
  const colon = pieces.slice(from, to).find(({ at, text }) => at !== spot && /^\s*[:|–—]\s*$/.test(text));
  const behind = colon ? plain.slice(plain.findIndex((piece) => pieces.indexOf(piece) > pieces.indexOf(colon)) >>> 0) : [];
  const named = plain.filter(({ at }) => titled(at));
  let kept = [named, behind, plain, other].find((list) => list.length) ?? inside;
  const lines = [...new Set(kept.map(({ line }) => line))].map((line) => kept.filter((piece) => piece.line === line));
  const blocks = lines.map(([first]) => first?.at.element.name);
  if (levelOf(spot.element)) {
    const linked = kept.filter(({ at }) => at.link && !isOuter(at.link));
    const [before] = kept;
    const [first] = linked;
    // a link in the heading is the headline, but for one in the midst of its words
    if (first && before && (before === first || before.at !== spot || /[:|–—]\s*$/.test(before.text)))
      kept = kept.slice(kept.indexOf(first)).filter(({ at }) => at === spot || linked.some((piece) => piece.at.link === at.link));
    else if (blocks.length === 2 && blocks[0] !== blocks[1] && lines[0]?.[0]?.at !== spot) kept = lines[1] ?? kept;
  } else if (lines.length > 1) {
    // of the lines of a link the first, where that is no mere word or two
    const count = (line: readonly Piece[] | undefined): number => wordCount(wordsOf(line ?? []));
    kept =
      lines.find((line) => line.every(({ at }) => at.marks.strong)) ?? (count(lines[0]) < 3 && count(lines[1]) > count(lines[0]) ? lines[1] : lines[0]) ?? kept;
  }
  const [first, last] = [kept[0], kept.at(-1)];
  const start = first ? pieces.indexOf(first, from) : from;
  const before = inside.slice(0, first && inside.indexOf(first)).filter(({ at }) => (kindOf(at, isOuter) ?? 'kicker').includes('kicker'));
  return { spot, from: start, to: last ? pieces.indexOf(last, start) + 1 : to, ...(before.length && { kicker: before }) };
}
