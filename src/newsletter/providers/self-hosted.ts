import { fieldOf, type Verdict } from '../outcome.js';
import { fieldsOf, textOf, textsOf } from './fields.js';
import type { Provider } from './provider.js';

const sendySays: Readonly<Record<string, Verdict>> = {
  '1': 'taken',
  true: 'taken',
  'Already subscribed.': 'already',
  'Invalid email address.': 'invalid',
  'Some fields are missing.': 'invalid',
  'Bounced email address.': 'invalid',
};

/**
 * Sendy: `POST <root>/subscribe` with the list as the hidden value `list`. Grade S; never give it the `api_key` of its manual.
 * Scripts of other sites may not read its reply.
 */
export const sendy: Provider = {
  name: 'sendy',
  transport: 'form',
  here: 'json',
  email: 'email',
  person: 'name',
  lists: 'list',
  decoy: () => 'hp',
  hidden: { subform: 'yes' },
  ask: (data, { href }) => {
    const body = fieldsOf(data);
    body.set('boolean', 'true');
    return { url: href, body };
  },
  read: ({ status, body }) => (status < 300 ? (sendySays[String(body).trim()] ?? 'failed') : undefined),
};

/**
 * listmonk's public API: `POST <root>/api/public/subscription`. Grade S: its reply may be read where its administrator has named
 * the page's origin as trusted, else nothing more is known; its manual and its source differ on the reply. This route asks for no
 * CAPTCHA.
 */
export const listmonk: Provider = {
  name: 'listmonk',
  address: /\/api\/public\/subscription$/,
  transport: 'json',
  opaque: true,
  email: 'email',
  person: 'name',
  lists: 'l',
  read: ({ body }) => {
    const confirms = fieldOf(fieldOf(body, 'data'), 'has_optin');
    if (typeof confirms !== 'boolean') return undefined;
    return confirms ? 'confirm' : 'subscribed';
  },
};

/** listmonk's page: `POST <root>/subscription/form`, with its decoy `nonce`. Grade S. */
export const listmonkForm: Provider = {
  name: 'listmonk-form',
  address: /\/subscription\/form$/,
  transport: 'form',
  email: 'email',
  person: 'name',
  lists: 'l',
  decoy: () => 'nonce',
};

/** Keila: `POST <root>/forms/<id>`. Grade S: its form must have CSRF protection and CAPTCHA switched off for a form on another site. */
export const keila: Provider = {
  name: 'keila',
  address: /\/forms\/n?frm_[\w-]+$/,
  transport: 'form',
  email: 'contact[email]',
  person: 'contact[first_name]',
  decoy: () => 'h[url]',
};

/** Mailman 3 (Postorius): `POST <root>/mailman3/lists/<list>/anonymous_subscribe`. Grade S for address and fields; its CSRF check most likely refuses forms of other sites (?). */
export const mailman: Provider = {
  name: 'mailman',
  address: /\/lists\/[^/]+\/anonymous_subscribe\/?$/,
  transport: 'form',
  email: 'email',
  person: 'display_name',
};

/**
 * Ghost's members: `POST <site>/members/api/send-magic-link/`, after a token that proves a visit. Grade S: any origin may read
 * the reply. It needs JavaScript, and always confirms by mail.
 */
export const ghost: Provider = {
  name: 'ghost',
  address: /\/members\/api\/send-magic-link\/?$/,
  transport: 'json',
  email: 'email',
  person: 'name',
  lists: 'newsletters',
  decoy: () => 'honeypot',
  ask: async (data, { href }, fetch) => {
    const integrityToken = (await fetch(new URL('../integrity-token/', href.replace(/\/?$/, '/')).href)).trim();
    const [newsletters, labels] = [textsOf(data, 'newsletters'), textsOf(data, 'labels')];
    return {
      url: href,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        email: textOf(data, 'email'),
        name: textOf(data, 'name'),
        emailType: 'subscribe',
        integrityToken,
        honeypot: '',
        ...(newsletters.length && { newsletters }),
        ...(labels.length && { labels }),
      }),
    };
  },
  read: ({ status }) => (status >= 200 && status < 300 ? 'confirm' : undefined),
};
