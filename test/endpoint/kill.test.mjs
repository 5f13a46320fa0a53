import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import Database from 'libsql';
import { personOf } from 'lede-elements/endpoint';
import { sqliteStore } from 'lede-elements/endpoint/sqlite';

/** A server in a process of its own: its address, the links of its mails as they come, and a way to kill it. */
async function serve(file) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'support', 'server.mjs'), file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [port] = await once(lines, 'line');
  const links = new Map();
  const waiting = new Map();
  lines.on('line', (line) => {
    const [email, link] = line.split(' ');
    links.set(email, link);
    waiting.get(email)?.(link);
  });
  return {
    url: `http://127.0.0.1:${port}/newsletter`,
    links,
    linkFor: (email) => links.get(email) ?? new Promise((resolve) => waiting.set(email, resolve)),
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** Readers who sign up and confirm, one after the other, until the server is gone; what they are told is noted. */
async function readers(server, name, told) {
  for (let n = 0; ; n++) {
    const email = `${name}.${n}@example.com`;
    const answer = await post(server.url, JSON.stringify({ email }), { 'content-type': 'application/json' });
    if (answer !== 202) return;
    told.signedUp.push(email);
    if (n % 2) continue;
    const link = await Promise.race([server.linkFor(email), server.gone]);
    if (!link || (await post(server.url + link)) !== 200) return;
    told.confirmed.push(email);
  }
}

async function post(url, body, headers = {}) {
  try {
    const response = await fetch(url, { method: 'POST', headers, body });
    await response.text();
    return response.status;
  } catch {
    return 0;
  }
}

describe('a server that is killed in the middle of writes', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'lede-kill-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('has lost no sign-up and no confirmation that it had answered, five times over', { timeout: 120_000 }, async () => {
    const file = join(folder, 'list.db');
    const told = { signedUp: [], confirmed: [] };
    for (let round = 0; round < 5; round++) {
      const server = await serve(file);
      let away;
      server.gone = new Promise((resolve) => (away = resolve));
      const all = Array.from({ length: 20 }, (_, n) => readers(server, `reader${round}.${n}`, told));
      // in the middle of them, each time elsewhere
      while (told.signedUp.length < 30 * (round + 1) || told.confirmed.length < 11 * (round + 1))
        await new Promise((resolve) => setTimeout(resolve, 3 + round));
      await server.kill();
      away();
      await Promise.all(all);
    }

    const found = (table) => {
      const database = new Database(file);
      const rows = database.prepare(`SELECT data FROM ${table}`).all();
      database.close();
      return new Set(rows.map(({ data }) => JSON.parse(data).email));
    };
    const [waiting, subscribers] = [found('sign_ups'), found('subscribers')];
    assert.deepEqual(
      told.signedUp.filter((email) => !waiting.has(email)),
      [],
    );
    assert.deepEqual(
      told.confirmed.filter((email) => !subscribers.has(email)),
      [],
    );
  });

  it('still believes the links that it had sent', { timeout: 60_000 }, async () => {
    const file = join(folder, 'links.db');
    const first = await serve(file);
    assert.equal(await post(first.url, JSON.stringify({ email: 'ann@example.com' }), { 'content-type': 'application/json' }), 202);
    const link = await first.linkFor('ann@example.com');
    await first.kill();
    const second = await serve(file);
    assert.equal(await post(second.url + link), 200);
    await second.kill();
    const store = sqliteStore(file);
    assert.equal((await store.find(await personOf('ann@example.com'))).length, 1);
    await store.close();
  });
});
