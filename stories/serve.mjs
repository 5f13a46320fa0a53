// The page server of `npm start [-- FILE] [-- --port N]`: one whole story on one page, with the built library, and a newsletter.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { readInput } from '../dist/cli/input.js';
import { createEndpoint } from '../dist/endpoint/index.js';
import { smtpMailer } from '../dist/endpoint/smtp.js';
import { sqliteStore } from '../dist/endpoint/sqlite.js';
import { mailboxPage, openMailbox } from './mailbox.mjs';
import { page } from './page.mjs';

const sample = 'stories/samples/harbour-bridge-reopens.json';

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string', default: process.env.PORT ?? '4170' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is no port`);
  if (positionals.length > 1) throw new Error(`takes one file, not ${positionals.length}`);
  const { articles, problems } = await readInput(positionals[0] ?? sample, {});
  const [story] = articles;
  if (!story) throw new Error(`${positionals[0]} holds no story`);
  for (const { path, message } of problems) console.error(`note: ${path} ${message}`);
  const mailbox = await openMailbox();
  const app = site(story, mailbox);
  const server = serve({ fetch: app.fetch, port, hostname: 'localhost' }, (info) => {
    const home = `http://localhost:${info.port}`;
    subscribing(app, home, mailbox);
    console.log(`${home}/`);
  });
  server.on('error', ({ code }) => fail(code === 'EADDRINUSE' ? `port ${port} is in use: try npm start -- --port ${port + 1}` : `cannot listen: ${code}`));
}

/** The site: the story, the sample stories that it is related to, and the files they need. */
function site(story, { mails }) {
  const app = new Hono();
  app.get('/', (c) => c.html(page(story)));
  app.get('/stories/:slug{[a-z0-9-]+}', async (c) => {
    const text = await readFile(`stories/samples/${c.req.param('slug')}.json`, 'utf8').catch(() => undefined);
    return text ? c.html(page(JSON.parse(text))) : c.notFound();
  });
  app.get('/mailbox', (c) => c.html(mailboxPage(mails)));
  app.use('/cdn/*', serveStatic({ root: '.' }));
  app.use('/samples/*', serveStatic({ root: './stories' }));
  app.use('/pictures/*', serveStatic({ root: './stories' }));
  app.use('/page.css', serveStatic({ path: './stories/page.css' }));
  return app;
}

/** The newsletter: the form really subscribes, until the demonstration is stopped. */
function subscribing(app, home, { port }) {
  const endpoint = createEndpoint({
    url: `${home}/newsletter`,
    name: 'The Harbour',
    secret: randomBytes(32).toString('hex'),
    store: sqliteStore(':memory:'),
    mailer: smtpMailer({ server: `smtp://127.0.0.1:${port}`, from: 'desk@example.com', fromName: 'The Harbour' }),
    home: `${home}/mailbox`,
    words: { en: { back: 'Open the mailbox' }, de: { back: 'Zum Postfach' } },
    onError: ({ message }) => console.error(`newsletter: ${message}`),
  });
  for (const path of ['/newsletter', '/newsletter/*']) app.all(path, (c) => endpoint(c.req.raw));
}

function fail(message) {
  console.error(`lede: ${message}`);
  process.exit(1);
}

main().catch((error) => fail(error.message.replace(/\s*[\r\n]+\s*/g, ' ')));
