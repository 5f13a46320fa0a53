import { fieldOf } from '../outcome.js';
import type { Provider } from './provider.js';

/**
 * MailerLite: `https://assets.mailerlite.com/jsonp/<account>/forms/<form>/subscribe`, by a plain POST and never as JSONP. Grade C
 * for the fields; whether its reply may be read is contradictory (?), so a closed one is no failure. `groups[]` is not verified.
 */
export const mailerlite: Provider = {
  name: 'mailerlite',
  address: /^assets\.mailerlite\.com\/jsonp\/\d+\/forms\/\d+\/subscribe\/?$/,
  transport: 'json',
  opaque: true,
  email: 'fields[email]',
  person: 'fields[name]',
  lists: 'groups[]',
  hidden: { 'ml-submit': '1', anticsrf: 'true' },
  read: ({ body }) => {
    if (fieldOf(body, 'success') === true) return 'taken';
    if (fieldOf(body, 'success') !== false) return undefined;
    return fieldOf(fieldOf(fieldOf(body, 'errors'), 'fields'), 'email') ? 'invalid' : 'failed';
  },
};

/** MailerLite Classic: `https://static.mailerlite.com/webforms/submit/<code>`. Grade C; only JSONP was seen to be read, so the browser sends it. */
export const mailerliteClassic: Provider = {
  name: 'mailerlite-classic',
  address: /^static\.mailerlite\.com\/webforms\/submit\/[\w-]+\/?$/,
  transport: 'form',
  email: 'fields[email]',
  person: 'fields[name]',
  lists: 'groups[]',
  hidden: { 'ml-submit': '1' },
};
