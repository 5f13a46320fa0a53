import { fieldOf } from '../outcome.js';
import { fieldsOf } from './fields.js';
import type { Provider } from './provider.js';

/**
 * Brevo, once Sendinblue: `https://<hash>.sibforms.com/serve/<token>`, JSON with `?isAjax=1`. Grade C; whether its reply may be
 * read is contradictory (?), so a closed one is no failure.
 */
export const brevo: Provider = {
  name: 'brevo',
  address: /^[\w-]+\.sibforms\.com\/serve\/[\w-]+$/,
  transport: 'json',
  opaque: true,
  email: 'EMAIL',
  person: 'FIRSTNAME',
  decoy: () => 'email_address_check',
  hidden: { html_type: 'simple' },
  ask: (data, url) => {
    const address = new URL(url);
    address.searchParams.set('isAjax', '1');
    return { url: address.href, body: fieldsOf(data) };
  },
  read: ({ body }) => {
    if (fieldOf(body, 'success') === true) return 'taken';
    if (fieldOf(body, 'success') !== false) return undefined;
    return fieldOf(fieldOf(body, 'errors'), 'EMAIL') ? 'invalid' : 'failed';
  },
};
