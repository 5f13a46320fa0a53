import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { smtpMailer } from 'lede-elements/endpoint/smtp';
import { set } from './support/house.mjs';
import { catcher } from './support/catcher.mjs';

const from = 'desk@news.example';
const mail = {
  to: 'ann@example.com',
  subject: 'A subject',
  text: 'Text.\n',
  html: '<p>Text.</p>',
  headers: { 'List-Unsubscribe': '<https://news.example/u>' },
};
const headOf = ({ text }) =>
  text
    .slice(0, text.indexOf('\r\n\r\n'))
    .replace(/\r\n\s+/g, ' ')
    .split('\r\n');

describe('mails over SMTP', () => {
  let server, mailer;

  before(async () => {
    server = await catcher();
    mailer = smtpMailer({ server: `smtp://127.0.0.1:${server.port}`, from, fromName: 'The Harbour, desk' });
  });
  after(async () => {
    mailer.close();
    await server.close();
  });
  beforeEach(() => void (server.mails.length = 0));

  it('come from the publisher, to one reader, with text and HTML', async () => {
    await mailer.send(mail);
    const [caught] = server.mails;
    assert.deepEqual([caught.from, caught.to], [from, ['ann@example.com']]);
    const head = headOf(caught);
    for (const line of [
      'From: "The Harbour, desk" <desk@news.example>',
      'To: ann@example.com',
      'Subject: A subject',
      'List-Unsubscribe: <https://news.example/u>',
    ])
      assert.ok(head.includes(line), `${line} in\n${head.join('\n')}`);
    assert.match(caught.text, /multipart\/alternative/);
  });

  it('of a sign-up arrive with the link, and what mail programs need to unsubscribe', async () => {
    const house = set({ mailer });
    await house.json({ email: 'ann@example.com', locale: 'de' });
    const [caught] = server.mails;
    const head = headOf(caught);
    assert.ok(head.includes('List-Unsubscribe-Post: List-Unsubscribe=One-Click'));
    assert.ok(head.some((line) => /^List-Unsubscribe: <https:\/\/news\.example\/newsletter\/unsubscribe\?token=[\w.~-]+>$/.test(line)));
    assert.ok(head.includes('Auto-Submitted: auto-generated'));
  });

  it('get no line from a form, by whatever field', async () => {
    const house = set({ mailer, fields: ['city'] });
    const lines = [
      '\r\nBcc: eve@example.com',
      '\nBcc: eve@example.com',
      '\r\n\r\nBuy now',
      '%0d%0aBcc: eve@example.com',
      '\u2028Bcc: eve@example.com',
      ', eve@example.com',
      ' <eve@example.com>',
    ];
    for (const name of ['email', 'name', 'list', 'tags', 'source', 'locale', 'consent', 'redirect', 'city'])
      for (const line of lines) {
        const fields = { email: 'ann@example.com', [name]: (name === 'email' ? 'ann@example.com' : 'x') + line };
        await house.json(fields, { 'accept-language': 'en' });
        await house.form(fields, { 'accept-language': 'de' });
      }
    assert.ok(server.mails.length > 0, 'harmless texts are sent on');
    for (const caught of server.mails) {
      assert.deepEqual(caught.to, ['ann@example.com']);
      assert.deepEqual(
        headOf(caught).filter((line) => /^(?:bcc|cc|to):/i.test(line)),
        ['To: ann@example.com'],
      );
      assert.doesNotMatch(caught.text, /eve@|Buy now/);
    }
  });

  it('are refused with a line end in their head, or more than one reader', async () => {
    const wrong = [
      { ...mail, to: 'ann@example.com, eve@example.com' },
      { ...mail, to: 'Ann <ann@example.com>' },
      { ...mail, to: 'ann@example.com\r\nBcc: eve@example.com' },
      { ...mail, to: '' },
      { ...mail, subject: 'A\r\nBcc: eve@example.com' },
      { ...mail, headers: { 'X-A': 'a\nBcc: eve@example.com' } },
      { ...mail, headers: { 'X-A: a\r\nBcc': 'eve@example.com' } },
    ];
    for (const one of wrong) await assert.rejects(mailer.send(one), TypeError, JSON.stringify(one));
    assert.deepEqual(server.mails, []);
  });

  it('are not sent in the name of what is no address', () => {
    for (const options of [{ from: 'The Harbour <desk@news.example>' }, { from: '' }, { from, fromName: 'a\r\nBcc: eve@example.com' }])
      assert.throws(() => smtpMailer({ server: 'smtp://127.0.0.1:25', ...options }), TypeError);
  });

  it('that no server takes are told of', async () => {
    const away = smtpMailer({ server: 'smtp://127.0.0.1:1', from });
    await assert.rejects(away.send(mail), /ECONNREFUSED/);
    away.close();
  });
});
