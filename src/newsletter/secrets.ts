import { addressOf } from './providers/table.js';
import { readHidden } from './settings.js';

const names = /^(?:x-)?(?:api[-_]?(?:key|secret|token)|access[-_]?token|auth(?:orization)?|client[-_]?secret|private[-_]?key|password|secret|bearer)$/i;
const values = /^(?:Bearer\s|sk_|pk_[\da-f]{20}|xkeysib-|SG\.|key-[\da-f]{20}|eo_[\da-f]{20})|^[\da-f]{32}-us\d{1,2}$/i;

/**
 * Looks for what must never stand in a page: a key with which anybody could read or change the list. Klaviyo's private keys begin
 * with `pk_`, although that looks public.
 *
 * @param action - Where the form is sent.
 * @param hidden - What is sent along.
 * @returns The name under which it stands.
 */
export function secretIn(action: string, hidden: unknown): string | undefined {
  const told = [...(addressOf(action)?.searchParams ?? []), ...Object.entries(readHidden(hidden))];
  return told.find(([name, value]) => names.test(name.trim()) || values.test(value.trim()))?.[0];
}
