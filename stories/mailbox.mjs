// The mail server of the demonstration: it keeps every mail in memory and sends none on.
import { once } from 'node:events';
import { html } from 'hono/html';
import { SMTPServer } from 'smtp-server';

/** Catches mails on a free port: `{ port, mails }`, the newest first, each `{ to, subject, text }`. */
export async function openMailbox() {
  const mails = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        mails.unshift({ to: envelope.rcptTo.map(({ address }) => address).join(', '), ...read(Buffer.concat(chunks).toString('latin1')) });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return { port: server.server.address().port, mails };
}

/** Subject and text of a mail, as nodemailer writes it. */
function read(source) {
  const subject = /^Subject: (.*(?:\r\n[ \t].*)*)/im.exec(source)?.[1] ?? '';
  const [, head = '', body = ''] = /^(Content-Type: text\/plain[^]*?)\r\n\r\n([^]*?)\r\n--/im.exec(source) ?? [];
  return { subject: words(subject), text: /quoted-printable/i.test(head) ? utf8(unquoted(body.replace(/=\r\n/g, ''))) : utf8(body) };
}

const utf8 = (bytes) => Buffer.from(bytes, 'latin1').toString();
const unquoted = (text) => text.replace(/=([\dA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
/** A line of the head with other letters than ASCII (RFC 2047). */
const words = (line) =>
  line
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(q|b)\?(.*?)\?=/gi, (_, kind, text) =>
      /b/i.test(kind) ? Buffer.from(text, 'base64').toString() : utf8(unquoted(text.replaceAll('_', ' '))),
    );

const linked = (text) => text.split(/(https?:\/\/\S+)/).map((part, n) => (n % 2 ? html`<a href="${part}">${part}</a>` : part));

/** The mails as text. */
export const mailboxPage = (mails) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Mailbox</title>
        ${mails.length ? '' : html`<meta http-equiv="refresh" content="2" />`}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/page.css" />
      </head>
      <body>
        <main>
          <h1>Mailbox</h1>
          <p>Every mail of this demonstration ends here; it is gone when you stop it. <a href="/">Back to the story</a></p>
          ${mails.length ? '' : html`<p>There is no mail yet: sign up at the end of the story.</p>`}
          ${mails.map(
            ({ to, subject, text }) =>
              html`<article class="mail">
                <h2>${subject}</h2>
                <p>To ${to}</p>
                <div>${linked(text)}</div>
              </article>`,
          )}
        </main>
      </body>
    </html>`;
