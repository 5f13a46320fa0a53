import { fill } from '../i18n/registry.js';
import { headerOf } from './header.js';
import { pageHtml, pagePolicy, type Page } from './page.js';
import type { Refusal } from './refusal.js';
import type { Settings } from './settings.js';
import type { Spoken } from './words/find.js';

/** One request, and what is known of it. */
export interface Call<Context = unknown> {
  readonly request: Request;
  readonly url: URL;
  readonly context: Context | undefined;
  readonly settings: Settings<Context>;
  readonly spoken: Spoken;
}

/** What is said to whoever asks. */
export type Said = Pick<Page, 'title' | 'text' | 'button'> & { readonly field?: string | undefined };

/** For nobody's memory, and for no other type than it says. */
export const common: Readonly<Record<string, string>> = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** A page for readers, JSON `{ ok, message, field? }` for scripts. */
export async function answer<Context>(call: Call<Context>, status: number, said: Said, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const ok = status < 400;
  if (!wantsPage(call.request)) {
    const body = JSON.stringify({ ok, message: said.text, field: said.field });
    return new Response(body, { status, headers: { ...common, 'content-type': 'application/json', ...headers } });
  }
  return new Response(pageHtml(pageOf(call, said)), { status, headers: { ...common, ...(await pageHeaders()), ...headers } });
}

/** A page, whoever asks. */
export async function show<Context>(call: Call<Context>, said: Said): Promise<Response> {
  return new Response(pageHtml(pageOf(call, said)), { headers: { ...common, ...(await pageHeaders()) } });
}

/** What a refusal says. */
export function refused<Context>(call: Call<Context>, { status, word, values, headers }: Refusal): Promise<Response> {
  const { words } = call.spoken;
  const field = values['field'] === undefined ? undefined : String(values['field']);
  const title = word === 'linkEndedText' ? words.linkEnded : words.refused;
  return answer(call, status, { title, text: fill(words[word], values), field }, headers);
}

/** Names the publication where a phrase does. */
export function say<Context>({ settings }: Call<Context>, phrase: string): string {
  return fill(phrase, { name: settings.name });
}

/** Goes on after the answer; what goes wrong there is told to the publisher alone. */
export function afterwards<Context>({ settings, context }: Call<Context>, work: Promise<unknown>): void {
  settings.background(
    work.then(() => undefined, settings.onError),
    context,
  );
}

/** A link in a mail. */
export const linkTo = (url: string, route: 'confirm' | 'unsubscribe', token: string): string => `${url}/${route}?token=${token}`;

/** Scripts that send JSON, or do not ask for a page, get JSON. */
function wantsPage(request: Request): boolean {
  return headerOf(request, 'accept').includes('text/html') && !headerOf(request, 'content-type').includes('json');
}

function pageOf<Context>(call: Call<Context>, { title, text, button }: Said): Page {
  const { home } = call.settings;
  const link = home && !button ? { href: home, text: say(call, call.spoken.words.back) } : undefined;
  return { lang: call.spoken.lang, title, text, button, link };
}

async function pageHeaders(): Promise<Record<string, string>> {
  // the address holds a token: no other site is to read it
  return { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': await pagePolicy(), 'referrer-policy': 'no-referrer' };
}
