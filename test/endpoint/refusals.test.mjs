import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { set } from './support/house.mjs';

const good = { email: 'ann@example.com' };

/** Refused, in words that a reader can see, with nothing stored and no mail. */
async function refused(house, response, status, field) {
  assert.equal(response.status, status);
  const { ok, message, field: named } = await response.json();
  assert.deepEqual([ok, named], [false, field]);
  assert.match(message, /\w+ \w+/);
  assert.deepEqual(house.mailbox, []);
  assert.deepEqual(await house.stored(), { subscribers: [], waiting: 0 });
}

describe('a sign-up is refused, and nothing is kept', () => {
  it('with no address, or what is none', async () => {
    for (const email of [
      undefined,
      '',
      null,
      false,
      7,
      {},
      [],
      ['a@b.example', 'c@d.example'],
      'ann',
      'ann@',
      ' ann@example.com',
      'ann@example.com, bob@example.com',
    ]) {
      const house = set();
      await refused(house, await house.json({ email }), 422, 'email');
    }
  });

  it('with a field that nobody knows', async () => {
    const house = set({ fields: ['city'] });
    await refused(house, await house.json({ ...good, admin: 'yes' }), 422, 'admin');
    await refused(house, await house.json('{"email":"ann@example.com","__proto__":{"x":1}}'), 422, '__proto__');
    await refused(house, await house.json('{"email":"ann@example.com","constructor":"x"}'), 422, 'constructor');
    await refused(house, await house.json({ ...good, '<script>': 'x' }), 422, '?');
    assert.equal({}.x, undefined);
  });

  it('with a line end, a NUL, another control or half a character in any field', async () => {
    for (const name of ['email', 'name', 'list', 'tags', 'source', 'locale', 'consent', 'redirect', 'website', 'ts', 'city'])
      for (const bad of ['\r\nBcc: x@example.com', '\n', '\r', '\0', '\x1b', '\x85', '\u2028', '\ud800']) {
        const house = set({ fields: ['city'] });
        await refused(house, await house.json({ ...good, [name]: `${good[name] ?? 'x'}${bad}` }), 422, name);
        if (bad === '\ud800') continue;
        const form = new URLSearchParams({ ...good, [name]: `${good[name] ?? 'x'}${bad}` });
        await refused(house, await house.ask('', { method: 'POST', body: form }), 422, name);
      }
  });

  it('with more than a field can hold', async () => {
    const long = { email: `${'a'.repeat(250)}@example.com`, name: 'x'.repeat(65), tags: ['x'.repeat(65)], source: 'x'.repeat(2049), city: 'x'.repeat(501) };
    for (const [name, value] of Object.entries(long)) {
      const house = set({ fields: ['city'] });
      await refused(house, await house.json({ ...good, [name]: value }), 422, name);
    }
    const house = set();
    await refused(house, await house.json({ ...good, tags: Array.from({ length: 21 }, (_, n) => String(n)) }), 422, 'tags');
  });

  it('with something other than text in a field, or a field twice', async () => {
    for (const value of [7, {}, [['x']], ['a', 'b'], true]) {
      const house = set();
      await refused(house, await house.json({ ...good, name: value }), 422, 'name');
    }
    const house = set();
    await refused(house, await house.ask('', { method: 'POST', body: new URLSearchParams('email=a@b.example&email=c@d.example') }), 422, 'email');
    const body = new FormData();
    body.append('email', new Blob(['ann@example.com']), 'email.txt');
    await refused(house, await house.ask('', { method: 'POST', body }), 422, 'email');
  });

  it('with an address of the web for a name', async () => {
    for (const name of ['Win at https://spam.example', 'www.spam.example']) {
      const house = set();
      await refused(house, await house.json({ ...good, name }), 422, 'name');
    }
  });

  it('for a newsletter that there is not', async () => {
    const house = set({ lists: ['daily'] });
    await refused(house, await house.json({ ...good, list: 'weekly' }), 422, 'list');
    await refused(house, await house.json({ ...good, list: ['daily', 'toString'] }), 422, 'list');
  });

  it('of another type, or packed', async () => {
    for (const type of ['text/plain', 'application/xml', 'constructor', '']) {
      const house = set();
      await refused(house, await house.json(good, { 'content-type': type }), 415);
    }
    const house = set();
    await refused(house, await house.json(good, { 'content-encoding': 'gzip' }), 415);
    await refused(house, await house.ask('', { method: 'POST' }), 415);
  });

  it('that cannot be read', async () => {
    for (const body of ['', '{', 'null', '[]', '"x"', '7', '['.repeat(16_000)]) {
      const house = set();
      await refused(house, await house.json(body), 400);
    }
    const house = set();
    await refused(house, await house.ask('', { method: 'POST', headers: { 'content-type': 'application/json' }, body: new Uint8Array([0x7b, 0xff]) }), 400);
    await refused(house, await house.ask('', { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: 'x' }), 400);
  });

  it('that says it is too large, before a byte is read', async () => {
    const house = set();
    let pulled = 0;
    const body = new ReadableStream({ pull: () => void pulled++ }, { highWaterMark: 0 });
    const headers = { 'content-type': 'application/json', 'content-length': '10485760' };
    await refused(house, await house.ask('', { method: 'POST', headers, body, duplex: 'half' }), 413);
    assert.equal(pulled, 0);
  });

  it('that is too large and does not say so, as soon as it is', async () => {
    const house = set();
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(1024).fill(0x20));
        sent += 1024;
      },
    });
    await refused(house, await house.ask('', { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' }), 413);
    assert.ok(sent <= 20 * 1024, `${sent} bytes were read`);
  });

  it('whose body breaks off', async () => {
    const house = set();
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"email":"ann@example.com"'));
        controller.error(new Error('gone'));
      },
    });
    await refused(house, await house.ask('', { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' }), 400);
  });

  it('in the language and the manner of who asks', async () => {
    const house = set();
    const response = await house.form({ email: 'ann' }, { 'accept-language': 'de' });
    const html = await response.text();
    assert.equal(response.status, 422);
    assert.match(html, /<html lang="de"[^]*<h1>Das hat nicht geklappt<\/h1>/);
  });
});

