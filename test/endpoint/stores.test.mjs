import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { memoryStore } from 'lede-elements/endpoint';
import { postgresStore } from 'lede-elements/endpoint/postgres';
import { sqliteStore } from 'lede-elements/endpoint/sqlite';
import { postgres } from './support/postgres.mjs';

const now = '2026-11-20T07:10:00.000Z';
const later = '2026-11-22T07:10:00.000Z';
const consent = { text: '“Ja”, bitte.\u00a0🗞', hash: 'a'.repeat(64), time: now };
let number = 0;

/** A sign-up of a person, with an id of its own. */
const signUp = (person, lists = ['daily'], more = {}) => ({
  id: `id${number++}`,
  person,
  expiresAt: later,
  data: { email: `${person}@example.com`, lists, locale: 'en', agreed: true, consent, receivedAt: now, ...more },
});
const listsOf = async (store, person) => (await store.find(person)).map(({ list }) => list);
const all = async (store) => {
  const found = [];
  for await (const subscriber of store.export()) found.push(subscriber);
  return found;
};

/** What every store does. */
function behaves(open) {
  let store, close;

  beforeEach(async () => ({ store, close } = await open()));
  afterEach(() => close());

  it('keeps a sign-up until it is confirmed, and then everything that it said', async () => {
    const one = signUp('ann', ['daily'], { name: 'Ann', tags: ['a', 'b'], fields: { city: 'Port' } });
    assert.equal(await store.add(one), false);
    assert.deepEqual(await store.find('ann'), []);
    assert.equal(await store.confirm(one.id, now), true);
    assert.deepEqual(await store.find('ann'), [{ person: 'ann', list: 'daily', confirmedAt: now, data: one.data }]);
  });

  it('confirms no sign-up that it does not have, or has no more', async () => {
    const one = signUp('ann');
    assert.equal(await store.confirm('nobody', now), false);
    await store.add(one);
    assert.equal(await store.confirm(one.id, later), false);
    assert.deepEqual(await all(store), []);
  });

  it('confirms twice as it does once, and leaves a subscriber as they are', async () => {
    const [one, two] = [signUp('ann', ['daily'], { name: 'Ann' }), signUp('ann', ['daily'], { name: 'Other' })];
    await store.add(one);
    await store.add(two);
    for (const id of [one.id, one.id, two.id]) assert.equal(await store.confirm(id, now), true);
    assert.deepEqual(
      (await all(store)).map(({ data }) => data.name),
      ['Ann'],
    );
  });

  it('says whether a person has all the lists', async () => {
    const one = signUp('ann', ['daily', 'weekly']);
    await store.add(one);
    await store.confirm(one.id, now);
    assert.equal(await store.add(signUp('ann', ['weekly'])), true);
    assert.equal(await store.add(signUp('ann', ['weekly', 'daily'])), true);
    assert.equal(await store.add(signUp('ann', ['weekly', 'sport'])), false);
    assert.equal(await store.add(signUp('bob', ['daily'])), false);
  });

  it('keeps a sign-up of a subscriber too, with the same work', async () => {
    const one = signUp('ann');
    await store.add(one);
    await store.confirm(one.id, now);
    await store.add(signUp('ann'));
    assert.equal(await store.expire('9999'), 2);
  });

  it('removes one list, or all, with the sign-ups that wait for it', async () => {
    const [one, two] = [signUp('ann', ['daily', 'weekly']), signUp('ann', ['sport'])];
    await store.add(one);
    await store.add(two);
    await store.confirm(one.id, now);
    await store.remove('ann', 'daily');
    assert.deepEqual(await listsOf(store, 'ann'), ['weekly']);
    assert.equal(await store.confirm(one.id, now), false);
    assert.equal(await store.confirm(two.id, now), true);
    await store.remove('ann');
    assert.deepEqual(await listsOf(store, 'ann'), []);
    assert.equal(await store.expire('9999'), 0);
    await store.remove('nobody', 'daily');
  });

  it('forgets sign-ups when their time has come, and no subscriber', async () => {
    const [one, two] = [signUp('ann'), { ...signUp('bob'), expiresAt: '2026-12-01T00:00:00.000Z' }];
    await store.add(one);
    await store.add(two);
    await store.confirm(one.id, now);
    assert.equal(await store.expire(now), 0);
    assert.equal(await store.expire(later), 1);
    assert.deepEqual(await listsOf(store, 'ann'), ['daily']);
    assert.equal(await store.confirm(two.id, now), true);
  });

  it('gives the whole list, once each, however long it is', async () => {
    const people = Array.from({ length: 1203 }, (_, n) => `person${n}`);
    const signUps = people.map((person) => signUp(person, ['daily', 'weekly']));
    await Promise.all(signUps.map((one) => store.add(one)));
    await Promise.all(signUps.map(({ id }) => store.confirm(id, now)));
    const names = (await all(store)).map(({ person, list }) => `${person} ${list}`);
    assert.equal(names.length, 2406);
    assert.equal(new Set(names).size, 2406);
  });

  it('counts, and starts anew when the time is over', async () => {
    const moment = Date.parse(now);
    for (let n = 1; n < 4; n++) assert.deepEqual(await store.count('a', moment + n, 1000), { count: n, until: moment + 1001 });
    assert.deepEqual(await store.count('b', moment, 1000), { count: 1, until: moment + 1000 });
    assert.deepEqual(await store.count('a', moment + 1001, 1000), { count: 1, until: moment + 2001 });
    await store.expire(later);
    assert.equal((await store.count('a', Date.parse(later), 1000)).count, 1);
  });

  it('takes text as text', async () => {
    const name = `'; DROP TABLE subscribers; --`;
    const one = signUp(`o'brien`, ['daily'], { name });
    await store.add(one);
    await store.confirm(one.id, now);
    assert.equal((await store.find(`o'brien`))[0].data.name, name);
  });
}

