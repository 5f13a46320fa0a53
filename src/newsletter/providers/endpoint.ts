import type { Provider } from './provider.js';

/**
 * A sign-up endpoint of the publisher's own, as `lede-elements/endpoint` is one: it answers 200, 201 or 202 with JSON
 * `{ok, message}`, 409 for who is known already, 422 for a bad address, 429 for too many. Our own contract.
 */
export const endpoint: Provider = {
  name: 'endpoint',
  transport: 'json',
  email: 'email',
  person: 'name',
  lists: 'list',
  decoy: () => 'website',
};
