import type { Provider } from './provider.js';

/**
 * beehiiv: `https://<publication>.beehiiv.com/create`, which is undocumented and may go (grade C).
 */
export const beehiiv: Provider = {
  name: 'beehiiv',
  address: /^[\w-]+\.beehiiv\.com\/create\/?$/,
  transport: 'iframe',
  email: 'email',
  hidden: { sent_from_orchid: 'true' },
};

/** The supported way of beehiiv, `https://embeds.beehiiv.com/<id>`: its own page in a frame (grade C). */
export const beehiivEmbed: Provider = { name: 'beehiiv-embed', address: /^embeds\.beehiiv\.com\/[\w-]+\/?$/, transport: 'embed', email: 'email' };
