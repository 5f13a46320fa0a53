import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/model/article.js';
import { alt, count, date, flag, image, language, link, list, minutes, object, oneOf, pixels, text, type Kind } from '../../src/model/kinds.js';
import { setLooseReaders } from '../../src/model/lenient.js';
import * as loose from '../../src/model/loose/all.js';

before(() => {
  setLooseReaders(loose);
});

const base = 'https://post.example/news/';

/** What a kind makes of a value, and what it says of it. */
function read<T>(kind: Kind<T>, value: unknown): [T | undefined, string[]] {
  const problems: Problem[] = [];
  const found = kind(value, 'field', { base, problems });
  return [found, problems.map(({ path, message }) => `${path} ${message}`)];
}

describe('a kind', () => {
  for (const [name, kind, value, found] of [
    ['text', text, ' The\nferry ', 'The ferry'],
    ['text without a word', text, ' \n ', undefined],
    ['alt', alt, ' A ferry ', 'A ferry'],
    ['alt of a decoration', alt, '', ''],
    ['link', link, 'ferry', 'https://post.example/news/ferry'],
    ['link to a place in the story', link, '#a', '#a'],
    ['image', image, 'ferry.png', 'https://post.example/news/ferry.png'],
    ['image in itself', image, 'data:image/png;base64,AA==', 'data:image/png;base64,AA=='],
    ['date', date, ' 2026-11-20 07:10 +01:00', '2026-11-20T07:10+01:00'],
    ['count', count, 7, 7],
    ['count in a string', count, ' 7 ', 7],
    ['count with a fraction', count, 2.5, 3],
    ['count of less than a half', count, 0.2, 1],
    ['flag', flag, false, false],
    ['language', language, 'PT_br', 'pt-BR'],
    ['language with a script', language, 'zh-hant-tw', 'zh-Hant-TW'],
    ['language under its old name', language, 'iw', 'he'],
    ['word', oneOf(['a', 'b']), 'b', 'b'],
    ['word in capitals', oneOf(['a', 'b']), ' A ', 'a'],
    ['word under another name', oneOf(['audio', 'video'], 'media'), 'Podcast', 'audio'],
    ['date as people write it', date, '20 November 2026', '2026-11-20'],
    ['pixels', pixels, '600px', 600],
    ['minutes', minutes, '2 min', 2],
  ] as const)
    it(`reads ${name}`, () => expect(read<unknown>(kind, value)).to.deep.equal([found, []]));

  const anything = [undefined, null, true, NaN, {}, [], ['a'], Symbol('a'), 1n, () => 'a', new Date(0), { toString: () => 'a' }];
  for (const [name, kind, values, message] of [
    ['text', text, anything, 'field is not text: dropped'],
    ['alt', alt, anything, 'field is not text: dropped'],
    ['link', link, [...anything, '', 'javascript:alert(1)', 'https://', 'mailto:a@b.example'], 'field is not a web address: dropped'],
    ['image', image, [...anything, 'data:image/svg+xml,a'], 'field is not a web address: dropped'],
    ['date', date, [...anything, 0, '', 'today', '2026-02-30'], 'field is not an ISO 8601 date: dropped'],
    [
      'count',
      count,
      [...anything, 0, -1, Infinity, -Infinity, 1e9, '', ' ', 'seven', '7 min', '-7', '1,000', 'NaN'],
      'field is not a number above zero: dropped',
    ],
    ['flag', flag, [...anything.filter((value) => value !== true), 'true', 'false', 0, 1], 'field is not true or false: dropped'],
    ['language', language, [...anything, 'x', 'not a language', '../en', 'en-', 'e'.repeat(1e5)], 'field is not a language tag: dropped'],
    ['word', oneOf(['a', 'b']), [...anything, '', 'c', 'a b', 'toString'], 'field is not one of a, b: dropped'],
  ] as const)
    it(`drops what is not ${name}, and says so`, () => {
      for (const value of values) expect(read<unknown>(kind, value), String(value)).to.deep.equal([undefined, [message]]);
    });

  it('of text cuts what is too long, between characters', () => {
    const [cut, said] = read(text, `${'a'.repeat(65_535)}🚢`);
    expect(cut).to.equal('a'.repeat(65_535));
    expect(said).to.deep.equal(['field is longer than 65536 characters: cut']);
    expect(read(text, 'a'.repeat(65_536))).to.deep.equal(['a'.repeat(65_536), []]);
  });
});

