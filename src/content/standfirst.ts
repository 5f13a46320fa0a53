import { levelOf } from './headline.js';
import { byLine, hasWords, wordsOf, type Piece, type Spot } from './lines.js';
import type { StoryParts } from './story-parts.js';
import { essence, isFigure, isMore, isSentence } from './texts.js';
import { writersOf } from './writers.js';

/** Lines: in a teaser the standfirst is among the first of them. */
const most = 50;

interface Candidate {
  readonly pieces: readonly Piece[];
  readonly isNamed: boolean;
}

/** "By Ada Brook", on a line of its own. */
export function isByline(text: string): boolean {
  if (text.length > 80 || !/^(?:by|von|par|por|di|door|av|af|od|przez)\s+\p{Lu}/iu.test(text) || /[.!?…]$/.test(text)) return false;
  const [first] = writersOf(text);
  return first !== undefined && first.name !== text;
}

/** The first text that is none of the rest: what calls itself so, a sentence, a paragraph; behind the headline, else before it. */
export function standfirstOf(parts: StoryParts): readonly Piece[] {
  const { headline, pieces } = parts;
  const { spot, from = 0, to = 0 } = headline ?? {};
  const start = spot && levelOf(spot.element) ? Math.max(to, spot.to) : to;
  const after = byLine(pieces.slice(start, start + 20 * most)).slice(0, most);
  const title = headline && essence(wordsOf(pieces.slice(from, to)));
  const read = (line: readonly Piece[]): Candidate | undefined => candidateOf(line, parts, title);
  let found: Candidate | undefined;
  let at = 0;
  for (const [i, line] of after.entries()) {
    const candidate = read(line);
    if (!candidate || (found && !candidate.isNamed)) continue;
    [found, at] = [candidate, i];
    if (candidate.isNamed) break;
  }
  if (!found)
    return (
      byLine(pieces.slice(Math.max(0, from - most), from))
        .map(read)
        .find((one) => one && isSentence(wordsOf(one.pieces)))?.pieces ?? []
    );
  // with the lines of the same paragraph
  const [first] = found.pieces;
  const all = [...found.pieces];
  for (const line of after.slice(at + 1)) {
    const next = line[0]?.joint === ' ' && (line[0].at === first?.at || line[0].at.up === first?.at.up) && read(line);
    if (!next) break;
    all.push(...next.pieces);
  }
  return all;
}

/** A line as a standfirst, without the link to the story behind it; `undefined` where it is something else. */
function candidateOf(line: readonly Piece[], parts: StoryParts, title: string | undefined): Candidate | undefined {
  const isLead = ({ at }: Piece): boolean => parts.isBeside(at.link);
  const isOther = ({ at, text }: Piece): boolean => {
    const kind = parts.kindOf(at);
    return kind === 'author' || (kind !== undefined && kind !== 'standfirst' && !(text.length > 60 && isSentence(text)));
  };
  let pieces = line.filter((piece) => !isOther(piece));
  const isTail = (piece: Piece): boolean =>
    hasWords(piece.text) ? isLead(piece) && (parts.isStory(piece.at.link) || isMore(piece.text.trim())) : !/[.!?…。]/.test(piece.text);
  let end = pieces.length;
  while (end > 1 && isTail(pieces[end - 1]!)) end--;
  pieces = pieces.slice(0, end);
  const text = wordsOf(pieces);
  const [first] = pieces;
  if (!first || !hasWords(text) || isMore(text) || isFigure(text) || /^@\S+$/.test(text) || isByline(text) || essence(text) === title) return undefined;
  if (pieces.every(isLead) && !(pieces.every(({ at }) => parts.isStory(at.link)) && isSentence(text))) return undefined;
  const isNamed = parts.kindOf(first.at) === 'standfirst';
  const inParagraph = (at: Spot | undefined): boolean => at !== undefined && !parts.isAround(at) && (at.element.name === 'p' || inParagraph(at.up));
  return isNamed || isSentence(text) || (pieces.length === line.length && inParagraph(first.at)) ? { pieces, isNamed } : undefined;
}
