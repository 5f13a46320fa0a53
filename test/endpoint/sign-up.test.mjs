import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { linkIn, set, start, subscriber, wording } from './support/house.mjs';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

describe('a sign-up', () => {
  it('of a script is answered as JSON, and asks for the inbox to be looked at', async () => {
    const house = set();
    const response = await house.json({ email: 'ann@example.com' });
    assert.equal(response.status, 202);
    assert.equal(response.headers.get('content-type'), 'application/json');
    const { ok, message, ...rest } = await response.json();
    assert.deepEqual([ok, rest], [true, {}]);
    assert.match(message, /open the link/);
  });

  it('subscribes nobody before the link is opened and the button pressed', async () => {
    const house = set();
    await house.json({ email: 'ann@example.com' });
    assert.deepEqual(await house.find('ann@example.com'), []);
    await house.ask(linkIn(house.mailbox[0], 'confirm'), { method: 'POST' });
    const [found] = await house.find('ann@example.com');
    assert.deepEqual([found.data.email, found.list, found.confirmedAt], ['ann@example.com', 'newsletter', '2026-11-20T07:10:00.000Z']);
  });

  it('of a form without scripts is answered by a page that needs nothing else', async () => {
    const house = set({ home: 'https://www.news.example/' });
    const response = await house.form({ email: 'ann@example.com', website: '' });
    const html = await response.text();
    assert.equal(response.status, 202);
    assert.match(html, /^<!doctype html>\n<html lang="en" dir="ltr">/);
    assert.match(html, /<h1>Check your inbox<\/h1>/);
    assert.match(html, /<a href="https:\/\/www\.news\.example\/">Back to The Harbour<\/a>/);
    assert.doesNotMatch(html, /<script|style="|src=/);
    const policy = response.headers.get('content-security-policy');
    const style = /<style>([^]*)<\/style>/.exec(html)[1];
    assert.ok(policy.startsWith("default-src 'none'; "));
    assert.ok(policy.includes(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`));
    assert.match(policy, /frame-ancestors 'none'/);
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(house.mailbox.length, 1);
  });

  it('may be sent as multipart, as FormData is', async () => {
    const house = set();
    const body = new FormData();
    body.append('email', 'ann@example.com');
    const response = await house.ask('', { method: 'POST', body });
    assert.equal(response.status, 202);
    assert.equal(house.mailbox[0].to, 'ann@example.com');
  });

  it('may lead back to the publisher, and nowhere else', async () => {
    const house = set();
    const response = await house.form({ email: 'ann@example.com', redirect: 'https://www.news.example/thanks' });
    assert.deepEqual([response.status, response.headers.get('location')], [303, 'https://www.news.example/thanks']);
    for (const redirect of ['https://evil.example/', '//evil.example', 'javascript:alert(1)', 'https://www.news.example@evil.example/', '/thanks'])
      assert.equal((await house.form({ email: 'bob@example.com', redirect })).status, 422, redirect);
    assert.equal(house.mailbox.length, 1);
  });

  it('keeps the name, tags, source and own fields that came with it', async () => {
    const house = set({ fields: ['city'] });
    await subscriber(house, { email: 'ann@example.com', name: 'Ann', tags: ['trams', 'harbour', 'trams'], source: '/bridge', city: 'Port', locale: 'de-AT' });
    const [{ data }] = await house.find('ann@example.com');
    assert.deepEqual(data.tags, ['trams', 'harbour']);
    assert.deepEqual([data.name, data.source, data.fields, data.locale], ['Ann', '/bridge', { city: 'Port' }, 'de-AT']);
  });

  it('may be for several newsletters, with one mail', async () => {
    const house = set({ lists: ['daily', 'weekly', 'sport'] });
    await subscriber(house, { email: 'ann@example.com', list: ['daily', 'sport'] });
    assert.deepEqual(
      (await house.find('ann@example.com')).map(({ list }) => list),
      ['daily', 'sport'],
    );
    assert.equal(house.mailbox.length, 1);
    await subscriber(house, { email: 'bob@example.com' });
    assert.deepEqual(
      (await house.find('bob@example.com')).map(({ list }) => list),
      ['daily'],
    );
  });

  it('is the same for an address in capitals, and keeps how it was typed', async () => {
    const house = set();
    await subscriber(house, { email: 'Ann@Example.com' });
    assert.equal((await house.find('ann@example.com'))[0].data.email, 'Ann@Example.com');
    await house.json({ email: 'ann@example.com' });
    assert.match(house.mailbox.at(-1).subject, /already/);
  });
});

describe('proof of consent', () => {
  const record = { text: wording, hash: sha256(wording), time: '2026-11-20T08:09:58+01:00', locale: 'en', url: 'https://www.news.example/bridge' };

  it('is kept: the words, their hash, time, language and page', async () => {
    const house = set();
    await subscriber(house, { email: 'ann@example.com', consent: true, consent_record: record });
    const [{ data }] = await house.find('ann@example.com');
    assert.equal(data.agreed, true);
    assert.deepEqual(data.consent, { ...record, time: '2026-11-20T07:09:58.000Z' });
  });

  it('comes as text in a form, and what only a script could say is added', async () => {
    const house = set();
    await house.form({ email: 'ann@example.com', consent: 'on', consent_record: JSON.stringify({ text: wording }) });
    await house.ask(linkIn(house.mailbox[0], 'confirm'), { method: 'POST' });
    const [{ data }] = await house.find('ann@example.com');
    assert.equal(data.consent.hash, sha256(wording));
    assert.equal(data.consent.time, new Date(start).toISOString());
  });

  it('is none where the box was not ticked', async () => {
    const house = set();
    await subscriber(house, { email: 'ann@example.com', consent_record: record });
    const [{ data }] = await house.find('ann@example.com');
    assert.deepEqual([data.agreed, data.consent], [false, undefined]);
  });

  it('is refused where the hash is that of other words, or it is no record', async () => {
    const house = set();
    const wrong = [
      { ...record, hash: sha256('No.') },
      { ...record, text: '' },
      { ...record, time: 'yesterday' },
      { ...record, url: 'javascript:alert(1)' },
      { ...record, locale: '<b>' },
      { ...record, text: 'two\nlines' },
      { ...record, more: 'x' },
      { ...record, text: 'x'.repeat(4001) },
      { hash: sha256('') },
      [[]],
      'no JSON',
      7,
    ];
    for (const consent_record of wrong) {
      const response = await house.json({ email: 'ann@example.com', consent: true, consent_record });
      assert.equal(response.status, 422, JSON.stringify(consent_record).slice(0, 80));
      assert.equal((await response.json()).field, 'consent_record');
    }
    assert.deepEqual(await house.stored(), { subscribers: [], waiting: 0 });
  });

  it('may be asked of everybody', async () => {
    const house = set({ consentRequired: true });
    for (const consent of [undefined, false, '']) {
      const response = await house.json({ email: 'ann@example.com', consent });
      assert.deepEqual([response.status, (await response.json()).field], [422, 'consent']);
    }
    assert.equal((await house.json({ email: 'ann@example.com', consent: 'on' })).status, 202);
  });
});

describe('the language', () => {
  it('of an answer is one that the browser asks for', async () => {
    const house = set();
    const say = async (header) =>
      (await (await house.form({ email: 'ann@example.com' }, header ? { 'accept-language': header } : {})).text()).match(/<html lang="(\w+)"/)[1];
    assert.equal(await say('de-AT,de;q=0.9,en;q=0.8'), 'de');
    assert.equal(await say('tlh, fr;q=0.2, de;q=0.5, en;q=0.4'), 'de');
    assert.equal(await say('de;q=0, en'), 'en');
    for (const none of [undefined, 'tlh', '*', ';;;,,,', 'x'.repeat(5000)]) assert.equal(await say(none), 'en');
  });

  it('of a mail is that of the sign-up, else that of the browser', async () => {
    const house = set();
    await house.json({ email: 'ann@example.com', locale: 'de' }, { 'accept-language': 'en' });
    await house.json({ email: 'bob@example.com' }, { 'accept-language': 'de' });
    await house.json({ email: 'cyd@example.com', locale: 'tlh' });
    assert.deepEqual(
      house.mailbox.map(({ subject }) => subject),
      ['Bitte bestätigen: Newsletter von The Harbour', 'Bitte bestätigen: Newsletter von The Harbour', 'Please confirm: newsletter of The Harbour'],
    );
  });

  it('may be another, and words may be other words', async () => {
    const house = set({ words: { en: { checkInbox: 'Nearly done' }, nl: { checkInbox: 'Bijna klaar' } } });
    const title = async (lang) => /<h1>(.*)<\/h1>/.exec(await (await house.form({ email: 'ann@example.com' }, { 'accept-language': lang })).text())[1];
    assert.deepEqual([await title('en'), await title('nl'), await title('de')], ['Nearly done', 'Bijna klaar', 'Sehen Sie in Ihr Postfach']);
  });

  it('fills in the same names in every language', async () => {
    const [{ en }, { de }] = await Promise.all([import('../../dist/endpoint/words/en.js'), import('../../dist/endpoint/words/de.js')]);
    const names = (text) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const key of Object.keys(en)) assert.deepEqual(names(de[key]), names(en[key]), key);
  });
});

describe('a mail', () => {
  it('says the same as text and as HTML, with nothing of the form in it', async () => {
    const house = set();
    await house.json({ email: 'ann@example.com', name: 'Buy now', source: 'spam', tags: ['spam'] });
    const [{ to, text, html }] = house.mailbox;
    const link = /https:\S+/.exec(text)[0];
    assert.equal(to, 'ann@example.com');
    assert.ok(html.includes(`<a href="${link}">`));
    assert.doesNotMatch(text + html, /Buy now|spam/);
    assert.match(text, /48 hours/);
  });

  it('lets the mail program unsubscribe with one press (RFC 8058)', async () => {
    const house = set();
    await house.json({ email: 'ann@example.com' });
    const { headers } = house.mailbox[0];
    assert.match(headers['List-Unsubscribe'], /^<https:\/\/news\.example\/newsletter\/unsubscribe\?token=[\w.~-]+>$/);
    assert.equal(headers['List-Unsubscribe-Post'], 'List-Unsubscribe=One-Click');
  });

  it('names the publication, whatever its name holds', async () => {
    const house = set({ name: 'Fish & <Chips>' });
    await house.json({ email: 'ann@example.com' });
    assert.ok(house.mailbox[0].html.includes('Fish &amp; &lt;Chips&gt;'));
    const page = await (await house.ask(linkIn(house.mailbox[0], 'confirm'))).text();
    assert.ok(page.includes('Fish &amp; &lt;Chips&gt;') && !page.includes('<Chips>'));
  });

  it('that cannot be sent is told to the publisher, and to nobody else', async () => {
    const house = set({
      mailer: {
        send: async () => {
          throw new Error('no mail server');
        },
      },
    });
    assert.equal((await house.json({ email: 'ann@example.com' })).status, 202);
    assert.deepEqual(
      house.errors.map(({ message }) => message),
      ['no mail server'],
    );
  });
});

describe('an option that is wrong is named at once', () => {
  const wrong = {
    url: ['/newsletter', 'ftp://news.example/', 'https://news.example/?a=b', undefined],
    name: ['', 'two\nlines'],
    secret: ['short', [], ['a secret for tests, and for nothing else', 'short']],
    exportSecret: ['short'],
    lists: [[], ['two words'], ['a~b']],
    fields: [['email'], ['two words']],
    origins: [['https://news.example/'], ['news.example'], ['*']],
    perIp: [{ count: 0, seconds: 1 }],
    confirmHours: [0, Number.NaN],
    home: ['javascript:alert(1)'],
  };
  for (const [name, values] of Object.entries(wrong))
    it(name, () => {
      for (const value of values) assert.throws(() => set({ [name]: value }), TypeError, JSON.stringify(value));
    });
});
