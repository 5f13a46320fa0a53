import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/**
 * Runs the built command.
 * @param {string[]} args
 * @param {string | Uint8Array} [input] what it reads from standard input
 * @returns {Promise<{ status: number | null, out: string, err: string }>}
 */
export function lede(args, input = '') {
  const child = spawn(process.execPath, [main, ...args]);
  const [out, err] = [gather(child.stdout), gather(child.stderr)];
  // the command may end before it has read everything
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out: out(), err: err() }));
  });
}

function gather(stream) {
  const chunks = [];
  stream.on('data', (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}

/** Starts the command without waiting for its end. */
export function start(args) {
  return spawn(process.execPath, [main, ...args]);
}
