import type { Call } from './call.js';
import type { Limit } from './options.js';
import { Refusal } from './refusal.js';

/**
 * Counts a form from a network address.
 *
 * @throws A {@link Refusal} with 429, and when to come again.
 */
export async function limitNetwork<Context>(call: Call<Context>): Promise<void> {
  const { clientIp, perIp } = call.settings;
  const ip = clientIp(call.request, call.context);
  if (ip === undefined) return;
  const wait = await waitFor(call, await call.settings.signer.hide(networkOf(ip)), perIp);
  if (wait > 0) throw new Refusal(429, 'tooMany', { minutes: Math.ceil(wait / 60) }, { 'retry-after': String(wait) });
}

/** Has this address had all the mails that it may get for now? */
export async function isLimited<Context>(call: Call<Context>, person: string): Promise<boolean> {
  return (await waitFor(call, person, call.settings.perAddress)) > 0;
}

/** Seconds until something may be done again; 0 where it may be done. */
async function waitFor<Context>({ settings }: Call<Context>, name: string, { count: most, seconds }: Limit): Promise<number> {
  const now = settings.now();
  const { count, until } = await settings.store.count(name, now, seconds * 1000);
  return count > most ? Math.max(1, Math.ceil((until - now) / 1000)) : 0;
}

/** Whoever has one IPv6 address has the 64 bits below it too. */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped || !ip.includes(':')) return mapped ?? ip;
  const [head = '', tail] = ip.toLowerCase().replace(/%.*/, '').split('::');
  const [left, right] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  const groups = [...left, ...zeros, ...right].slice(0, 4);
  return groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}