describe('the store in memory', () => behaves(() => ({ store: memoryStore(), close: () => {} })));

describe('the store in a file of SQLite', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'lede-store-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  behaves(() => {
    const store = sqliteStore(join(folder, `${number++}.db`));
    return { store, close: () => store.close() };
  });

  it('is there after the process', async () => {
    const path = join(folder, 'again.db');
    const [one, two] = [signUp('ann'), signUp('bob')];
    const first = sqliteStore(path);
    await first.add(one);
    await first.confirm(one.id, now);
    await first.add(two);
    await first.close();
    const second = sqliteStore(path);
    assert.deepEqual(await listsOf(second, 'ann'), ['daily']);
    assert.equal(await second.confirm(two.id, now), true);
    await second.close();
  });

  it('tells when something could not be written, and goes on', async () => {
    const store = sqliteStore(':memory:');
    const one = signUp('ann');
    await store.add(one);
    await assert.rejects(store.add(one), /UNIQUE|constraint/i);
    assert.equal(await store.add(signUp('bob')), false);
    await store.close();
  });

  it('writes what waits before it closes', async () => {
    const path = join(folder, 'closing.db');
    const one = signUp('ann');
    const first = sqliteStore(path);
    const added = first.add(one);
    await first.close();
    await added;
    const second = sqliteStore(path);
    assert.equal(await second.confirm(one.id, now), true);
    await second.close();
  });
});

describe('the store in PostgreSQL', () => {
  let server;
  before(async () => (server = await postgres()));
  after(() => server.close());

  behaves(async () => {
    const store = postgresStore(server.pool);
    await store.expire('9999');
    for (const table of ['lede_sign_ups', 'lede_subscribers', 'lede_counts']) await server.pool.query(`TRUNCATE ${table}`);
    return { store, close: () => {} };
  });

  it('is one list for several machines, and one count', async () => {
    const [here, there] = [postgresStore(server.pool), postgresStore(server.pool)];
    const one = signUp('ann');
    await here.add(one);
    assert.equal(await there.confirm(one.id, now), true);
    assert.deepEqual(await listsOf(here, 'ann'), ['daily']);
    const counts = await Promise.all([here, there, here].map((store) => store.count('c', 0, 1000)));
    assert.deepEqual(counts.map(({ count }) => count).sort(), [1, 2, 3]);
  });

  it('is tried again after the database was away', async () => {
    let away = true;
    const store = postgresStore({ query: (...args) => (away ? Promise.reject(new Error('away')) : server.pool.query(...args)) });
    await assert.rejects(store.find('ann'), /away/);
    away = false;
    assert.deepEqual(await store.find('nobody'), []);
  });
});