describe('a list', () => {
  const words = list(text);

  it('may be one thing in place of a list', () => expect(read(words, 'a')).to.deep.equal([['a'], []]));

  it('leaves out what is bad, and keeps its neighbours', () => {
    expect(read(words, ['a', 1, 'b', null, {}, 'c'])).to.deep.equal([
      ['a', 'b', 'c'],
      ['field[1] is not text: dropped', 'field[3] is not text: dropped', 'field[4] is not text: dropped'],
    ]);
  });

  it('of nothing good is nothing', () => {
    expect(read(words, [])).to.deep.equal([undefined, []]);
    expect(read(words, [1, ' '])[0]).to.equal(undefined);
  });

  it('has 10,000 entries at most; the rest is named', () => {
    const [found, said] = read(
      words,
      Array.from({ length: 10_001 }, (_, i) => String(i)),
    );
    expect(found).to.have.length(10_000);
    expect(found!.at(-1)).to.equal('9999');
    expect(said).to.deep.equal(['field has more than 10000 entries: the rest is left out']);
    expect(read(words, new Array<string>(10_000).fill('a'))[1]).to.deep.equal([]);
  });

  it('with a length that is a lie is read at once', () => {
    const started = performance.now();
    const sparse: unknown[] = ['a'];
    sparse.length = 4_294_967_295;
    expect(read(words, sparse)[0]).to.deep.equal(['a']);
    expect(performance.now() - started).to.be.lessThan(1000);
  });

  it('with an entry that throws keeps its neighbours', () => {
    const items = ['a', 'b', 'c'];
    Object.defineProperty(items, 1, {
      get() {
        throw new Error('no');
      },
    });
    expect(read(words, items)).to.deep.equal([['a', 'c'], ['field[1] is not text: dropped']]);
  });

  it('with a kind that throws keeps the neighbours', () => {
    const picky: Kind<string> = (value) => {
      if (value === 'b') throw new Error('no');
      return String(value);
    };
    expect(read(list(picky), ['a', 'b', 'c'])).to.deep.equal([['a', 'c'], ['field[1] cannot be read: left out']]);
  });
});

describe('an object', () => {
  interface Desk {
    name?: string;
    url?: string;
    note?: string;
  }
  const desk = object<Desk>({ name: text, url: link, note: alt }, ['name', 'url'], 'name');

  it('is read field by field, into a record without a prototype', () => {
    const [found, said] = read(desk, { name: 'Harbour Desk', url: 'javascript:alert(1)', phone: '4711' });
    expect(Object.getPrototypeOf(found)).to.equal(null);
    expect(Object.entries(found!)).to.deep.equal([['name', 'Harbour Desk']]);
    expect(said).to.deep.equal(['field.url is not a web address: dropped']);
  });

  it('passes over empty fields without a word, but for a text that may be empty', () => {
    expect(Object.entries(read(desk, { name: 'a', url: '', note: '' })[0]!)).to.deep.equal([
      ['name', 'a'],
      ['note', ''],
    ]);
    expect(read(desk, { name: 'a', url: null, note: undefined })[1]).to.deep.equal([]);
  });

  it('may be a string, or a list, that stands for one field', () => {
    expect({ ...read(desk, 'Harbour Desk')[0] }).to.deep.equal({ name: 'Harbour Desk' });
    expect({ ...read(object<{ all?: readonly string[] }>({ all: list(text) }, [], 'all'), ['a', 'b'])[0] }).to.deep.equal({ all: ['a', 'b'] });
  });

  it('is nothing without one of the fields that it needs', () => {
    expect(read(desk, { note: 'a' })).to.deep.equal([undefined, ['field has no name and no url: left out']]);
    expect({ ...read(desk, { url: 'a' })[0] }).to.deep.equal({ url: 'https://post.example/news/a' });
  });

  it('is nothing when it is none', () => {
    for (const value of [undefined, null, 1, true, Symbol('a'), 1n, () => 'a'])
      expect(read(desk, value), String(value)).to.deep.equal([undefined, ['field is not an object: left out']]);
    expect(read(object<Desk>({ name: text }), ['a'])).to.deep.equal([undefined, ['field is not an object: left out']]);
  });

  it('keeps its other fields when one throws', () => {
    const value = {
      get name(): string {
        throw new Error('no');
      },
      url: 'a',
    };
    expect({ ...read(desk, value)[0] }).to.deep.equal({ url: 'https://post.example/news/a' });
  });
});
