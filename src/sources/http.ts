import type { Feed } from '../model/article.js';
import { decode, maxBytes, tooLarge } from './bytes.js';
import type { SourceType } from './detect.js';
import { Flights } from './flight.js';
import { parse } from './parse.js';

/** How an address is loaded. */
export interface LoadOptions {
  /** Gives up. Other callers of the same address are not disturbed. */
  readonly signal?: AbortSignal | undefined;
  /** The format; detected where it is not given. */
  readonly type?: SourceType | undefined;
  /** Milliseconds until it gives up by itself: 10,000. */
  readonly timeout?: number | undefined;
}

/** A text, and the address that it came from in the end. */
export interface Answer {
  readonly text: string;
  readonly url: string;
}

const flights = new Flights<Answer>();

/**
 * Loads stories from an address. Callers of one address at one time share one request; nothing is cached beyond it.
 *
 * @returns The stories; relative addresses in them are resolved against the address that answered.
 * Rejects with an `Error` that says what went wrong: "https://… answered 404".
 */
export async function load(url: string, options: LoadOptions = {}): Promise<Feed> {
  const answer = await loadText(url, options);
  return parse(answer.text, { type: options.type, url: answer.url });
}

/** Loads an address as text: what {@link load} does before it reads. */
export async function loadText(url: string, { signal, timeout = 10_000 }: LoadOptions = {}): Promise<Answer> {
  const address = addressOf(url);
  const late = `${address} took longer than ${String(timeout / 1000)} s`;
  return flights.join(address, (stop) => request(address, stop), { signal, timeout, late });
}

function addressOf(text: string): string {
  const base = typeof document === 'undefined' ? undefined : document.baseURI;
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new Error(`${text} is not an http or https address`);
  // the fragment never reaches the server
  url.hash = '';
  return url.href;
}

async function request(address: string, signal: AbortSignal): Promise<Answer> {
  const response = await send(address, signal);
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`${address} answered ${String(response.status)}`);
  }
  const { text, problem } = decode(await bytesOf(response, address));
  if (text === undefined) throw new Error(`${address} ${problem ?? 'is not text'}`);
  return { text, url: response.url || address };
}

async function send(address: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { signal, credentials: 'same-origin' });
  } catch (cause) {
    throw unreachable(address, cause);
  }
}

/** Browsers hide whether the network failed or CORS forbade it; Node names the reason one level down. */
function unreachable(address: string, cause: unknown): Error {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : '';
  const reason = inner || 'no connection, or its server does not let other sites read it (CORS)';
  return new Error(`${address} could not be reached: ${reason}`, { cause });
}

/** The body, counted while it comes in: what the server says of its length may be wrong. */
async function bytesOf(response: Response, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done = true, value } = (await read(reader, address)) ?? {};
    if (done || !value) break;
    length += value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      throw new Error(`${address} ${tooLarge}`);
    }
    chunks.push(value);
  }
  return joined(chunks, length);
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array> | undefined, address: string): Promise<ReadableStreamReadResult<Uint8Array> | undefined> {
  try {
    return await reader?.read();
  } catch (cause) {
    throw new Error(`${address} broke off`, { cause });
  }
}

/** The pieces of an answer as one. */
export function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
