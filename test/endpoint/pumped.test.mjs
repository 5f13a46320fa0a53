import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { known } from '../../dist/endpoint/fields.js';
import { root } from '../support/commands.mjs';
import { exportSecret, set } from './support/house.mjs';

/** The most milliseconds of processor time for a text of 16,000 characters: what is read again for each of its characters takes ten times as long. */
const most = 20;
const length = 16_000;

/** What parsers stumble over: one sign, or two in turn, for as long as the text is. */
const pumps = [
  ' ',
  '\t',
  ',',
  ', ',
  ';',
  ' ;',
  ';q=',
  'a',
  'a-',
  'a ',
  '-',
  '0',
  '0.',
  '.',
  ':',
  '::',
  '/',
  '%',
  '%2',
  '=',
  '"',
  '\\"',
  '&',
  'a=&',
  'www.',
  '@',
  '[',
  '{"',
];
/** Around them: what lets a pattern begin, and what lets it fail at the end. */
const ends = [
  ['', ''],
  ['a', '!'],
];

const folder = join(root, 'src', 'endpoint');
const sources = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(folder, path), 'utf8'));

/** The names that the sources ask for, so that a header read tomorrow is pumped too. */
const headers = [
  ...new Set(sources.flatMap((text) => [...text.matchAll(/(?:headerOf\(request, |headers\.(?:get|has)\()'([\w-]+)'/g)].map(([, name]) => name))),
];

/** What comes before the part that is pumped, for a header that says nothing without it. */
const begins = { authorization: 'Bearer ', 'content-type': 'multipart/form-data; boundary=', 'accept-language': 'de', accept: 'text/html,' };

const { endpoint } = set({ fields: ['city'], exportSecret, clientIp: ({ headers }) => headers.get('x-forwarded-for') ?? undefined });

/** Milliseconds of processor time, of the shortest of three tries: other work of the process may disturb one. */
async function cost(request) {
  const tries = [];
  for (let n = 0; n < 3 && !(tries.at(-1) < most); n++) {
    const asked = request();
    const started = process.cpuUsage();
    await endpoint(asked);
    const { user, system } = process.cpuUsage(started);
    tries.push((user + system) / 1000);
  }
  return Math.min(...tries);
}

/** Every pump in one place: no text of it is slow, and a text of four times the length is no slower than four times. */
async function quick(requestOf, lengths = [length, 4 * length]) {
  for (const pump of pumps)
    for (const [before, after] of ends)
      for (const size of lengths) {
        const text = before + pump.repeat(size / pump.length) + after;
        const spent = await cost(() => requestOf(text));
        const limit = (most * size) / length;
        assert.ok(spent < limit, `${JSON.stringify(before + pump + after)} × ${String(size)}: ${String(Math.round(spent))} ms`);
      }
}

const at = (path, init) => new Request(`https://news.example/newsletter${path}`, init);
const post = (body, type, more = {}) => at('', { method: 'POST', body, headers: { 'content-type': type, ...more } });
const form = 'application/x-www-form-urlencoded';

describe('no request keeps the endpoint busy', () => {
  it('and all headers that it reads are tried', () => {
    assert.deepEqual([...headers].sort(), [
      'accept',
      'accept-language',
      'authorization',
      'content-encoding',
      'content-length',
      'content-type',
      'origin',
      'sec-fetch-site',
    ]);
  });

  for (const name of [...headers, 'x-forwarded-for'])
    it(`by the header ${name}`, async () => {
      const begin = begins[name] ?? '';
      // refused for its address: a sign-up that is taken waits for 20 ms
      await quick((text) => post('email=ann', form, { [name]: begin + text }));
      if (name === 'authorization') await quick((text) => at('/export', { headers: { [name]: begin + text } }));
    });

  for (const name of [...known, 'city', 'unknown'])
    it(`by the field ${name}`, async () => {
      // a longer one does not fit in what is read
      const email = name === 'email' ? {} : { email: 'ann@example.com' };
      await quick((text) => post(JSON.stringify({ ...email, [name]: text.slice(0, 7000) }), 'application/json'), [length]);
      await quick((text) => post(JSON.stringify({ ...email, [name]: text.slice(0, 2500).split('') }), 'application/json'), [length]);
    });

  it('by a proof of consent', async () => {
    for (const part of ['text', 'hash', 'time', 'locale', 'url'])
      await quick(
        (text) => post(JSON.stringify({ email: 'ann@example.com', consent_record: { text: 'x', [part]: text.slice(0, 4000) } }), 'application/json'),
        [length],
      );
  });

  for (const type of ['application/json', form, 'multipart/form-data; boundary=a'])
    it(`by a body of ${type}`, async () => {
      await quick((text) => post(text.slice(0, 16_384), type), [length]);
      if (type.startsWith('multipart')) await quick((text) => post(`--a\r\ncontent-disposition: form-data; name="${text.slice(0, 16_000)}`, type), [length]);
    });

  it('by its address', async () => {
    for (const path of ['/confirm?token=', '/unsubscribe?token=1.', '/confirm?', '/']) await quick((text) => at(path + text));
  });
});
