import type { Feed } from '../model/article.js';
import { Cache } from './fetch/cache.js';
import { detect, type SourceType } from './detect.js';
import { InFlightRequests } from './fetch/in-flight.js';
import { withProblem } from './problems.js';
import { inSlices, readers } from './readers.js';
import { request, type Answer } from './fetch/request.js';
import { shared } from './fetch/shared.js';

/** How an address is loaded. */
export interface LoadOptions {
  /** Gives up. Other callers of the same address are not disturbed. */
  readonly signal?: AbortSignal | undefined;
  /** The format; detected where it is not given. */
  readonly type?: SourceType | undefined;
  /** Milliseconds until it gives up by itself: 10,000. */
  readonly timeout?: number | undefined;
}

/**
 * Loads stories from an address. Callers of one address at one time share one request, even with other copies of this code on the page;
 * after it an answer is kept as long as its headers allow (`max-age`, `stale-while-revalidate`), in memory only.
 *
 * @returns The stories; relative addresses in them are resolved against the address that answered.
 * Rejects with an `Error` that says what went wrong: "https://… answered 404".
 */
export async function load(url: string, options: LoadOptions = {}): Promise<Feed> {
  const { text, url: base, problem } = await loadText(url, options);
  const read = await readers[options.type ?? detect(text)]();
  return withProblem(await inSlices(read(text, base), options.signal), problem);
}

/** Loads an address as text: what {@link load} does before it reads. */
export async function loadText(url: string, { signal, type, timeout = 10_000 }: LoadOptions = {}): Promise<Answer> {
  const address = addressOf(url);
  const cache = shared('cache', () => new Cache<Answer>());
  const kept = signal?.aborted ? undefined : cache.get(address, Date.now());
  const late = `${address} took longer than ${String(timeout / 1000)} s`;
  // "flights" and `join` are the names by which copies of this code on one page share their requests
  const shareRequest = (caller: { signal?: AbortSignal | undefined }): Promise<Answer> =>
    shared('flights', () => new InFlightRequests<Answer>()).join(
      address,
      async (stop) => {
        const { answer, lifetime } = await request(address, type, stop);
        cache.set(address, answer, answer.text.length, lifetime, Date.now());
        return answer;
      },
      { ...caller, timeout, late },
    );
  if (!kept) return shareRequest({ signal });
  // nobody waits for the new one, nor for its failure
  if (kept.stale) shareRequest({}).catch(() => undefined);
  return kept.value;
}

function addressOf(text: string): string {
  const base = typeof document === 'undefined' ? undefined : document.baseURI;
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new Error(`${text} is not an http or https address`);
  // the fragment never reaches the server
  url.hash = '';
  return url.href;
}
