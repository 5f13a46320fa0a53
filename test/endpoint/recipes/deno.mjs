/* global Deno */
import { createEndpoint } from 'lede-elements/endpoint';
import { smtpMailer } from 'lede-elements/endpoint/smtp';
import { postgresStore } from 'lede-elements/endpoint/postgres';
import { Pool } from 'pg';

const endpoint = createEndpoint({
  url: 'https://news.example/newsletter',
  name: 'The Harbour',
  secret: Deno.env.get('NEWSLETTER_SECRET'),
  store: postgresStore(new Pool({ connectionString: Deno.env.get('DATABASE_URL') })),
  mailer: smtpMailer({ server: Deno.env.get('SMTP_SERVER'), from: 'desk@news.example' }),
  clientIp: (_request, info) => info.remoteAddr.hostname,
  onError: (error) => console.error(error),
});

Deno.serve((request, info) => endpoint(request, info));
