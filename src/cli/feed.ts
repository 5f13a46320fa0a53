/// <reference types="node" />
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Article, Feed } from '../model/article.js';
import { maxBytes } from '../sources/fetch/bytes.js';
import { mostArticles } from '../sources/records.js';
import { readInput, type InputOptions } from './input.js';
import { mergedStories } from './merge.js';
import { writeOutput } from './output.js';
import { printable } from './printable.js';
import { readOptions } from './source.js';
import { UsageError } from './usage.js';

interface Wish {
  readonly sources: readonly string[];
  readonly input: InputOptions;
  readonly out: string;
  readonly limit: number;
}

/**
 * `lede feed FILE|URL... -o OUT [--limit N] [--type T] [--url BASE]`: bakes stories of any sources into one static JSON for the widgets.
 * Where a source cannot be read nothing is written: the old file is better than half a new one.
 */
export async function feed(args: readonly string[]): Promise<void> {
  const { sources, input, out, limit } = readArgs(args);
  const feeds = await Promise.all(sources.map((source) => readInput(source, input)));
  for (const [i, { problems }] of feeds.entries()) for (const { path, message } of problems) note(`${sources[i] ?? ''} ${path} ${message}`);
  const stories = mergedStories(feeds).slice(0, limit);
  if (!stories.length) throw new Error(`${sources.join(', ')} ${sources.length > 1 ? 'hold' : 'holds'} no story`);
  await writeOutput(out, baked(feeds, stories));
}

function readArgs(args: readonly string[]): Wish {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { ...text, short: 'o' }, limit: text, type: text, url: text },
  });
  const { out, limit = String(mostArticles) } = values;
  if (!positionals.length) throw new UsageError('feed: name files or addresses, or - for standard input');
  if (positionals.filter((source) => source === '-').length > 1) throw new UsageError('feed: standard input can be read only once');
  if (!out) throw new UsageError('feed: name the file that is written: -o OUT, or -o - for standard output');
  const count = /^\d{1,4}$/.test(limit) ? Number(limit) : 0;
  if (count < 1 || count > mostArticles) throw new UsageError(`feed: --limit is a number from 1 to ${String(mostArticles)}, not ${JSON.stringify(limit)}`);
  return { sources: positionals, input: readOptions('feed', values), out, limit: count };
}

/** The JSON; what would be too large to be read is left out at its end. */
function baked(feeds: readonly Feed[], stories: readonly Article[]): string {
  const [{ title, url } = {}, ...more] = feeds;
  const about = more.length ? {} : { title, url };
  for (let kept = stories.length; ; kept = Math.floor(kept * 0.9)) {
    const text = `${JSON.stringify({ ...about, articles: stories.slice(0, kept) })}\n`;
    if (Buffer.byteLength(text) > maxBytes) continue;
    if (kept < stories.length) note(`only the newest ${String(kept)} of ${String(stories.length)} stories fit into 2 MB`);
    return text;
  }
}

function note(line: string): void {
  process.stderr.write(`lede: ${printable(line.replace(/\s+/g, ' '))}\n`);
}
