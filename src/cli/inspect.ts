/// <reference types="node" />
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readInput } from './input.js';
import { printable } from './printable.js';
import { inputOptions } from './source.js';

/** `lede inspect FILE|URL [--type T] [--url BASE]`: prints the stories as JSON. */
export async function inspect(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { type: { type: 'string' }, url: { type: 'string' } } });
  const { source, options } = inputOptions('inspect', positionals, values);
  const feed = await readInput(source, options);
  process.stdout.write(`${printable(JSON.stringify(feed, null, 2))}\n`);
}
