import { fieldOf } from '../outcome.js';
import type { Provider } from './provider.js';

/**
 * A sign-up endpoint of the publisher's own, as `lede-elements/endpoint` is one: it answers 200, 201 or 202 with JSON
 * `{ok, message, field?}`, 409 for who is known already (`lede-elements/endpoint` tells that to nobody), 422 for a field that cannot
 * be used, 429 for too many. Our own contract.
 */
export const endpoint: Provider = {
  name: 'endpoint',
  transport: 'json',
  email: 'email',
  person: 'name',
  lists: 'list',
  decoy: () => 'website',
  record: 'consent_record',
  span: 'ts',
  read: ({ status, body }) => (status === 422 && (fieldOf(body, 'field') ?? 'email') !== 'email' ? 'failed' : undefined),
};
