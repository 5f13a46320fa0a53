import type { Fact, NewsletterPitch, Takeaway } from '../../model/article.js';
import type { Block } from './blocks.js';
import { factOf, termOf } from './terms.js';

/** What a section gives to the story; whatever it cannot use is a paragraph of the analysis. */
export interface Section {
  readonly takeaways?: readonly Takeaway[];
  readonly facts?: readonly Fact[];
  readonly newsletter?: NewsletterPitch;
  readonly analysis?: readonly string[];
  /** How many links to other stories were left out. */
  readonly links?: number;
}

/** The longest second paragraph that is still taken for the newsletter's pitch: those of the story are longer. */
const longestPitch = 160;

/** Reads a section from its heading and the blocks below it. */
export function readSection(heading: Block, blocks: readonly Block[]): Section {
  switch (heading.section?.kind) {
    case 'takeaways':
      return takeaways(heading, blocks);
    case 'facts':
      return facts(heading, blocks);
    case 'related':
      return related(blocks);
    case 'newsletter':
      return newsletter(heading, blocks);
    default:
      return { analysis: [heading, ...blocks].map(({ raw }) => raw) };
  }
}

/** The paragraphs of the analysis; a heading that turned out to head nothing but paragraphs belongs to them. */
function paragraphs(heading: Block, entries: number, blocks: readonly Block[]): string[] {
  const kept = blocks.map(({ raw }) => raw);
  return entries || !kept.length ? kept : [heading.raw, ...kept];
}

function takeaways(heading: Block, blocks: readonly Block[]): Section {
  const first = blocks.findIndex(({ kind }) => kind === 'bullet');
  if (first < 0) return { analysis: paragraphs(heading, 0, blocks) };
  // the list ends at the first paragraph after it: bullets further down belong to the story
  const list = runOf(blocks, first, ({ kind }) => kind === 'bullet');
  return {
    takeaways: list.map(({ text }) => ({ text })),
    analysis: paragraphs(heading, list.length, [...blocks.slice(0, first), ...blocks.slice(first + list.length)]),
  };
}

function runOf(blocks: readonly Block[], first: number, fits: (block: Block) => boolean): readonly Block[] {
  const end = blocks.findIndex((block, i) => i > first && !fits(block));
  return blocks.slice(first, end < 0 ? blocks.length : end);
}

function facts(heading: Block, blocks: readonly Block[]): Section {
  const found: Fact[] = [];
  const rest: Block[] = [];
  const bulleted = blocks.some(({ kind }) => kind === 'bullet');
  let over = false;
  for (let i = 0; i < blocks.length; i++) {
    const [block, next] = [blocks[i], blocks[i + 1]];
    if (!block) break;
    const own: Fact | undefined = over || (bulleted && block.kind === 'paragraph') ? undefined : factOf(block.text);
    const pair: Fact | undefined = over || own ? undefined : termAbove(block, next, bulleted);
    const entry: Fact | undefined = own ?? pair;
    if (entry) found.push(entry);
    else rest.push(block);
    if (pair) i++;
    // the entries end at the first paragraph after them
    over ||= found.length > 0 && !entry && block.kind === 'paragraph';
  }
  return { facts: found, analysis: paragraphs(heading, found.length, rest) };
}

/** A term on a line of its own, and its explanation in the paragraph below, or in a bullet set in further. */
function termAbove(block: Block, next: Block | undefined, bulleted: boolean): Fact | undefined {
  if (!next || next.kind === 'heading' || block.wrapped || (bulleted && block.kind === 'paragraph')) return undefined;
  const term = termOf(block.text);
  const below = next.kind === 'bullet' ? block.kind !== 'bullet' || next.indent > block.indent : block.kind !== 'bullet' || /[:：]$/.test(block.text);
  // two short lines are no term and explanation, unless the first is marked as a heading
  const explains = block.kind === 'heading' || next.text.length > block.text.length;
  return term && below && explains ? { term, explanation: next.text } : undefined;
}

function related(blocks: readonly Block[]): Section {
  const kept = blocks.filter((block) => !isLink(block));
  return { analysis: kept.map(({ raw }) => raw), links: blocks.length - kept.length };
}

const address = /(?:https?:\/\/|www\.)\S+/i;

/** Is it nothing but a link, as "[Title](https://…)", or a bullet that ends in an address? */
function isLink({ kind, text }: Block): boolean {
  if (text.startsWith('[') && text.endsWith(')')) {
    const middle = text.indexOf('](');
    return middle > 0 && text.indexOf(')', middle) === text.length - 1;
  }
  const match = address.exec(text);
  if (!match) return false;
  const [rest, atEnd] = [text.slice(0, match.index), match.index + match[0].length === text.length];
  return atEnd && (rest === '' || rest === '<' || kind === 'bullet');
}

function newsletter(heading: Block, blocks: readonly Block[]): Section {
  const end = blocks.findIndex(({ kind, text }, i) => text.length > longestPitch && (i > 0 || kind === 'bullet'));
  const pitch = blocks.slice(0, end < 0 ? blocks.length : end);
  return {
    newsletter: { heading: heading.text, ...(pitch.length && { pitch: pitch.map(({ raw }) => raw).join(' ') }) },
    analysis: blocks.slice(pitch.length).map(({ raw }) => raw),
  };
}
