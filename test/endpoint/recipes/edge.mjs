import { createEndpoint } from 'lede-elements/endpoint';
import { postgresStore } from 'lede-elements/endpoint/postgres';
import { Pool } from 'pg';

/** Mail by your provider's own interface: most edges speak no SMTP. */
const mailer = (key) => ({
  async send({ to, subject, text, html, headers }) {
    const response = await fetch('https://mail.example/send', {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ from: 'desk@news.example', to, subject, text, html, headers }),
    });
    if (!response.ok) throw new Error(`the mail was not taken: ${response.status}`);
  },
});

export default {
  async fetch(request, env, ctx) {
    // an edge that lends connections to one request at a time wants a pool of its own for each
    const pool = new Pool({ connectionString: env.DATABASE_URL, max: 1 });
    const work = [];
    const endpoint = createEndpoint({
      url: 'https://news.example/newsletter',
      name: 'The Harbour',
      secret: env.NEWSLETTER_SECRET,
      store: postgresStore(pool),
      mailer: mailer(env.MAIL_KEY),
      clientIp: () => request.headers.get('cf-connecting-ip') ?? undefined,
      // the mail goes out after the answer
      background: (done) => work.push(done),
      onError: (error) => console.error(error),
    });
    const response = await endpoint(request);
    ctx.waitUntil(Promise.all(work).then(() => pool.end()));
    return response;
  },
};
