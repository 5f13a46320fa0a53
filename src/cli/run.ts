/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { feed } from './feed.js';
import { inspect } from './inspect.js';
import { printable } from './printable.js';
import { render } from './render.js';
import { UsageError, help } from './usage.js';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = { inspect, render, feed };

/** Runs the command and sets the exit status: 0, 1 for input that cannot be read, 2 for bad usage. */
export async function run(args: readonly string[]): Promise<void> {
  // a reader such as `head` may close the pipe before all is printed
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') fail(error);
  });
  try {
    await dispatch(args);
  } catch (error) {
    fail(error);
  }
}

async function dispatch([name = '', ...args]: readonly string[]): Promise<void> {
  const asked = [name, ...args.slice(0, args.includes('--') ? args.indexOf('--') : args.length)];
  if (asked.includes('--help') || asked.includes('-h')) {
    process.stdout.write(help);
    return;
  }
  if (asked.includes('--version')) {
    process.stdout.write(`${await version()}\n`);
    return;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(name ? `there is no command ${JSON.stringify(name)}: see lede --help` : 'name a command: see lede --help');
  await command(args);
}

async function version(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}

/** One line, whatever happened. */
function fail(error: unknown): void {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s*[\r\n]+\s*/g, ' ');
  process.stderr.write(`lede: ${printable(message)}\n`);
  process.exitCode = isUsage(error) ? 2 : 1;
}

function isUsage(error: unknown): boolean {
  return error instanceof UsageError || (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}
