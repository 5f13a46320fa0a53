import { linkTo } from './call.js';
import type { EndpointOptions } from './options.js';
import { personOf, Signer } from './tokens.js';

/**
 * The link for the end of a newsletter, and for its head by {@link oneClick}. It never ends.
 *
 * @param options - The `url` and `secret` of the endpoint.
 * @param list - The newsletter, as the endpoint calls it.
 */
export async function unsubscribeLink({ url, secret }: Pick<EndpointOptions, 'url' | 'secret'>, email: string, list: string): Promise<string> {
  const signer = new Signer(typeof secret === 'string' ? [secret] : secret);
  return linkTo(url.replace(/\/$/, ''), 'unsubscribe', await signer.sign('unsubscribe', `${await personOf(email)}~${list}`, 0));
}
