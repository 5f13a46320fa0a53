import { spawn } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installAside } from '../support/aside.mjs';
import { root } from '../support/commands.mjs';

const here = import.meta.dirname;
/** Milliseconds until it must have answered. */
const patience = 180_000;

/** Pages with a rail, each by another way: no story stands twice on a page. */
export const rails = { rest: '/index.php?rest_route=/wp/v2/posts&amp;_embed', rss: '/index.php?feed=rss2' };

/** A WordPress of this machine with the stories of stories.json: `{ origin, close }`. */
export async function openWordPress() {
  const packages = installAside(here, 'wordpress');
  const folder = await unpack(packages);
  const port = await freePort();
  const said = [];
  const script = join(packages, 'node_modules', '@wp-playground', 'cli', 'wp-playground.js');
  const child = spawn(
    process.execPath,
    [
      ...[script, 'server', '--port', String(port), '--workers', '2'],
      ...['--mount-before-install', `${folder}:/wordpress`, '--wordpress-install-mode', 'install-from-existing-files'],
      // it would call itself
      ...['--define-bool', 'DISABLE_WP_CRON', 'true', '--define-bool', 'WP_HTTP_BLOCK_EXTERNAL', 'true'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => said.push(text));
  const close = async () => {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${String(port)}`;
  try {
    await published(origin, child);
    return { origin, close };
  } catch (error) {
    await close();
    throw new Error(`WordPress did not start: ${said.join('').slice(-2000)}`, { cause: error });
  }
}

/** The files of WordPress 6.5 in a new folder, with the widgets and what publishes the stories. */
async function unpack(packages) {
  const require = createRequire(join(packages, 'package.json'));
  const { unzipSync } = require('fflate');
  const folder = await mkdtemp(join(tmpdir(), 'lede-wordpress-'));
  const zip = join(packages, 'node_modules', '@wp-playground', 'wordpress-builds', 'src', 'wordpress', 'wp-6.5.zip');
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    if (name.endsWith('/')) continue;
    await mkdir(join(folder, dirname(name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  for (const name of ['publish.php', 'stories.json']) await copyFile(join(here, name), join(folder, name));
  const rail = await readFile(join(here, 'rail.html'), 'utf8');
  for (const [name, src] of Object.entries(rails)) await writeFile(join(folder, `${name}.html`), rail.replace('{src}', src));
  await cp(join(root, 'cdn'), join(folder, 'lede'), { recursive: true });
  return folder;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function published(origin, child) {
  const until = Date.now() + patience;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`it ended with ${String(child.exitCode)}`);
    const answer = await fetch(`${origin}/publish.php`).then(
      (response) => response.text(),
      () => '',
    );
    if (answer.startsWith('published')) return;
    if (Date.now() > until) throw new Error(`it answered: ${answer.slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
