import type { Provider } from './provider.js';

/**
 * Buttondown: `https://buttondown.com/api/emails/embed-subscribe/<user>`. Fields grade S; whether scripts may read its reply is
 * not verified, so the browser sends it.
 */
export const buttondown: Provider = {
  name: 'buttondown',
  address: /^buttondown\.(?:com|email)\/api\/emails\/embed-subscribe\/[^/]+\/?$/,
  transport: 'form',
  email: 'email',
  person: 'metadata__name',
  lists: 'tag',
  hidden: { embed: '1' },
};
