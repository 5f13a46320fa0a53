import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** An installed package's command, run by this very Node: `tool('@web/test-runner', 'wtr')`. */
export function tool(pkg, name = pkg) {
  const folder = join(root, 'node_modules', pkg);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, join(folder, typeof bin === 'string' ? bin : bin[name])];
}

/** The npm that runs us, or the one on the path. */
export const npm = () => (process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']);

/** A script of this folder. */
export const script = (file) => [process.execPath, join(import.meta.dirname, file)];
