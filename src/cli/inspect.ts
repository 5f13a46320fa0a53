/// <reference types="node" />
import process from 'node:process';
import { parseArgs } from 'node:util';
import { isSourceType, sourceTypes } from '../sources/detect.js';
import { readInput, type InputOptions } from './input.js';
import { UsageError } from './usage.js';

/** `lede inspect FILE|URL [--type T] [--url BASE]`: prints the stories as JSON. */
export async function inspect(args: readonly string[]): Promise<void> {
  const { source, options } = readArgs(args);
  const feed = await readInput(source, options);
  process.stdout.write(`${JSON.stringify(feed, null, 2)}\n`);
}

function readArgs(args: readonly string[]): { source: string; options: InputOptions } {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { type: { type: 'string' }, url: { type: 'string' } } });
  const [source, ...more] = positionals;
  if (!source) throw new UsageError('inspect: name a file, an address, or - for standard input');
  if (more.length) throw new UsageError(`inspect: takes one file or address, not ${String(positionals.length)}`);
  const { type, url } = values;
  if (type !== undefined && !isSourceType(type)) throw new UsageError(`inspect: --type is one of ${sourceTypes.join(', ')}, not ${JSON.stringify(type)}`);
  if (url !== undefined && !/^https?:\/\/./i.test(url)) throw new UsageError(`inspect: --url is an http or https address, not ${JSON.stringify(url)}`);
  return { source, options: { type, url } };
}
