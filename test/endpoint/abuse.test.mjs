import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStore, personOf } from 'lede-elements/endpoint';
import { linkIn, set, subscriber } from './support/house.mjs';

const ann = { email: 'ann@example.com' };

/** All that can be seen of an answer. */
const seen = async (response) => [response.status, [...response.headers], await response.text()];

describe('an answer does not tell', () => {
  for (const [manner, send] of Object.entries({ 'to scripts': (house, fields) => house.json(fields), 'as a page': (house, fields) => house.form(fields) }))
    it(`whether an address is new, waits, is known, or has had enough mails, ${manner}`, async () => {
      const house = set();
      const fresh = await seen(await send(house, { email: 'new@example.com' }));
      await subscriber(house, ann);
      for (let n = 0; n < 6; n++) assert.deepEqual(await seen(await send(house, ann)), fresh, `time ${n}`);
    });

  it('that a program was found out: what people do not see was filled in, or it was too fast', async () => {
    const house = set();
    const fresh = await seen(await house.json(ann));
    for (const trap of [{ website: 'https://spam.example' }, { ts: 0 }, { ts: 1999 }, { ts: '150' }, { ts: house.clock.now - 500 }])
      assert.deepEqual(await seen(await house.json({ email: 'bot@example.com', ...trap })), fresh, JSON.stringify(trap));
    assert.equal(house.mailbox.length, 1);
    assert.equal((await house.stored()).waiting, 1);
  });

  it('any of it by its time: no sign-up is answered at once', async () => {
    const house = set();
    await subscriber(house, ann);
    const send = { new: { email: 'new@example.com' }, known: ann, trapped: { ...ann, website: 'x' } };
    for (const [name, fields] of Object.entries(send)) {
      const started = performance.now();
      await house.json(fields);
      assert.ok(performance.now() - started >= 18, name);
    }
  });
});

describe('people are not taken for programs', () => {
  it('who are slow, whose clock is wrong, or who have no scripts', async () => {
    const house = set();
    const { now } = house.clock;
    const cases = [{}, { website: '' }, { ts: '' }, { ts: 2000 }, { ts: 86_400_000 }, { ts: now - 2000 }, { ts: now + 3_600_000 }, { ts: now - 3_600_000 }];
    for (const [n, fields] of cases.entries()) await house.json({ email: `reader${n}@example.com`, ...fields });
    assert.equal(house.mailbox.length, cases.length);
  });
});

describe('limits', () => {
  const limited = (options) => set({ clientIp: (_, context) => context?.ip, perIp: { count: 3, seconds: 600 }, ...options });

  it('one network may send so many forms, and is told when to come again', async () => {
    const house = limited();
    for (let n = 0; n < 3; n++) assert.equal((await house.json({ email: `a${n}@example.com` }, {}, { ip: '192.0.2.7' })).status, 202);
    house.clock.now += 30_000;
    const response = await house.json(ann, {}, { ip: '192.0.2.7' });
    assert.deepEqual([response.status, response.headers.get('retry-after')], [429, '570']);
    assert.match((await response.json()).message, /10 min/);
    assert.equal(house.mailbox.length, 3);
    assert.equal((await house.json(ann, {}, { ip: '192.0.2.8' })).status, 202);
    house.clock.now += 570_000;
    assert.equal((await house.json(ann, {}, { ip: '192.0.2.7' })).status, 202);
  });

  it('counts forms that are refused, too', async () => {
    const house = limited();
    for (let n = 0; n < 3; n++) await house.json({ email: 'no address' }, {}, { ip: '192.0.2.7' });
    assert.equal((await house.json(ann, {}, { ip: '192.0.2.7' })).status, 429);
  });

  it('an IPv6 network counts as one, an IPv4 address is the same in both spellings', async () => {
    const house = limited();
    for (const ip of ['2001:db8:1:2::1', '2001:DB8:1:2:ffff::9', '2001:0db8:0001:0002::7%eth0']) await house.json(ann, {}, { ip });
    assert.equal((await house.json(ann, {}, { ip: '2001:db8:1:2:3:4:5:6' })).status, 429);
    assert.equal((await house.json(ann, {}, { ip: '2001:db8:1:3::1' })).status, 202);
    for (const ip of ['192.0.2.1', '::ffff:192.0.2.1', '192.0.2.1']) await house.json(ann, {}, { ip });
    assert.equal((await house.json(ann, {}, { ip: '192.0.2.1' })).status, 429);
    for (let n = 0; n < 3; n++) await house.json(ann, {}, { ip: '::1' });
    assert.equal((await house.json(ann, {}, { ip: '::1' })).status, 429);
  });

  it('who is not known is not limited', async () => {
    const house = limited({ perIp: { count: 1, seconds: 600 } });
    for (let n = 0; n < 5; n++) assert.equal((await house.json(ann, {}, undefined)).status, 202);
  });

  it('one address gets so many mails, from wherever it is asked for, for whatever newsletter', async () => {
    const house = limited({ lists: ['daily', 'weekly'] });
    for (let n = 0; n < 9; n++)
      await house.json({ email: n % 2 ? 'ann@example.com' : 'ANN@example.com', list: n % 2 ? 'daily' : 'weekly' }, {}, { ip: `192.0.2.${n}` });
    assert.equal(house.mailbox.length, 3);
    house.clock.now += 3_600_000;
    await house.json(ann);
    assert.equal(house.mailbox.length, 4);
  });

  it('keeps no address of a network, and nothing from which it could be guessed without the secret', async () => {
    const keys = [];
    const store = memoryStore();
    const { count } = store;
    store.count = (key, ...rest) => {
      keys.push(key);
      return count(key, ...rest);
    };
    await limited({ store }).json(ann, {}, { ip: '192.0.2.7' });
    await limited({ store, secret: 'quite another secret, of the same length' }).json(ann, {}, { ip: '192.0.2.7' });
    const [network, person, sameNetwork, samePerson] = keys;
    assert.notEqual(network, sameNetwork);
    assert.deepEqual([person, samePerson], [await personOf(ann.email), await personOf(ann.email)]);
    for (const key of [network, sameNetwork]) assert.match(key, /^[\w-]{43}$/);
  });
});

