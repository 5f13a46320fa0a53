import { headerOf } from './header.js';
import { Refusal } from './refusal.js';

/** The most bytes that a sign-up may have. */
const maxBytes = 16 * 1024;

/** The fields of a form, each with all its values. */
export type Fields = ReadonlyMap<string, readonly unknown[]>;

/**
 * Reads a form, or JSON: one object, whose arrays are fields with several values.
 *
 * @throws A {@link Refusal}: 413 as soon as the body is too large, 415 for any other type, 400 for what cannot be read.
 */
export async function readFields(request: Request): Promise<Fields> {
  const [type = ''] = headerOf(request, 'content-type').toLowerCase().split(';', 1);
  const read = readers.get(type.trim());
  if (!read || request.headers.has('content-encoding')) throw new Refusal(415, 'wrongType');
  if (Number(headerOf(request, 'content-length')) > maxBytes) throw new Refusal(413, 'tooLarge');
  try {
    return await read(await readBytes(request.body), request);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(400, 'unreadable');
  }
}

type Reader = (bytes: Uint8Array<ArrayBuffer>, request: Request) => Fields | Promise<Fields>;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['application/json', readJson],
  ['application/x-www-form-urlencoded', (bytes) => readForm(new URLSearchParams(textOf(bytes)))],
  ['multipart/form-data', async (bytes, request) => readForm(await new Response(bytes, { headers: typeOf(request) }).formData())],
]);

const typeOf = (request: Request): HeadersInit => ({ 'content-type': headerOf(request, 'content-type') });
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

function readJson(bytes: Uint8Array): Fields {
  const value: unknown = JSON.parse(textOf(bytes));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('no object');
  return new Map(Object.entries(value).map(([name, field]) => [name, Array.isArray(field) ? (field as unknown[]) : [field]]));
}

function readForm(form: Iterable<[string, unknown]>): Fields {
  const fields = new Map<string, unknown[]>();
  for (const [name, value] of form) {
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}

async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(maxBytes);
  let length = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    if (length + next.value.length > maxBytes) {
      // nobody waits for the rest, and whether it could be stopped does not matter
      reader?.cancel().catch(() => undefined);
      throw new Refusal(413, 'tooLarge');
    }
    bytes.set(next.value, length);
    length += next.value.length;
  }
  return bytes.subarray(0, length);
}
