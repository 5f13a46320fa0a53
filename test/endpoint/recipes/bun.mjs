/* global Bun */
import { createEndpoint } from 'lede-elements/endpoint';
import { smtpMailer } from 'lede-elements/endpoint/smtp';
import { postgresStore } from 'lede-elements/endpoint/postgres';
import { Pool } from 'pg';

const endpoint = createEndpoint({
  url: 'https://news.example/newsletter',
  name: 'The Harbour',
  secret: process.env.NEWSLETTER_SECRET,
  store: postgresStore(new Pool({ connectionString: process.env.DATABASE_URL })),
  mailer: smtpMailer({ server: process.env.SMTP_SERVER, from: 'desk@news.example' }),
  clientIp: (request, server) => server.requestIP(request)?.address,
  onError: (error) => console.error(error),
});

Bun.serve({ fetch: (request, server) => endpoint(request, server) });