describe('other sites', () => {
  const headersOf = (response) => Object.fromEntries([...response.headers].filter(([name]) => name.startsWith('access-control') || name === 'vary'));

  it('of the publisher may send forms, and read the answer', async () => {
    const house = set();
    for (const origin of ['https://www.news.example', 'https://news.example']) {
      const response = await house.json(ann, { origin });
      assert.equal(response.status, 202);
      assert.deepEqual(headersOf(response), { vary: 'Origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': 'Retry-After' });
    }
  });

  it('of the publisher may read a refusal', async () => {
    const response = await set().json({ email: 'no address' }, { origin: 'https://www.news.example' });
    assert.deepEqual([response.status, response.headers.get('access-control-allow-origin')], [422, 'https://www.news.example']);
  });

  it('are asked for first by browsers', async () => {
    const house = set();
    const ask = (origin) =>
      house.ask('', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
    const allowed = await ask('https://www.news.example');
    assert.equal(allowed.status, 204);
    assert.deepEqual(
      [
        allowed.headers.get('access-control-allow-origin'),
        allowed.headers.get('access-control-allow-methods'),
        allowed.headers.get('access-control-allow-headers'),
      ],
      ['https://www.news.example', 'POST', 'Content-Type'],
    );
    assert.deepEqual(headersOf(await ask('https://evil.example')), { vary: 'Origin' });
    assert.equal(allowed.headers.has('access-control-allow-credentials'), false);
  });

  it('of strangers are refused, however alike', async () => {
    const house = set();
    for (const origin of [
      'https://evil.example',
      'http://www.news.example',
      'https://www.news.example.evil.example',
      'https://www.news.example:8443',
      'https://WWW.NEWS.EXAMPLE',
      'null',
      '',
    ]) {
      const response = await house.json(ann, { origin });
      assert.equal(response.status, 403, origin);
      assert.deepEqual(headersOf(response), { vary: 'Origin' });
    }
    assert.deepEqual(await house.stored(), { subscribers: [], waiting: 0 });
  });

  it("but a page of the endpoint's own site may keep its address to itself", async () => {
    const response = await set().form(ann, { origin: 'null', 'sec-fetch-site': 'same-origin' });
    assert.equal(response.status, 202);
  });

  it('cannot read pages behind links', async () => {
    const house = set();
    await house.json(ann);
    const response = await house.ask(linkIn(house.mailbox[0], 'confirm'), { headers: { origin: 'https://evil.example' } });
    assert.deepEqual(headersOf(response), { vary: 'Origin' });
  });
});
