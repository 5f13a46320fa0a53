// An endpoint in a process of its own, which may be killed: `node server.mjs FILE`. It prints its port, then one line for each mail: the
// address and its link.
import { createServer } from 'node:http';
import { createEndpoint } from 'lede-elements/endpoint';
import { toNodeListener } from 'lede-elements/endpoint/node';
import { sqliteStore } from 'lede-elements/endpoint/sqlite';
import { secret } from './house.mjs';

const url = 'http://localhost/newsletter';
const endpoint = createEndpoint({
  url,
  name: 'The Harbour',
  secret,
  store: sqliteStore(process.argv[2]),
  mailer: { send: async ({ to, text }) => void process.stdout.write(`${to} ${/\/confirm\?token=\S+/.exec(text)?.[0]}\n`) },
  perAddress: { count: 1e9, seconds: 1 },
  onError: (error) => console.error(error),
});
const server = createServer(toNodeListener(endpoint));
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