describe('elsewhere', () => {
  it('there is nothing', async () => {
    const house = set();
    for (const path of ['/other', '/confirm/x', 'x', '/toString', '/__proto__']) assert.equal((await house.ask(path)).status, 404, path);
    assert.equal((await house.endpoint(new Request('https://news.example/'))).status, 404);
  });

  it('a wrong method is told the right ones', async () => {
    const house = set({ exportSecret: 'another secret for tests, long enough' });
    const cases = [
      ['', 'GET', 'POST, OPTIONS'],
      ['', 'DELETE', 'POST, OPTIONS'],
      ['/confirm', 'DELETE', 'GET, HEAD, POST'],
      ['/export', 'POST', 'GET, HEAD'],
    ];
    for (const [path, method, allowed] of cases) {
      const response = await house.ask(path, { method });
      assert.deepEqual([response.status, response.headers.get('allow')], [405, allowed], `${method} ${path}`);
    }
  });

  it('a store that fails is an error of ours: no word of it goes out', async () => {
    const house = set();
    house.store.add = () => Promise.reject(new Error('disk is full at /var/lib'));
    const response = await house.json(good);
    assert.equal(response.status, 500);
    assert.doesNotMatch(await response.text(), /disk/);
    assert.equal(house.errors[0].message, 'disk is full at /var/lib');
  });

  it('not even who is told of errors can throw', async () => {
    const house = set({
      onError: () => {
        throw new Error('once more');
      },
    });
    house.store.add = () => Promise.reject(new Error('full'));
    assert.equal((await house.json(good)).status, 500);
  });
});
