import type { Fields } from './body.js';
import { readConsent } from './consent.js';
import { isEmail } from './email.js';
import { Refusal } from './refusal.js';
import type { SignUpData } from './store.js';
import { isLanguage, isLine } from './text.js';

/** What may be sent. */
export interface Allowed {
  /** The newsletters; the first is meant where none is named. */
  readonly lists: readonly string[];
  /** The names of the publisher's own fields. */
  readonly fields: readonly string[];
  readonly consentRequired: boolean;
}

/** A form that can be used. */
export interface Form {
  /** What is kept of it. */
  readonly said: Omit<SignUpData, 'locale' | 'receivedAt'> & { readonly locale: string | undefined };
  /** Where a browser is sent after the sign-up. */
  readonly redirect: string | undefined;
  /** Sent by a program: it filled in what people do not see, or was faster than they are. */
  readonly trapped: boolean;
}

/** The names of the fields that every form may have. */
export const known = ['email', 'name', 'list', 'tags', 'source', 'locale', 'consent', 'consent_record', 'redirect', 'website', 'ts'] as const;

const longest = { name: 64, tags: 64, source: 2048, consent: 200, redirect: 2048, website: 2048, own: 500 };
const mostTags = 20;
/** Nobody reads a form and fills it in within two seconds. */
const fastest = 2000;
/** A `ts` above this is a moment, below it a span: as a moment it would be in 1973. */
const moments = 1e11;

/**
 * Reads a sign-up.
 *
 * @param now - Milliseconds since 1970.
 * @throws A {@link Refusal} with 422, which names the field.
 */
export async function readForm(fields: Fields, allowed: Allowed, now: number): Promise<Form> {
  for (const name of fields.keys()) {
    if (!known.includes(name as (typeof known)[number]) && !allowed.fields.includes(name)) refuse(/^[\w.-]{1,64}$/.test(name) ? name : '?', 'fieldUnknown');
  }
  const email = line(fields, 'email', Infinity);
  if (!email || !isEmail(email)) refuse('email', 'emailInvalid');
  const agreed = line(fields, 'consent', longest.consent) !== undefined;
  const record = one(fields, 'consent_record');
  const consent = record === undefined ? undefined : ((await readConsent(record, now)) ?? refuse('consent_record'));
  if (allowed.consentRequired && !agreed) refuse('consent', 'consentMissing');
  const said = {
    email,
    lists: readLists(fields, allowed.lists),
    name: readName(fields),
    tags: readTags(fields),
    source: line(fields, 'source', longest.source),
    fields: readOwn(fields, allowed.fields),
    locale: readLocale(fields) ?? consent?.locale,
    agreed,
    // a form without scripts sends the record with the box unticked too
    consent: agreed ? consent : undefined,
  };
  return { said, redirect: line(fields, 'redirect', longest.redirect), trapped: isTrapped(fields, now) };
}

function refuse(field: string, word: 'emailInvalid' | 'consentMissing' | 'fieldInvalid' | 'fieldUnknown' = 'fieldInvalid'): never {
  throw new Refusal(422, word, { field });
}

/** The only value of a field; nothing for an empty one. */
function one(fields: Fields, name: string): unknown {
  const values = fields.get(name) ?? [];
  if (values.length > 1) refuse(name);
  const [value] = values;
  return value === '' || value === null || value === false ? undefined : value;
}

function line(fields: Fields, name: string, most: number): string | undefined {
  const value = one(fields, name);
  if (value === undefined) return undefined;
  // a checkbox in JSON
  if (value === true && name === 'consent') return 'on';
  return checked(value, name, most);
}

function checked(value: unknown, name: string, most: number): string {
  if (typeof value !== 'string' || value.length > most || !isLine(value)) refuse(name);
  return value;
}

function readLists(fields: Fields, lists: readonly string[]): readonly string[] {
  const wanted = (fields.get('list') ?? []).filter((value) => value !== '');
  if (!wanted.every((list) => typeof list === 'string' && lists.includes(list))) refuse('list');
  return wanted.length ? [...new Set(wanted as string[])] : lists.slice(0, 1);
}

/** Spam is sent by way of names: an address of the web is none. */
function readName(fields: Fields): string | undefined {
  const name = line(fields, 'name', longest.name);
  if (name && /:\/\/|\bwww\./i.test(name)) refuse('name');
  return name;
}

function readTags(fields: Fields): readonly string[] | undefined {
  const tags = (fields.get('tags') ?? []).filter((value) => value !== '');
  if (tags.length > mostTags) refuse('tags');
  return tags.length ? [...new Set(tags.map((tag) => checked(tag, 'tags', longest.tags)))] : undefined;
}

function readOwn(fields: Fields, names: readonly string[]): Readonly<Record<string, string>> | undefined {
  const own = names.flatMap((name) => {
    const value = line(fields, name, longest.own);
    return value === undefined ? [] : [[name, value] as const];
  });
  return own.length ? Object.fromEntries(own) : undefined;
}

function readLocale(fields: Fields): string | undefined {
  const locale = line(fields, 'locale', 35);
  if (locale && !isLanguage(locale)) refuse('locale');
  return locale;
}

/** A moment is believed only where it says "just now": clocks are wrong by hours, and nobody is to be lost for that. */
function isTrapped(fields: Fields, now: number): boolean {
  const shown = one(fields, 'ts');
  const time = Number(typeof shown === 'number' ? shown : checked(shown ?? 'Infinity', 'ts', 20));
  if (Number.isNaN(time)) refuse('ts');
  const span = time < moments ? time : now - time;
  const filled = line(fields, 'website', longest.website) !== undefined;
  return filled || (span >= 0 && span < fastest);
}
