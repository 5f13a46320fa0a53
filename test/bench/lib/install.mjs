import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../../support/commands.mjs';

const folder = join(import.meta.dirname, '..');

const lock = join(folder, 'package-lock.json');
/** The lock that the peers were installed by: times of files say nothing after a checkout. */
const installed = join(folder, 'node_modules', '.installed-lock.json');

/** Installs the peers when they are not there yet, or not as the lock says. */
export function installPeers() {
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return;
  console.error('installing the peers (once)');
  const [command, ...args] = npm();
  const { status } = spawnSync(command, [...args, 'ci'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the peers could not be installed');
  copyFileSync(lock, installed);
}
