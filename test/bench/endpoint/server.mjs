// The server that is measured: `node server.mjs FILE`. It says its port; asked by a signal, how much of a processor it has had.
import { createServer } from 'node:http';
import { createEndpoint } from '../../../dist/endpoint/index.js';
import { socketIp, toNodeListener } from '../../../dist/endpoint/node.js';
import { sqliteStore } from '../../../dist/endpoint/sqlite.js';

let mails = 0;
const endpoint = createEndpoint({
  url: 'http://127.0.0.1/newsletter',
  name: 'The Harbour',
  secret: 'a secret for a measurement, and for nothing else',
  store: sqliteStore(process.argv[2]),
  mailer: { send: async () => void mails++ },
  clientIp: socketIp,
  // all come from one machine
  perIp: { count: 1e9, seconds: 600 },
  onError: (error) => process.send({ error: error.message }),
});
const server = createServer(toNodeListener(endpoint));
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', () => process.send({ cpu: process.cpuUsage(), mails, memory: process.memoryUsage.rss() }));
