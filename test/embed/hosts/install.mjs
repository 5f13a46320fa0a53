import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { npm, root } from '../../support/commands.mjs';

const here = import.meta.dirname;
const files = ['package.json', 'package-lock.json', '.npmrc'];

/** Where the style sheets of this folder's package.json are, from the project's root; the project itself does not depend on them. */
export const folder = 'node_modules/.cache/hosts';
const there = join(root, folder);

// npm writes this file last
const finished = join(there, 'node_modules', '.package-lock.json');
const isInstalled = () => existsSync(finished) && files.every((name) => readFileSync(join(there, name), 'utf8') === readFileSync(join(here, name), 'utf8'));

/** Installs what is not there yet, once for all runs. */
export function install() {
  if (isInstalled()) return;
  mkdirSync(there, { recursive: true });
  for (const name of files) copyFileSync(join(here, name), join(there, name));
  const [command, ...words] = [...npm(), 'ci', '--prefix', there, '--loglevel=error'];
  const { status, stderr, error } = spawnSync(command, words, { cwd: there, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ci in ${folder}: ${error?.message ?? stderr}`);
}

/** A package of that folder. */
export const load = (name) => createRequire(join(there, 'package.json'))(name);
