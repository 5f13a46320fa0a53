import { createServer } from 'node:http';
import { createEndpoint } from 'lede-elements/endpoint';
import { socketIp, toNodeListener } from 'lede-elements/endpoint/node';
import { smtpMailer } from 'lede-elements/endpoint/smtp';
import { sqliteStore } from 'lede-elements/endpoint/sqlite';

const store = sqliteStore('subscribers.db');
const endpoint = createEndpoint({
  url: 'https://news.example/newsletter',
  name: 'The Harbour',
  secret: process.env.NEWSLETTER_SECRET,
  exportSecret: process.env.EXPORT_SECRET,
  store,
  mailer: smtpMailer({ server: process.env.SMTP_SERVER, from: 'desk@news.example', fromName: 'The Harbour' }),
  origins: ['https://www.news.example'],
  // behind a proxy: (request) => request.headers.get('x-real-ip') ?? undefined, if yours sets it and nobody else can
  clientIp: socketIp,
  onError: (error) => console.error(error),
});

export const server = createServer(toNodeListener(endpoint)).listen(process.env.PORT ?? 8080);

process.on('SIGTERM', () => server.close(() => store.close()));
