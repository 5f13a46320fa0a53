import { safeUrl } from '../model/url.js';
import type { Consent } from './store.js';
import { isLanguage, isLine } from './text.js';
import { sha256 } from './tokens.js';

/** What the form says of the consent. */
interface Said {
  readonly text: string;
  readonly hash: string | undefined;
  readonly time: string | undefined;
  readonly locale: string | undefined;
  readonly url: string | undefined;
}

const longestText = 4000;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
const names = ['text', 'hash', 'time', 'locale', 'url'];

/**
 * The proof of consent in the field `consent_record`: `{ text, hash?, time?, locale?, url? }`, as JSON in a form. The `hash` is
 * the SHA-256 of the text in hexadecimal digits; where the form cannot make it, without JavaScript, the endpoint does. So it
 * does with the `time`.
 *
 * @param now - Milliseconds since 1970.
 * @returns `undefined` where it is no such record, or the hash is that of another text.
 */
export async function readConsent(value: unknown, now: number): Promise<Consent | undefined> {
  const said = recordOf(value);
  if (!said) return undefined;
  const own = await hashOf(said.text);
  const moment = said.time === undefined ? now : dateTime.test(said.time) ? Date.parse(said.time) : Number.NaN;
  const url = said.url === undefined ? undefined : safeUrl(said.url);
  const fits =
    (said.hash?.toLowerCase() ?? own) === own &&
    !Number.isNaN(moment) &&
    (said.locale === undefined || isLanguage(said.locale)) &&
    (said.url === undefined || url !== undefined);
  return fits ? { text: said.text, hash: own, time: new Date(moment).toISOString(), locale: said.locale, url } : undefined;
}

let last: { readonly text: string; readonly hash: string } | undefined;

/** Most forms that come say the same words as the one before. */
async function hashOf(text: string): Promise<string> {
  if (last?.text !== text) last = { text, hash: await sha256(text) };
  return last.hash;
}

function recordOf(value: unknown): Said | undefined {
  const record: unknown = typeof value === 'string' ? parse(value) : value;
  if (typeof record !== 'object' || record === null) return undefined;
  const entries = Object.entries(record);
  const fits = entries.every(([name, text]) => names.includes(name) && typeof text === 'string' && text.length <= longestText && isLine(text));
  const { text, hash, time, locale, url } = Object.assign(Object.create(null) as Partial<Said>, Object.fromEntries(entries));
  return fits && text ? { text, hash, time, locale, url } : undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
