import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root } from '../../support/commands.mjs';
import { pictures } from './pictures.mjs';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

/**
 * Serves what is put into it, pictures, and what the project has built. Every visit is a first one: it has a cache of its own, and
 * only style sheets are kept there, which a thousand shadow roots of one page ask for.
 */
export async function openSite() {
  const files = new Map([...pictures(), ['/favicon.ico', { body: '', type: 'image/png' }]]);
  const site = {
    put: (path, body) => files.set(path, { body, type: types[extname(path)] ?? types['.html'] }),
    /** Milliseconds before a file is sent, by its path. */
    delayOf: () => 0,
  };
  const built = (path) => {
    const file = join(root, path);
    return /^\/(?:cdn|dist)\//.test(path) && existsSync(file)
      ? { body: readFileSync(file), type: types[extname(path)] ?? 'application/octet-stream' }
      : undefined;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const { body = 'not found', type = 'text/plain', status = 200 } = files.get(pathname) ?? built(pathname) ?? { status: 404 };
    const headers = { 'content-type': type, 'cache-control': type === types['.css'] ? 'max-age=600' : 'no-store' };
    const send = () => response.writeHead(status, headers).end(body);
    const delay = site.delayOf(pathname);
    if (delay) setTimeout(send, delay);
    else send();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(site, {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  });
}
