import type { Feed, NewsletterPitch, Problem } from '../model/article.js';
import { normaliseArticle } from '../model/normalise.js';
import { maxBytes, tooLarge } from './fetch/bytes.js';
import { readBlocks, type Block } from './text/blocks.js';
import { readHead } from './text/head.js';
import { readSection, type Section } from './text/sections.js';
import { coverOrigin, isNotice } from './text/words.js';

/**
 * Reads a story from plain text: a headline, then in any order and any missing author, reading time, second headline, date, summary,
 * and the sections Key Takeaways, Did You Know?, You May Also Like, newsletter, under their headings in any language that is known.
 * What has no place of its own is kept as a paragraph.
 *
 * @param base - What relative addresses are resolved against.
 * @returns A feed of one story, or of none where there is no headline.
 */
export function readText(text: string, base?: string): Feed {
  if (text.length > maxBytes) return { articles: [], problems: [{ path: '', message: tooLarge }] };
  const blocks = readBlocks(text);
  const top = blocks.findIndex((_, i) => !isItem(blocks, i));
  const headline = blocks[top];
  if (!headline) {
    const message = blocks.length ? 'holds nothing but a list: a story begins with its headline' : 'is empty: a story begins with its headline';
    return { articles: [], problems: [{ path: '', message }] };
  }
  const problems: Problem[] = [];
  const rest = [...blocks.slice(0, top), ...blocks.slice(headline.section ? top : top + 1)];
  const article = normaliseArticle(story(headline.kind === 'bullet' ? headline.raw : headline.text, rest, problems), {
    base,
    path: 'articles[0]',
    problems,
  });
  return { articles: article ? [article] : [], problems };
}

/** A bullet is no headline; "1. FC Köln" is one, where no other number stands beside it. */
function isItem(blocks: readonly Block[], i: number): boolean {
  const alone = blocks[i]?.number !== undefined && blocks[i - 1]?.number === undefined && blocks[i + 1]?.number === undefined;
  return blocks[i]?.kind === 'bullet' && !alone;
}

function story(headline: string, blocks: readonly Block[], problems: Problem[]): Record<string, unknown> {
  const { statement, others } = notices(blocks);
  const first = others.findIndex(({ section }) => section);
  const groups = first < 0 ? [] : sections(others.slice(first));
  const read = groups.map(({ heading, below }) => readSection(heading, below));
  const links = read.reduce((sum, section) => sum + (section.links ?? 0), 0);
  if (links) problems.push({ path: 'articles[0]', message: `has ${String(links)} links to other stories: left out, for they are no part of this one` });
  const origin = coverOrigin(statement.join('\n'));
  const language = languageOf(groups.map(({ heading }) => heading));
  return {
    headline,
    ...readHead(headline, first < 0 ? others : others.slice(0, first)),
    ...(language && { inLanguage: language }),
    takeaways: read.flatMap((section) => section.takeaways ?? []),
    analysis: read.flatMap((section) => section.analysis ?? []),
    facts: read.flatMap((section) => section.facts ?? []),
    ...(statement.length && { submission: { by: 'reader', statement } }),
    ...(statement.length && origin && { image: { digitalSourceType: origin } }),
    ...newsletterOf(read),
  };
}

/** Takes out the notice, and what it goes on to say about the cover in a paragraph of its own. */
function notices(blocks: readonly Block[]): { statement: string[]; others: Block[] } {
  const statement: string[] = [];
  const others: Block[] = [];
  let inNotice = false;
  for (const block of blocks) {
    inNotice = block.kind === 'paragraph' && (isNotice(block.text) || (inNotice && coverOrigin(block.text) !== undefined));
    if (inNotice) statement.push(block.raw);
    else others.push(block);
  }
  return { statement, others };
}

interface Group {
  readonly heading: Block;
  readonly below: Block[];
}

/** Parts the blocks at their headings. Under a known one, deeper headings are part of it. */
function sections(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const open = groups.at(-1);
    if (!open || block.section || closes(block, open.heading)) groups.push({ heading: block, below: [] });
    else open.below.push(block);
  }
  return groups;
}

function closes(block: Block, open: Block): boolean {
  if (block.kind !== 'heading') return false;
  // bold lines under Did You Know? are its terms
  const isTerm = open.section?.kind === 'facts' && block.level === 7;
  return !isTerm && (block.level <= open.level || !open.section);
}

/** The one language that has all these headings; none where it is English, as it is without being said. */
function languageOf(known: readonly Block[]): string | undefined {
  const sets = known.flatMap(({ section }) => (section ? [section.languages] : []));
  const [first, ...more] = sets;
  const shared = [...(first ?? [])].filter((language) => more.every((set) => set.has(language)));
  return shared.length === 1 && shared[0] !== 'en' ? shared[0] : undefined;
}

/** Several newsletter sections are one: the first heading stays, everything else is its pitch. */
function newsletterOf(read: readonly Section[]): { newsletter?: NewsletterPitch } {
  const [first, ...more] = read.flatMap((section) => section.newsletter ?? []);
  if (!first) return {};
  const pitch = [first.pitch, ...more.flatMap((extra) => (extra.heading === first.heading ? [extra.pitch] : [extra.heading, extra.pitch]))];
  const words = pitch.filter((part) => part !== undefined).join(' ');
  return { newsletter: { ...first, ...(words && { pitch: words }) } };
}
