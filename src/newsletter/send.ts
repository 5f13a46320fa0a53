import { safeUrl } from '../model/url.js';
import { verdictOf, waitOf, type Reply, type Result, type Verdict } from './outcome.js';
import { fieldsOf } from './providers/fields.js';
import { watchPolicy } from './policy.js';
import type { Ask, Fetch, Provider } from './providers/provider.js';

/** The longest that a reader waits, in milliseconds. */
const patience = 15_000;
const longestReply = 65_536;

/** How one sign-up is sent. */
export interface Sending {
  readonly provider: Provider;
  /** Where the form is sent. */
  readonly url: URL;
  readonly data: FormData;
  /** What follows where the reply does not say whether a mail must be confirmed. */
  readonly taken: 'confirm' | 'subscribed';
  /** Gives up when the form leaves the page. */
  readonly signal: AbortSignal;
}

/** A signal that also ends after a while. */
function limited(signal: AbortSignal): { signal: AbortSignal; stop: () => void } {
  const limit = new AbortController();
  const abort = (): void => {
    limit.abort();
  };
  const timer = setTimeout(abort, patience);
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  return {
    signal: limit.signal,
    stop: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    },
  };
}

const isOffline = (): boolean => !navigator.onLine;
const isOver = ({ aborted }: AbortSignal): boolean => aborted;

/** No cookies, no way to another address, nothing kept. */
const discreet = { credentials: 'omit', redirect: 'error', cache: 'no-store' } as const;

/** The beginning of a reply: nobody's is longer. */
async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader && text.length < longestReply) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
  }
  await reader?.cancel();
  return text;
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

async function replyOf(response: Response): Promise<Reply> {
  return { status: response.status, body: bodyOf(await textOf(response)), retryAfter: response.headers.get('retry-after') };
}

const resultOf = (verdict: Verdict, { status, retryAfter }: Reply, taken: Sending['taken']): Result => {
  const outcome = verdict ?? verdictOf(status);
  if (outcome === 'limited') return { outcome, wait: waitOf(retryAfter) };
  return { outcome: outcome === 'taken' ? taken : outcome };
};

/** Fetches a text on the way, for providers that want that. */
export const fetcher =
  (signal: AbortSignal): Fetch =>
  async (url, body) => {
    const response = await fetch(url, { ...discreet, signal, ...(body && { method: 'POST', body }) });
    if (!response.ok) throw new TypeError(`${String(response.status)} from ${new URL(url).host}`);
    return textOf(response);
  };

/** Can that host be reached at all? A request that changes nothing, whose reply nobody reads. Where the page's policy forbids to ask, it may. */
export async function isReached(url: string, signal: AbortSignal): Promise<boolean> {
  const policy = watchPolicy('connect-src');
  try {
    await fetch(url, { method: 'HEAD', mode: 'no-cors', credentials: 'omit', cache: 'no-store', signal });
    return true;
  } catch {
    return await policy.isRefused();
  } finally {
    policy.stop();
  }
}

/**
 * Sends a sign-up by a script and reads what became of it. Never throws: what goes wrong is an outcome.
 *
 * @returns `undefined` where the form has left the page meanwhile; `refused` where the page's policy (Content Security Policy,
 * `connect-src`) lets no script send it: nothing has been sent.
 */
export async function send({ provider, url, data, taken, signal }: Sending): Promise<Result | 'refused' | undefined> {
  if (isOffline()) return { outcome: 'offline' };
  const limit = limited(signal);
  const policy = watchPolicy('connect-src');
  let sent: string | undefined;
  try {
    const ask: Ask = (await provider.ask?.(data, url, fetcher(limit.signal))) ?? { url: url.href, body: fieldsOf(data) };
    const address = safeUrl(ask.url, document.baseURI);
    if (!address) return { outcome: 'failed' };
    sent = address;
    const response = await fetch(address, {
      ...discreet,
      method: 'POST',
      body: ask.body,
      headers: { accept: 'application/json', ...ask.headers },
      signal: limit.signal,
    });
    const reply = await replyOf(response);
    return resultOf(provider.read?.(reply), reply, taken);
  } catch {
    // the form has left the page
    if (isOver(signal)) return undefined;
    if (isOffline()) return { outcome: 'offline' };
    if (await policy.isRefused()) return 'refused';
    // a reply that may not be read looks like a host that cannot be reached
    const reached = provider.opaque && sent !== undefined && (await isReached(sent, limit.signal));
    return { outcome: reached ? 'unknown' : 'failed' };
  } finally {
    policy.stop();
    limit.stop();
  }
}
