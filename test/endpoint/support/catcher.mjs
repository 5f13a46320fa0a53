import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

/** A mail server that keeps what it gets: `{ from, to, text }`, as it came over the wire. */
export async function catcher() {
  const mails = [];
  const server = new SMTPServer({
    authOptional: true,
    // connections that are kept would be waited for
    closeTimeout: 200,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push({ from: envelope.mailFrom.address, to: envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return { mails, port: server.server.address().port, close: () => new Promise((resolve) => server.close(resolve)) };
}
