import { common, linkTo, type Call } from './call.js';
import { headerOf } from './header.js';
import { Refusal } from './refusal.js';
import type { Settings } from './settings.js';
import type { Subscriber } from './store.js';
import { sameText, sha256 } from './tokens.js';

/** The list of all subscribers as CSV (RFC 4180), for whoever has the secret. */
export async function exportCsv<Context>(call: Call<Context>): Promise<Response> {
  const { settings, request } = call;
  if (settings.exportSecret === undefined) throw new Refusal(404, 'notFound');
  const [, given = ''] = /^Bearer (.+)$/i.exec(headerOf(request, 'authorization', 'Bearer '.length + settings.exportSecret.length + 1)) ?? [];
  // by their hashes, so that not even the length of the secret shows in the time
  const [one, other] = await Promise.all([sha256(given), sha256(settings.exportSecret)]);
  if (!sameText(one, other)) throw new Refusal(401, 'notFound', {}, { 'www-authenticate': 'Bearer' });
  const headers = { ...common, 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="subscribers.csv"' };
  return new Response(request.method === 'HEAD' ? null : streamOf(rowsOf(settings)), { headers });
}

const columns = ['email', 'list', 'name', 'tags', 'source', 'locale', 'received_at', 'confirmed_at', 'agreed'];
const proof = ['consent_text', 'consent_hash', 'consent_time', 'consent_locale', 'consent_url'];

async function* rowsOf<Context>({ store, signer, url, fields }: Settings<Context>): AsyncGenerator<string> {
  yield row([...columns, ...proof, 'unsubscribe', ...fields.map((name) => `field.${name}`)]);
  for await (const subscriber of store.export()) {
    const token = await signer.sign('unsubscribe', `${subscriber.person}~${subscriber.list}`, 0);
    const own = fields.map((name) => subscriber.data.fields?.[name]);
    yield row([...cellsOf(subscriber), linkTo(url, 'unsubscribe', token), ...own]);
  }
}

function cellsOf({ list, confirmedAt, data }: Subscriber): (string | undefined)[] {
  const { email, name, tags, source, locale, receivedAt, agreed, consent } = data;
  const facts = [email, list, name, tags?.join(', '), source, locale, receivedAt, confirmedAt, agreed ? 'yes' : 'no'];
  return [...facts, consent?.text, consent?.hash, consent?.time, consent?.locale, consent?.url];
}

const row = (cells: readonly (string | undefined)[]): string => `${cells.map(cell).join(',')}\r\n`;

/** A spreadsheet takes a cell that begins so for a formula: the sign in front makes it text. */
function cell(text = ''): string {
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await texts.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}
