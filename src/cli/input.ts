/// <reference types="node" />
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import process from 'node:process';
import type { Feed } from '../model/article.js';
import { decode, maxBytes } from '../sources/fetch/bytes.js';
import type { SourceType } from '../sources/detect.js';
import { loadText } from '../sources/http.js';
import { parse } from '../sources/parse.js';
import { withProblem } from '../sources/problems.js';
import { joined, type Answer } from '../sources/fetch/request.js';

/** How an input is read. */
export interface InputOptions {
  readonly type?: SourceType | undefined;
  /** What relative addresses are resolved against; for an address, its own where this is not given. */
  readonly url?: string | undefined;
}

const scheme = /^[a-z][a-z\d+.-]+:\/\//i;
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'is a directory, not a file',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  ENAMETOOLONG: 'is too long a name',
};

/**
 * Reads stories from a file, an address, or standard input ("-").
 *
 * @returns A feed with at least one story, or an empty feed that has no problem. Rejects with an `Error` of one line that says what is wrong.
 */
export async function readInput(source: string, { type, url }: InputOptions): Promise<Feed> {
  const answer = scheme.test(source) ? await loadText(source, { type }) : await readFile(source, type);
  const name = source === '-' ? 'standard input' : source;
  if (!answer.text.trim()) throw new Error(`${name} is empty`);
  const feed = withProblem(parse(answer.text, { type, url: url ?? answer.url }), answer.problem);
  const [problem] = feed.problems;
  if (!feed.articles.length && problem) throw new Error([name, problem.path, problem.message].filter(Boolean).join(' '));
  return feed;
}

async function readFile(path: string, type: SourceType | undefined): Promise<Partial<Answer> & { text: string }> {
  const { text, problem } = decode(await readBytes(path), { type });
  if (text === undefined) throw new Error(`${path === '-' ? 'standard input' : path} ${problem ?? 'is not text'}`);
  return { text, problem };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if (path !== '-' && (await stat(path)).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return await collect(path === '-' ? process.stdin : createReadStream(path));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    throw new Error(`${path}: ${reasons[code] ?? `cannot be read (${code})`}`, { cause });
  }
}

/** Everything that a stream gives, but no more than tells that it is too much: a device never ends. */
async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) break;
  }
  return joined(chunks, length);
}
