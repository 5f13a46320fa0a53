import { fieldOf } from '../outcome.js';
import { fieldsOf } from './fields.js';
import type { Provider } from './provider.js';

const errorsOf = (body: unknown): unknown[] => {
  const errors = fieldOf(body, 'errors');
  return Array.isArray(errors) ? errors : [];
};

/**
 * HubSpot Forms: `https://api.hsforms.com/submissions/v3/integration/submit/<portal>/<form>` (`api-eu1` in Europe). Grade S; the
 * shape of its errors is not verified, and its newest page shows an authorization that its older one does not ask for. It needs
 * JavaScript. The cookie of its tracker is never read.
 */
export const hubspot: Provider = {
  name: 'hubspot',
  address: /^api(?:-\w+)?\.hsforms\.com\/submissions\/v3\/integration\/submit\/\d+\/[\w-]+\/?$/,
  transport: 'json',
  email: 'email',
  person: 'firstname',
  ask: (data, { href }) => ({
    url: href,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      fields: [...fieldsOf(data)].map(([name, value]) => ({ name, value })),
      context: { pageUri: location.href.split(/[?#]/)[0], pageName: document.title },
    }),
  }),
  read: ({ status, body }) => {
    if (status !== 400) return undefined;
    return errorsOf(body).some((error) => String(fieldOf(error, 'errorType')).includes('EMAIL')) ? 'invalid' : 'failed';
  },
};
