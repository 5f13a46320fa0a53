import { decode, maxBytes } from './bytes.js';
import { lifetimeOf, type Lifetime } from './cache.js';
import type { SourceType } from '../detect.js';

/** A text, and the address that it came from in the end. */
export interface Answer {
  readonly text: string;
  readonly url: string;
  /** What is wrong with the whole of it: "is larger than 2 MB: the rest is not read". */
  readonly problem?: string | undefined;
}

/** An answer, and how long it may be used. */
export interface Fetched {
  readonly answer: Answer;
  readonly lifetime: Lifetime;
}

/** Milliseconds until a request that the network has lost is sent again. */
const pause = 400;

/** The network failed, not the server: to ask once more may help. */
class Lost extends Error {}

/** Asks for an address; once more where the network fails. Rejects with an `Error` that names the address and what went wrong. */
export async function request(address: string, type: SourceType | undefined, signal: AbortSignal): Promise<Fetched> {
  try {
    return await ask(address, type, signal);
  } catch (error) {
    if (!(error instanceof Lost) || signal.aborted) throw error;
    await wait(pause, signal);
    return ask(address, type, signal);
  }
}

function wait(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, time);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

async function ask(address: string, type: SourceType | undefined, signal: AbortSignal): Promise<Fetched> {
  const response = await send(address, signal);
  const contentType = response.headers.get('content-type') ?? '';
  const [, kind] = /^\s*((?:audio|font|image|video)\/[\w.+-]+)/i.exec(contentType) ?? [];
  if (!response.ok || kind) {
    await response.body?.cancel();
    throw new Error(response.ok ? `${address} is not text but ${String(kind)}` : `${address} answered ${String(response.status)}`);
  }
  const { text, problem } = decode(await bytesOf(response, address), { contentType, type });
  if (text === undefined) throw new Error(`${address} ${problem ?? 'is not text'}`);
  return { answer: { text, url: response.url || address, problem }, lifetime: lifetimeOf(response.headers, Date.now()) };
}

async function send(address: string, signal: AbortSignal): Promise<Response> {
  try {
    // no header of ours: other sites' servers would be asked for leave first
    return await fetch(address, { signal, credentials: 'same-origin' });
  } catch (cause) {
    throw new Lost(`${address} could not be reached: ${reasonOf(address, cause)}`, { cause });
  }
}

/** Browsers hide whether the network failed or CORS forbade it; Node names the reason one level down. */
function reasonOf(address: string, cause: unknown): string {
  const { message } = ((cause as Error | undefined)?.cause ?? {}) as Partial<Error>;
  if (message) return message;
  const { protocol = '', origin = '' } = (globalThis as { location?: Location }).location ?? {};
  if (protocol === 'https:' && address.startsWith('http:')) return 'a page with https may not load it without';
  if (!origin || new URL(address).origin === origin) return 'no connection';
  return `no connection, or its server does not let other sites read it (CORS): there, add the header Access-Control-Allow-Origin: ${origin}`;
}

/** The body, counted while it comes in: what the server says of its length may be wrong. What is beyond the limit is not waited for. */
async function bytesOf(response: Response, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done = true, value } = (await read(reader, address)) ?? {};
    if (done || !value) break;
    length += value.length;
    chunks.push(value);
    if (length <= maxBytes) continue;
    await reader?.cancel();
    break;
  }
  return joined(chunks, length);
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array> | undefined, address: string): Promise<ReadableStreamReadResult<Uint8Array> | undefined> {
  try {
    return await reader?.read();
  } catch (cause) {
    throw new Lost(`${address} broke off`, { cause });
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
