import { isSourceType, sourceTypes } from '../sources/detect.js';
import type { InputOptions } from './input.js';
import { UsageError } from './usage.js';

/** The one input of a command, and how it is read. */
export function inputOptions(
  command: string,
  [source, ...more]: readonly string[],
  { type, url }: { type?: string | undefined; url?: string | undefined },
): { source: string; options: InputOptions } {
  if (!source) throw new UsageError(`${command}: name a file, an address, or - for standard input`);
  if (more.length) throw new UsageError(`${command}: takes one file or address, not ${String(more.length + 1)}`);
  if (type !== undefined && !isSourceType(type)) throw new UsageError(`${command}: --type is one of ${sourceTypes.join(', ')}, not ${JSON.stringify(type)}`);
  if (url !== undefined && !/^https?:\/\/./i.test(url)) throw new UsageError(`${command}: --url is an http or https address, not ${JSON.stringify(url)}`);
  return { source, options: { type, url } };
}
