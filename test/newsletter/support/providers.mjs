// Speaks the protocol of every provider, as PROVIDERS' documents and public code have it: what the row in src/newsletter/providers
// says of a request is demanded here, and every reply is given. The reader's address says which: new@…, known@…, wrong@…, often@…, broken@….
import { createServer } from 'node:http';

const json = (status, body, headers = {}) => ({ status, type: 'application/json', body: JSON.stringify(body), headers });
const page = (status, text) => ({ status, type: 'text/html', body: `<!doctype html><title>${text}</title><p>${text}</p>` });
const text = (status, body) => ({ status, type: 'text/plain', body });
const often = { 'retry-after': '90' };

/** What a server answers when a field of its protocol is not there, or a decoy is filled in. */
const demand = (fields, wanted, empty = []) => {
  const missing = Object.entries(wanted).filter(([name, value]) => (value === true ? !fields.get(name) : fields.get(name) !== value));
  const filled = empty.filter((name) => fields.get(name) !== '');
  const wrong = [...missing.map(([name]) => `${name} is missing`), ...filled.map((name) => `${name} is not empty`)];
  if (wrong.length) throw new Error(wrong.join(', '));
};
const kindOf = (email) => String(email).split('@')[0];

/** For JSON replies: by the kind of reader. */
const choose = (email, replies) => replies[kindOf(email)] ?? text(500, 'broken');

/**
 * Every provider: `path` of its form, extra `attributes`, how its request is checked and answered, whether scripts of other sites
 * may read it, and what the reader sees for each kind of address (`says`, the titles of states).
 */
