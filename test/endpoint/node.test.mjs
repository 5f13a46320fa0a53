import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import { connect } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { socketIp, toNodeListener } from 'lede-elements/endpoint/node';
import { exportSecret, linkIn, set, subscriber } from './support/house.mjs';

describe('the endpoint in a server of Node', () => {
  let server, house, port;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });

  before(async () => {
    server = createServer((incoming, outgoing) => toNodeListener(house.endpoint)(incoming, outgoing));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address());
  });
  after(() => {
    agent.destroy();
    server.close();
  });
  beforeEach(() => void (house = set({ exportSecret, clientIp: socketIp, perIp: { count: 5, seconds: 600 } })));

  /** Asks over one connection, which is kept. */
  async function ask(path, { method = 'POST', headers = {}, body } = {}) {
    const asking = request({ port, host: '127.0.0.1', path: `/newsletter${path}`, method, headers, agent });
    asking.on('error', () => {});
    asking.end(body);
    const [answer] = await once(asking, 'response');
    let text = '';
    for await (const chunk of answer) text += chunk;
    return { status: answer.statusCode, headers: answer.headers, text };
  }
  const json = (fields, headers) => ask('', { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(fields) });

  it('takes a sign-up, and its confirmation', async () => {
    assert.equal((await json({ email: 'ann@example.com' })).status, 202);
    const link = linkIn(house.mailbox[0], 'confirm');
    assert.match((await ask(link, { method: 'GET' })).text, /<button>Confirm<\/button>/);
    assert.equal((await ask(link)).status, 200);
    assert.equal((await house.find('ann@example.com')).length, 1);
  });

  it('knows who is at the other end, and believes no header', async () => {
    for (let n = 0; n < 5; n++) await json({ email: `a${n}@example.com` }, { 'x-forwarded-for': `192.0.2.${n}` });
    const { status, headers } = await json({ email: 'ann@example.com' }, { 'x-forwarded-for': '192.0.2.99' });
    assert.deepEqual([status, headers['retry-after']], [429, '600']);
  });

  it('refuses ten megabytes, in words, keeps nothing, and goes on with the same connection', async () => {
    const body = Buffer.alloc(10 * 1024 * 1024, 'x');
    for (const headers of [{ 'content-length': body.length }, { 'transfer-encoding': 'chunked' }]) {
      const { status, text } = await ask('', { headers: { 'content-type': 'application/json', ...headers }, body });
      assert.equal(status, 413);
      assert.equal(JSON.parse(text).ok, false);
    }
    assert.deepEqual(await house.stored(), { subscribers: [], waiting: 0 });
    assert.equal((await json({ email: 'ann@example.com' })).status, 202);
  });

  it('answers what it need not read: a body where none is wanted', async () => {
    const body = Buffer.alloc(1024 * 1024, 'x');
    assert.equal((await ask('/other', { body })).status, 404);
    assert.equal((await ask('', { headers: { 'content-type': 'text/plain' }, body })).status, 415);
    assert.equal((await ask('/confirm?token=x', { headers: { 'content-type': 'application/json' }, body })).status, 410);
    assert.equal((await json({ email: 'ann@example.com' })).status, 202);
  });

  it('sends the list piece by piece', async () => {
    for (let n = 0; n < 50; n++) await subscriber(house, { email: `a${n}@example.com` });
    const { status, text } = await ask('/export', { method: 'GET', headers: { authorization: `Bearer ${exportSecret}` } });
    assert.deepEqual([status, text.split('\r\n').length], [200, 52]);
  });

  it('has an answer for what is no request of the web', async () => {
    assert.equal((await ask('', { method: 'TRACE' })).status, 400);
    const socket = connect(port, '127.0.0.1');
    socket.write('GET //[ HTTP/1.1\r\nhost: x\r\n\r\n');
    const [bytes] = await once(socket, 'data');
    assert.match(String(bytes), /^HTTP\/1\.1 40[04]/);
    socket.destroy();
  });

  it('lives on when somebody goes in the middle', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write('POST /newsletter HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"email"');
    await once(socket, 'connect');
    socket.destroy();
    await once(socket, 'close');
    assert.equal((await json({ email: 'ann@example.com' })).status, 202);
    assert.equal((await house.stored()).waiting, 1);
  });
});
