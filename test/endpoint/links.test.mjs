import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oneClick, personOf, unsubscribeLink } from 'lede-elements/endpoint';
import { linkIn, secret, set, subscriber, unsubscribeIn, url } from './support/house.mjs';

const hour = 3_600_000;
const ann = { email: 'ann@example.com' };

async function asked(options) {
  const house = set(options);
  await house.json(ann);
  return { house, link: linkIn(house.mailbox[0], 'confirm') };
}

describe('the link that confirms', () => {
  it('shows a button, and programs that look at every link confirm nothing', async () => {
    const { house, link } = await asked();
    for (const method of ['GET', 'HEAD', 'GET']) {
      const response = await house.ask(link, { method });
      assert.equal(response.status, 200);
      const html = await response.text();
      if (method === 'HEAD') assert.equal(html, '');
      else assert.match(html, /<form method="post"><button>Confirm<\/button><\/form>/);
    }
    assert.deepEqual(await house.find(ann.email), []);
  });

  it('is for the button of that page: it posts to its own address', async () => {
    const { house, link } = await asked();
    const response = await house.ask(link, { method: 'POST', headers: { accept: 'text/html', origin: 'null' } });
    assert.equal(response.status, 200);
    assert.match(await response.text(), /<h1>You are subscribed<\/h1>/);
    assert.equal((await house.find(ann.email)).length, 1);
  });

  it('may be used twice', async () => {
    const { house, link } = await asked();
    for (let n = 0; n < 2; n++) assert.equal((await house.ask(link, { method: 'POST' })).status, 200);
    assert.equal((await house.find(ann.email)).length, 1);
  });

  it('ends with its time, and with it what was kept', async () => {
    const { house, link } = await asked();
    house.clock.now += 48 * hour + 1000;
    const response = await house.ask(link, { method: 'POST', headers: { accept: 'text/html' } });
    assert.equal(response.status, 410);
    assert.match(await response.text(), /<h1>This link has ended<\/h1>/);
    assert.deepEqual(await house.stored(), { subscribers: [], waiting: 0 });
  });

  it('ends when the publisher says so', async () => {
    const { house, link } = await asked({ confirmHours: 1 });
    house.clock.now += hour - 1000;
    assert.equal((await house.ask(link)).status, 200);
    house.clock.now += 2000;
    assert.equal((await house.ask(link)).status, 410);
  });

  it('is worth nothing when any letter of it is changed', async () => {
    const { house, link } = await asked();
    const token = link.slice('/confirm?token='.length);
    for (let n = 0; n < token.length; n++)
      for (const letter of ['A', 'B', '.']) {
        const other = token.slice(0, n) + letter + token.slice(n + 1);
        if (other === token) continue;
        assert.equal((await house.ask(`/confirm?token=${other}`, { method: 'POST' })).status, 410, other);
      }
    for (const other of ['', token.slice(1), `${token}A`, token.toUpperCase(), 'x'.repeat(9000), '..', `0.${token.split('.').slice(1).join('.')}`])
      assert.equal((await house.ask(`/confirm?token=${other}`, { method: 'POST' })).status, 410);
    assert.deepEqual(await house.find(ann.email), []);
  });

  it('does not do what another link is for', async () => {
    const { house } = await asked();
    const [confirm, unsubscribe] = [linkIn(house.mailbox[0], 'confirm'), unsubscribeIn(house.mailbox[0])];
    const as = (link, route) => `/${route}?${link.split('?')[1]}`;
    assert.equal((await house.ask(as(unsubscribe, 'confirm'), { method: 'POST' })).status, 410);
    assert.equal((await house.ask(as(confirm, 'unsubscribe'), { method: 'POST' })).status, 410);
  });

  it('of another secret is none; one that was changed is still believed', async () => {
    const { house, link } = await asked();
    const other = set({ store: house.store, secret: 'quite another secret, of the same length' });
    assert.equal((await other.ask(link, { method: 'POST' })).status, 410);
    const changed = set({ store: house.store, secret: ['quite another secret, of the same length', secret] });
    assert.equal((await changed.ask(link, { method: 'POST' })).status, 200);
  });

  it('confirms what was written in that very sign-up', async () => {
    const house = set();
    await house.json({ ...ann, name: 'Ann' });
    await house.json({ ...ann, name: 'Somebody else' });
    await house.ask(linkIn(house.mailbox[0], 'confirm'), { method: 'POST' });
    assert.equal((await house.find(ann.email))[0].data.name, 'Ann');
    // who is a subscriber stays as they are
    assert.equal((await house.ask(linkIn(house.mailbox[1], 'confirm'), { method: 'POST' })).status, 200);
    assert.equal((await house.find(ann.email))[0].data.name, 'Ann');
  });

  it('begins with the address that the publisher gave, whatever a request says', async () => {
    const house = set();
    await house.endpoint(
      new Request('http://evil.example/newsletter', {
        method: 'POST',
        headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'content-type': 'application/json' },
        body: JSON.stringify(ann),
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.ok(linkIn(house.mailbox[0], 'confirm'));
    assert.doesNotMatch(house.mailbox[0].text, /evil/);
  });
});

describe('the link that unsubscribes', () => {
  it('shows a button, and programs that look at every link change nothing', async () => {
    const house = set();
    const link = unsubscribeIn(await subscriber(house, ann));
    for (const method of ['GET', 'HEAD']) assert.equal((await house.ask(link, { method })).status, 200);
    assert.match(await (await house.ask(link)).text(), /<form method="post"><button>Unsubscribe<\/button><\/form>/);
    assert.equal((await house.find(ann.email)).length, 1);
  });

  it('works with one press in a mail program (RFC 8058): a post without a page, cookies or an origin', async () => {
    const house = set();
    const link = unsubscribeIn(await subscriber(house, ann));
    const response = await house.ask(link, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
    assert.equal(response.status, 200);
    assert.equal(response.redirected, false);
    assert.deepEqual(await house.stored(), { subscribers: [], waiting: 0 });
  });

  it('works twice, and years later', async () => {
    const house = set();
    const link = unsubscribeIn(await subscriber(house, ann));
    house.clock.now += 5 * 365 * 24 * hour;
    for (let n = 0; n < 2; n++) assert.equal((await house.ask(link, { method: 'POST' })).status, 200);
    assert.deepEqual(await house.find(ann.email), []);
  });

  it('also ends a sign-up that waits: an old mail cannot bring somebody back', async () => {
    const house = set();
    const mail = await subscriber(house, ann);
    await house.ask(unsubscribeIn(mail), { method: 'POST' });
    assert.equal((await house.ask(linkIn(mail, 'confirm'), { method: 'POST' })).status, 410);
    assert.deepEqual(await house.find(ann.email), []);
  });

  it('is for its newsletters alone', async () => {
    const house = set({ lists: ['daily', 'weekly'] });
    const weekly = unsubscribeIn(await subscriber(house, { ...ann, list: 'weekly' }));
    await subscriber(house, { ...ann, list: 'daily' });
    await house.ask(weekly, { method: 'POST' });
    assert.deepEqual(
      (await house.find(ann.email)).map(({ list }) => list),
      ['daily'],
    );
  });

  it('can be made for every newsletter that the publisher sends, and does not show the address', async () => {
    const house = set();
    await subscriber(house, ann);
    const link = await unsubscribeLink({ url: `${url}/`, secret }, 'Ann@example.com', 'newsletter');
    assert.ok(link.startsWith(`${url}/unsubscribe?token=`) && !/ann/i.test(link));
    assert.equal(oneClick(link)['List-Unsubscribe'], `<${link}>`);
    assert.equal((await house.ask(link.slice(url.length), { method: 'POST' })).status, 200);
    assert.deepEqual(await house.find(ann.email), []);
  });
});

describe('retention', () => {
  it('sign-ups that nobody confirmed go when their link has ended, with any later request', async () => {
    const house = set();
    await house.json(ann);
    await subscriber(house, { email: 'bob@example.com' });
    house.clock.now += 48 * hour + 1000;
    await house.ask('/confirm?token=x');
    assert.equal(await house.store.expire('9999-01-01T00:00:00.000Z'), 0);
    assert.equal((await house.find('bob@example.com')).length, 1);
    assert.deepEqual(await house.store.find(await personOf(ann.email)), []);
  });
});
