import { fieldOf } from '../outcome.js';
import type { Provider } from './provider.js';

/**
 * Kit, once ConvertKit: `https://app.kit.com/forms/<form>/subscriptions`. Grade C: several sites read its JSON from another
 * origin. The reply's `status` and the field `tags[]` are not verified. `app.convertkit.com` redirects: name `app.kit.com`.
 */
export const kit: Provider = {
  name: 'kit',
  address: /^app\.(?:kit|convertkit)\.com\/forms\/[^/]+\/subscriptions\/?$/,
  transport: 'json',
  email: 'email_address',
  person: 'fields[first_name]',
  lists: 'tags[]',
  read: ({ status, body }) => {
    const said = fieldOf(body, 'status');
    if (status >= 300 || said === undefined) return undefined;
    return said === 'success' ? 'taken' : 'failed';
  },
};
