import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../support/find-browser.mjs';
import { root } from '../../support/commands.mjs';
import { serveFolder } from '../../support/serve-folder.mjs';

/**
 * A site of this machine: `pages` by their path, everything else from the project's folder (`/cdn/…`, `/pictures/…`).
 * A page is HTML, or `{ body, type, headers, status, delay }` (milliseconds), or a function of the request that gives one.
 */
export async function host(pages = {}) {
  const files = await serveFolder(root);
  const site = {
    pages: { ...pages },
    /** Milliseconds before a file of the project is sent, by its path. */
    delayOf: () => 0,
    /** The path of every request so far. */
    asked: [],
  };
  const server = createServer((request, response) => {
    void reply(request, response).catch(() => response.destroy());
  });
  async function reply(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    site.asked.push(pathname);
    const found = Object.hasOwn(site.pages, pathname) ? site.pages[pathname] : undefined;
    const page = typeof found === 'function' ? await found(request, response) : found;
    // a function may have answered by itself, or its reader has gone
    if (response.headersSent || response.destroyed) return;
    const { body, type = 'text/html; charset=utf-8', headers = {}, status = 200, delay = 0 } = typeof page === 'string' ? { body: page } : (page ?? {});
    if (body !== undefined) {
      await pause(delay);
      response.writeHead(status, { 'content-type': type, ...headers }).end(body);
      return;
    }
    await pause(site.delayOf(pathname));
    // the samples' pictures
    const answer = await fetch(`${files.origin}${request.url.replace(/^\/pictures\//, '/stories/pictures/')}`);
    response
      .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/octet-stream', 'access-control-allow-origin': '*' })
      .end(Buffer.from(await answer.arrayBuffer()));
  }
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(site, {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
      files.close();
    },
  });
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The browser of these tests. */
export async function openBrowser(options = {}) {
  const found = await findChromium();
  return launch({ ...found, ...options, args: [...found.args, ...(options.args ?? [])] });
}

/** Opens a tab of its own, with everything it says, throws and asks for kept: `{ page, said, thrown, requests, close }`. */
export async function openTab(browser, { width = 1000, height = 800 } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  const [said, thrown, requests] = [[], [], []];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => thrown.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  return { page, said, thrown, requests, close: () => context.close() };
}

/** Waits until every widget of the page, through shadow roots, is registered and has settled. */
export const settled = (page) =>
  page.evaluate(async () => {
    const all = (node) => [...node.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
    const ours = () => all(document).filter(({ localName }) => localName.startsWith('lede-'));
    for (let round = 0; round < 3; round++) {
      await Promise.all(ours().map(({ localName }) => customElements.whenDefined(localName)));
      await Promise.all(ours().map((element) => element.updateComplete));
    }
    await document.fonts.ready;
  });
