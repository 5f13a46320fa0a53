import { connect } from 'node:net';

const payload = (email) =>
  JSON.stringify({
    email,
    name: 'A reader',
    website: '',
    ts: 8000,
    consent: true,
    consent_record: { text: 'Yes, send me the newsletter.', locale: 'en', url: 'https://www.news.example/bridge' },
  });

function requestFor(email) {
  const body = payload(email);
  return `POST /newsletter HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
}

/** One connection that is kept: one sign-up after the other. As little work as can be, as it runs beside the server. */
function connection(port) {
  const socket = connect(port, '127.0.0.1').setNoDelay();
  let answered;
  let text = '';
  socket.setEncoding('latin1');
  socket.on('data', (chunk) => {
    text += chunk;
    const head = text.indexOf('\r\n\r\n');
    if (head < 0 || text.length < head + 4 + Number(/content-length: (\d+)/i.exec(text)[1])) return;
    const status = Number(text.slice(9, 12));
    text = '';
    answered(status);
  });
  socket.on('error', () => answered?.(0));
  return {
    send: (email) => new Promise((resolve) => ((answered = resolve), socket.write(requestFor(email)))),
    close: () => socket.destroy(),
  };
}

/**
 * Sends sign-ups: `rate` a second, whether or not the earlier ones are answered; without a rate each connection as fast as it is
 * answered. A time is measured from the moment at which the sign-up was due, so that waiting counts.
 */
export async function signUps({ port, name, connections, seconds, rate }) {
  const pool = Array.from({ length: connections }, () => connection(port));
  const answered = [];
  const times = [];
  let failed = 0;
  let number = 0;
  const started = performance.now();
  const due = () => (rate ? started + (number * 1000) / rate : performance.now());

  async function work(one) {
    for (;;) {
      const moment = due();
      if (moment - started >= seconds * 1000) return;
      const email = `${name}.${number++}@example.com`;
      const wait = moment - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const status = await one.send(email);
      times.push(performance.now() - moment);
      if (status === 202) answered.push(email);
      else failed++;
    }
  }

  await Promise.all(pool.map(work));
  const took = (performance.now() - started) / 1000;
  for (const one of pool) one.close();
  return { answered, failed, perSecond: answered.length / took, times: times.sort((a, b) => a - b) };
}