export const protocols = {
  endpoint: {
    path: '/subscribe',
    readable: true,
    answer({ fields }) {
      demand(fields, { email: true }, ['website']);
      return choose(fields.get('email'), {
        new: json(202, { ok: true }),
        known: json(409, { ok: false }),
        wrong: json(422, { ok: false }),
        often: json(429, {}, often),
      });
    },
    says: { new: 'confirm', known: 'already', wrong: 'invalid', often: 'limited', broken: 'failed' },
  },
  kit: {
    path: '/forms/7/subscriptions',
    readable: true,
    answer({ fields }) {
      demand(fields, { email_address: true });
      return choose(fields.get('email_address'), {
        new: json(200, { status: 'success' }),
        wrong: json(200, { status: 'failed' }),
        often: json(429, {}, often),
      });
    },
    says: { new: 'confirm', wrong: 'failed', often: 'limited', broken: 'failed' },
  },
  mailerlite: {
    path: '/jsonp/1/forms/2/subscribe',
    readable: true,
    answer({ fields }) {
      demand(fields, { 'fields[email]': true, 'ml-submit': '1', anticsrf: 'true' });
      return choose(fields.get('fields[email]'), {
        new: json(200, { success: true }),
        wrong: json(200, { success: false, errors: { fields: { email: ['is not valid'] } } }),
        often: json(429, {}, often),
      });
    },
    says: { new: 'confirm', wrong: 'invalid', often: 'limited', broken: 'failed' },
  },
  brevo: {
    path: '/serve/token',
    readable: false,
    answer({ fields, query }) {
      demand(fields, { EMAIL: true, html_type: 'simple' }, ['email_address_check']);
      if (query.get('isAjax') !== '1') return page(200, 'Thank you');
      return json(200, { success: true });
    },
    // the reply may not be read, and the host can be reached
    says: { new: 'unknown' },
  },
  klaviyo: {
    path: '/client/subscriptions/?company_id=abcdef',
    attributes: { 'hidden-values': 'list = L1' },
    readable: true,
    answer({ body, headers, query }) {
      const { data } = JSON.parse(body);
      if (headers.revision !== '2024-10-15' || query.get('company_id') !== 'abcdef' || data.relationships.list.data.id !== 'L1')
        throw new Error('not as Klaviyo has it');
      return choose(data.attributes.profile.data.attributes.email, {
        new: { ...json(202, {}), body: '' },
        wrong: json(400, { errors: [{ detail: 'Invalid email address' }] }),
        often: json(429, {}, often),
      });
    },
    says: { new: 'confirm', wrong: 'invalid', often: 'limited', broken: 'failed' },
    needsScript: true,
  },
  'klaviyo-legacy': {
    path: '/ajax/subscriptions/subscribe',
    attributes: { 'hidden-values': 'g = L1' },
    readable: true,
    answer({ fields }) {
      demand(fields, { email: true, g: 'L1' });
      return choose(fields.get('email'), {
        new: json(200, { success: true, errors: [], data: { is_subscribed: false } }),
        known: json(200, { success: true, errors: [], data: { is_subscribed: true } }),
        wrong: json(200, { success: false, errors: ['invalid'] }),
      });
    },
    says: { new: 'confirm', known: 'already', wrong: 'invalid', broken: 'failed' },
  },
  hubspot: {
    path: '/submissions/v3/integration/submit/1/guid',
    readable: true,
    answer({ body }) {
      const { fields, context } = JSON.parse(body);
      if (!context.pageUri || context.hutk) throw new Error('not the context that is wanted');
      return choose(fields.find(({ name }) => name === 'email')?.value, {
        new: json(200, { inlineMessage: '<b>Thanks</b>' }),
        wrong: json(400, { status: 'error', errors: [{ errorType: 'INVALID_EMAIL' }] }),
        often: json(429, {}, often),
      });
    },
    says: { new: 'confirm', wrong: 'invalid', often: 'limited', broken: 'failed' },
    needsScript: true,
  },
  listmonk: {
    path: '/api/public/subscription',
    readable: true,
    answer({ fields }) {
      demand(fields, { email: true });
      return choose(fields.get('email'), {
        new: json(200, { data: { has_optin: true } }),
        known: json(200, { data: { has_optin: false } }),
        wrong: json(400, { message: 'Invalid email' }),
      });
    },
    says: { new: 'confirm', known: 'subscribed', wrong: 'invalid', broken: 'failed' },
  },
  ghost: {
    path: '/members/api/send-magic-link/',
    readable: true,
    answer({ method, pathname, body }) {
      if (method === 'GET') return pathname === '/members/api/integrity-token/' ? text(200, 'token-1') : text(404, '');
      const { email, emailType, integrityToken, honeypot } = JSON.parse(body);
      if (emailType !== 'subscribe' || integrityToken !== 'token-1' || honeypot !== '') throw new Error('not as Ghost has it');
      return choose(email, {
        new: json(201, {}),
        wrong: json(400, { errors: [{ message: 'Email is not valid' }] }),
        often: json(429, { errors: [] }, { 'retry-after': '600' }),
      });
    },
    says: { new: 'confirm', wrong: 'invalid', often: 'limited', broken: 'failed' },
    needsScript: true,
  },
  ...Object.fromEntries(
    [
      ['mailchimp', '/subscribe/post?u=U1&id=I1', { EMAIL: true }, ['b_U1_I1']],
      ['buttondown', '/api/emails/embed-subscribe/post', { email: true, embed: '1' }],
      ['mailerlite-classic', '/webforms/submit/a1', { 'fields[email]': true, 'ml-submit': '1' }],
      ['drip', '/forms/1/submissions', { 'fields[email]': true }],
      ['activecampaign', '/proc.php', { email: true, act: 'sub', v: '2', u: '1', f: '1' }, [], { 'hidden-values': 'u = 1; f = 1' }],
      ['wordpress.com', '/', { email: true, action: 'subscribe', blog_id: '7' }, [], { 'hidden-values': 'blog_id = 7' }],
      ['listmonk-form', '/subscription/form', { email: true, l: 'L1' }, ['nonce'], { 'hidden-values': 'l = L1' }],
      ['keila', '/forms/nfrm_1', { 'contact[email]': true }, ['h[url]']],
      ['mailman', '/mailman3/lists/news.example.com/anonymous_subscribe', { email: true }],
      ['sendy', '/subscribe', { email: true, list: 'L1', subform: 'yes' }, ['hp'], { 'hidden-values': 'list = L1' }],
      ['newspack', '/', { npe: true }, ['email']],
      ['mailpoet', '/wp-admin/admin-post.php?action=mailpoet_subscription_form', { email: true }, ['data[email]']],
    ].map(([name, path, wanted, empty = [], attributes = {}]) => [
      name,
      {
        path,
        attributes,
        answer({ fields }) {
          demand(fields, wanted, empty);
          return page(200, 'Almost there');
        },
        // by the browser, in a window of its own: nobody here sees what comes back
        says: { new: 'unknown' },
        opens: true,
      },
    ]),
  ),
  ...Object.fromEntries(
    [
      ['beehiiv', '/create', { email: true, sent_from_orchid: 'true' }],
      ['substack', '/api/v1/free', { email: true, source: 'embed' }],
      ['emailoctopus', '/form/0a1b', { field_0: true }, ['hp0a1b']],
    ].map(([name, path, wanted, empty = []]) => [
      name,
      {
        path,
        answer({ fields }) {
          demand(fields, wanted, empty);
          return page(200, 'Almost there');
        },
        says: { new: 'unknown' },
      },
    ]),
  ),
};

/** The providers on a port of their own, each under a folder of its name; every request is kept, with what was wrong with it. */
export async function serveProviders() {
  const requests = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url, 'http://localhost');
      const [, name, ...rest] = url.pathname.split('/');
      const protocol = Object.hasOwn(protocols, name) ? protocols[name] : undefined;
      const body = Buffer.concat(chunks).toString('utf8');
      const origin = protocol?.readable ? { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type, revision, accept' } : {};
      if (!protocol) return void response.writeHead(404).end();
      if (request.method === 'OPTIONS' || request.method === 'HEAD') return void response.writeHead(204, origin).end();
      const kept = { name, method: request.method, body, cookie: request.headers.cookie, type: request.headers['content-type'] };
      requests.push(kept);
      let reply;
      try {
        reply = protocol.answer({
          method: request.method,
          pathname: `/${rest.join('/')}`,
          query: url.searchParams,
          fields: new URLSearchParams(body),
          body,
          headers: request.headers,
        });
      } catch (error) {
        kept.wrong = error.message;
        reply = text(400, error.message);
      }
      response
        .writeHead(reply.status, { 'content-type': reply.type, ...origin, 'access-control-expose-headers': 'retry-after', ...reply.headers })
        .end(reply.body);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // another origin than that of the pages
    origin: `http://localhost:${server.address().port}`,
    requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
