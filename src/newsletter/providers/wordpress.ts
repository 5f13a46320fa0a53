import type { Provider } from './provider.js';

/** WordPress.com and Jetpack: `https://subscribe.wordpress.com`, with `blog_id` as a hidden value. Grade S (Jetpack's source) and C. */
export const wordpressCom: Provider = {
  name: 'wordpress.com',
  address: /^subscribe\.wordpress\.com\/?$/,
  transport: 'form',
  email: 'email',
  hidden: { action: 'subscribe', source: '', 'sub-type': 'widget' },
};

/**
 * MailPoet: a form of the same WordPress site, whose fields have names of their own: paste its form. Grade S. Its decoy is the
 * field `data[email]`.
 */
export const mailpoet: Provider = {
  name: 'mailpoet',
  transport: 'form',
  email: 'email',
  decoy: () => 'data[email]',
};

/**
 * Newspack Newsletters: a form of the same WordPress site, with its nonce: paste its form. Grade S for the fields; what its JSON
 * says is not verified, its HTTP status is read. Its decoy is named `email`, the real field `npe`.
 */
export const newspack: Provider = {
  name: 'newspack',
  transport: 'form',
  here: 'json',
  email: 'npe',
  person: 'name',
  lists: 'lists[]',
  decoy: () => 'email',
};
