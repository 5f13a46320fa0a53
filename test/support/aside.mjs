import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './commands.mjs';

const files = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * Installs the packages of a folder's own package.json, once for all runs, where no runner takes their tests for ours:
 * the project itself does not depend on them.
 * @param {string} lists the folder with package.json, lock file and .npmrc
 * @param {string} name
 * @returns {string} the folder with their node_modules
 */
export function installAside(lists, name) {
  const there = join(root, 'node_modules', '.cache', name);
  // npm writes this file last
  const finished = existsSync(join(there, 'node_modules', '.package-lock.json'));
  if (finished && files.every((file) => readFileSync(join(there, file), 'utf8') === readFileSync(join(lists, file), 'utf8'))) return there;
  mkdirSync(there, { recursive: true });
  for (const file of files) copyFileSync(join(lists, file), join(there, file));
  const [command, ...words] = [...npm(), 'ci', '--prefix', there, '--loglevel=error'];
  const { status, stderr, error } = spawnSync(command, words, { cwd: there, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ci in ${there}: ${error?.message ?? stderr}`);
  return there;
}
