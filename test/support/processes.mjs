import { spawn } from 'node:child_process';
import { root } from './commands.mjs';

const children = new Set();
// a group of its own, so that the browsers it started end with it
const group = process.platform !== 'win32';

function end(child) {
  try {
    if (group) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // it ended by itself
  }
}

for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
]) {
  process.once(signal, () => {
    children.forEach(end);
    process.exit(128 + number);
  });
}

/** Runs one command in the project's folder; `say` hears what it prints. Resolves to its exit status, 124 where it took too long. */
export function run([command, ...args], { say, minutes = 12 }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, detached: group, stdio: ['ignore', 'pipe', 'pipe'], shell: command === 'npm' && !group });
    children.add(child);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      say(`took longer than ${minutes} minutes: ended\n`);
      end(child);
    }, minutes * 60_000);
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
    child.once('error', (error) => say(`${command}: ${error.message}\n`));
    child.once('close', (status) => {
      clearTimeout(timer);
      children.delete(child);
      resolve(late ? 124 : (status ?? 1));
    });
  });
}
