import { isSourceType, sourceTypes } from '../sources/detect.js';
import type { InputOptions } from './input.js';
import { UsageError } from './usage.js';

interface Values {
  readonly type?: string | undefined;
  readonly url?: string | undefined;
}

/** The one input of a command, and how it is read. */
export function inputOptions(command: string, [source, ...more]: readonly string[], values: Values): { source: string; options: InputOptions } {
  if (!source) throw new UsageError(`${command}: name a file, an address, or - for standard input`);
  if (more.length) throw new UsageError(`${command}: takes one file or address, not ${String(more.length + 1)}`);
  return { source, options: readOptions(command, values) };
}

/** How the inputs of a command are read. */
export function readOptions(command: string, { type, url }: Values): InputOptions {
  if (type !== undefined && !isSourceType(type)) throw new UsageError(`${command}: --type is one of ${sourceTypes.join(', ')}, not ${JSON.stringify(type)}`);
  if (url !== undefined && !/^https?:\/\/./i.test(url)) throw new UsageError(`${command}: --url is an http or https address, not ${JSON.stringify(url)}`);
  return { type, url };
}
