import type { Block } from './blocks.js';
import { metaOf, namesOf } from './byline.js';
import { mentionsDate } from './dates.js';
import { endsWithFullStop, normalizeForMatch } from './normalize.js';

/** What stands above the first section. */
export interface Head {
  readonly alternativeHeadline?: string;
  readonly author?: readonly { name: string }[];
  readonly datePublished?: string;
  readonly timeRequired?: number;
  readonly summary: readonly string[];
}

const longestHeadline = 200;
/** No story says later who wrote it. */
const longestHead = 40;

/** Reads the blocks between the headline and the first section. What says nothing about the story is its summary. */
export function readHead(headline: string, blocks: readonly Block[]): Head {
  const names: string[] = [];
  const summary: string[] = [];
  let minutes: number | undefined;
  let date: string | undefined;
  let second: string | undefined;
  // a line that is no headline does not end the head; a paragraph does
  let above = true;
  for (const [i, block] of blocks.slice(0, longestHead).entries()) {
    const meta = metaOf(block.text);
    const fresh = meta && !(meta.minutes && minutes) && !(meta.date && date) && !(meta.names && names.length);
    if (above && normalizeForMatch(block.text) === normalizeForMatch(headline)) continue;
    if (fresh) {
      minutes = meta.minutes ?? minutes;
      date = meta.date ?? date;
      names.push(...(meta.names ?? []));
    } else if (writers(blocks, i)) {
      names.push(...(namesOf(block.text) ?? []));
    } else if (above && !second && isHeadline(block)) {
      second = block.text;
    } else {
      summary.push(block.raw);
      above &&= block.kind === 'heading' || mentionsDate(block.text);
    }
  }
  const rest = blocks.slice(longestHead).map(({ raw }) => raw);
  return {
    ...(second && { alternativeHeadline: second }),
    ...(names.length && { author: [...new Set(names)].map((name) => ({ name })) }),
    ...(date && { datePublished: date }),
    ...(minutes && { timeRequired: minutes }),
    summary: [...summary, ...rest],
  };
}

/** Is it a line of names above the reading time, perhaps with a date or another name between? */
function writers(blocks: readonly Block[], i: number): boolean {
  const [block, next, third] = blocks.slice(i, i + 3);
  const names = block?.kind === 'paragraph' && !block.wrapped ? namesOf(block.text) : undefined;
  if (!names || !next) return false;
  // apart from the reading time only a short name is likely
  if (metaOf(next.text)?.minutes) return !next.gap || names.every((name) => name.split(/\s+/).length < 4);
  const together = block?.gap && !next.gap && !third?.gap;
  return Boolean(together && third && metaOf(third.text)?.minutes && (mentionsDate(next.text) || namesOf(next.text)));
}

function isHeadline(block: Block): boolean {
  const { kind, text, wrapped } = block;
  return kind !== 'bullet' && !wrapped && text.length <= longestHeadline && !endsWithFullStop(text) && !/[:：]$/.test(text) && !mentionsDate(text);
}
