import { fieldOf } from '../outcome.js';
import { textOf } from './fields.js';
import type { Provider } from './provider.js';

/**
 * Klaviyo's client API: `https://a.klaviyo.com/client/subscriptions/?company_id=<public key>`, with the list as the hidden value
 * `list`. Grade C; the six letters of the company are public by design. It needs JavaScript, and a question beforehand (CORS).
 */
export const klaviyo: Provider = {
  name: 'klaviyo',
  address: /^a\.klaviyo\.com\/client\/subscriptions\/?$/,
  transport: 'json',
  email: 'email',
  person: 'first_name',
  lists: 'list',
  ask: (data, { href }) => {
    const profile = { email: textOf(data, 'email'), first_name: textOf(data, 'first_name') };
    const list = textOf(data, 'list');
    return {
      url: href,
      headers: { 'content-type': 'application/json', revision: '2024-10-15' },
      body: JSON.stringify({
        data: {
          type: 'subscription',
          attributes: { profile: { data: { type: 'profile', attributes: profile } }, custom_source: textOf(data, 'source') ?? 'Newsletter form' },
          ...(list && { relationships: { list: { data: { type: 'list', id: list } } } }),
        },
      }),
    };
  },
  // "accepted" does not say that a mail is under way
  read: ({ status }) => (status === 202 ? 'taken' : undefined),
};

/** Klaviyo's older form: `https://manage.kmail-lists.com/ajax/subscriptions/subscribe`, with the list as the hidden value `g`. Grade C. */
export const klaviyoLegacy: Provider = {
  name: 'klaviyo-legacy',
  address: /^manage\.kmail-lists\.com\/(?:ajax\/)?subscriptions\/subscribe\/?$/,
  transport: 'json',
  email: 'email',
  person: '$first_name',
  lists: 'g',
  read: ({ body }) => {
    if (fieldOf(body, 'success') === false) return 'invalid';
    const known = fieldOf(fieldOf(body, 'data'), 'is_subscribed');
    return known === true ? 'already' : undefined;
  },
};
