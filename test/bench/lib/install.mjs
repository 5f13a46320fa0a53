import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../../support/commands.mjs';

const folder = join(import.meta.dirname, '..');

/** Installs the peers when they are not there yet, or not as the lock says. */
export function installPeers() {
  const [installed, lock] = ['node_modules/.package-lock.json', 'package-lock.json'].map((file) => join(folder, file));
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('installing the peers (once)');
  const [command, ...args] = npm();
  const { status } = spawnSync(command, [...args, 'ci'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status) throw new Error('the peers could not be installed');
}
