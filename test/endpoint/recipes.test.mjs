import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { catcher } from './support/catcher.mjs';
import { exportSecret, secret } from './support/house.mjs';
import { postgres } from './support/postgres.mjs';

const signUp = () =>
  new Request('https://news.example/newsletter', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'cf-connecting-ip': '192.0.2.7' },
    body: JSON.stringify({ email: 'ann@example.com' }),
  });

/** Something that comes later, or the test ends. */
async function soon(get) {
  for (;;) {
    const found = get();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

// Deno, Bun and the edge are played by Node: what they hand over is what their documentation says
describe('a recipe of the documentation takes a sign-up and sends its mail', { timeout: 60_000 }, () => {
  let server, database, folder;
  const environment = { ...process.env };
  const { fetch } = globalThis;

  before(async () => {
    [server, database] = await Promise.all([catcher(), postgres()]);
    folder = mkdtempSync(join(tmpdir(), 'lede-recipe-'));
    const { port } = database.pool.options;
    const DATABASE_URL = `postgres://postgres@127.0.0.1:${port}/postgres`;
    Object.assign(process.env, {
      NEWSLETTER_SECRET: secret,
      EXPORT_SECRET: exportSecret,
      SMTP_SERVER: `smtp://127.0.0.1:${server.port}`,
      DATABASE_URL,
      PORT: '0',
    });
  });
  after(async () => {
    process.env = environment;
    delete globalThis.Deno;
    delete globalThis.Bun;
    rmSync(folder, { recursive: true, force: true });
    await Promise.all([server.close(), database.close()]);
  });
  afterEach(() => {
    server.mails.length = 0;
    globalThis.fetch = fetch;
  });

  const mailed = async () => assert.deepEqual((await soon(() => server.mails[0])).to, ['ann@example.com']);

  it('Node', async () => {
    const here = process.cwd();
    process.chdir(folder);
    const recipe = await import('./recipes/node.mjs');
    process.chdir(here);
    if (!recipe.server.listening) await once(recipe.server, 'listening');
    const { headers, method } = signUp();
    const response = await fetch(`http://127.0.0.1:${recipe.server.address().port}/newsletter`, { method, headers, body: await signUp().text() });
    assert.equal(response.status, 202);
    await mailed();
    recipe.server.closeAllConnections();
    recipe.server.close();
  });

  it('Deno', async () => {
    let handler;
    globalThis.Deno = { env: { get: (name) => process.env[name] }, serve: (given) => (handler = given) };
    await import('./recipes/deno.mjs');
    const response = await handler(signUp(), { remoteAddr: { hostname: '192.0.2.7', port: 1, transport: 'tcp' } });
    assert.equal(response.status, 202);
    await mailed();
  });

  it('Bun', async () => {
    let options;
    globalThis.Bun = { serve: (given) => (options = given) };
    await import('./recipes/bun.mjs');
    const response = await options.fetch(signUp(), { requestIP: () => ({ address: '192.0.2.7', port: 1, family: 'IPv4' }) });
    assert.equal(response.status, 202);
    await mailed();
  });

  it('the edge', async () => {
    const { default: worker } = await import('./recipes/edge.mjs');
    const sent = [];
    globalThis.fetch = async (url, init) => {
      sent.push({ url, ...JSON.parse(init.body) });
      return new Response();
    };
    const work = [];
    const response = await worker.fetch(signUp(), { ...process.env, MAIL_KEY: 'key' }, { waitUntil: (done) => work.push(done) });
    assert.equal(response.status, 202);
    await Promise.all(work);
    assert.deepEqual([sent[0].url, sent[0].to], ['https://mail.example/send', 'ann@example.com']);
    assert.match(sent[0].headers['List-Unsubscribe'], /^<https:/);
  });
});
