import type { Provider } from './provider.js';

/**
 * Mailchimp: the address of its "embedded form", `https://<account>.<dc>.list-manage.com/subscribe/post?u=…&id=…`. Grade C.
 * Its page of JSON is for scripts of Mailchimp in the page (JSONP) and is never used. `gdpr[<id>]=Y` is not verified.
 */
export const mailchimp: Provider = {
  name: 'mailchimp',
  address: /^[\w.-]+\.list-manage\d*\.com\/subscribe\/post$/,
  transport: 'form',
  email: 'EMAIL',
  person: 'FNAME',
  lists: 'tags',
  decoy: ({ searchParams }) => {
    const [user, id] = [searchParams.get('u'), searchParams.get('id')];
    return user && id ? `b_${user}_${id}` : undefined;
  },
};
