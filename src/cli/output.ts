/// <reference types="node" />
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

/**
 * Writes a text to a file, or to standard output ("-"). Who reads the file meanwhile sees the old one or the new one, never half of it.
 * Rejects with an `Error` of one line; the old file stays.
 */
export async function writeOutput(path: string | undefined, text: string): Promise<void> {
  if (path === undefined || path === '-') {
    process.stdout.write(text);
    return;
  }
  try {
    await replace(path, text);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    throw new Error(`${path}: cannot be written (${code})`, { cause });
  }
}

async function replace(path: string, text: string): Promise<void> {
  const old = await stat(path).catch(() => undefined);
  // a device or a pipe is written to, and never replaced
  if (old && !old.isFile()) return writeFile(path, text);
  const target = old ? await realpath(path) : path;
  const draft = join(dirname(target), `.${basename(target)}.${String(process.pid)}`);
  try {
    await writeFile(draft, text);
    if (old) await chmod(draft, old.mode);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
