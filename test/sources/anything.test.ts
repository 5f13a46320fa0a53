import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decode } from '../../src/sources/fetch/bytes.js';
import { readDate } from '../../src/sources/dates.js';
import { detect, sourceTypes } from '../../src/sources/detect.js';
import { decodeEntities } from '../../src/sources/markup/entities.js';
import { plainLine } from '../../src/sources/markup/html-text.js';
import { markupTree } from '../../src/sources/markup/markup.js';
import { textOf, type MarkupElement } from '../../src/sources/markup/element.js';
import { parse } from '../../src/sources/parse.js';
import { feedFixture, feedFixtures } from './fixtures.js';

// the same ones in every run
fc.configureGlobal({ seed: 20_261_120, numRuns: 200 });

const names = [
  'rss',
  'channel',
  'item',
  'feed',
  'entry',
  'title',
  'link',
  'description',
  'content',
  'content:encoded',
  'media:group',
  'media:content',
  'p',
  'b',
  'br',
];
const pieces = fc.oneof(
  fc.constantFrom(...names.flatMap((name) => [`<${name}>`, `</${name}>`, `<${name}/>`, `<${name} url="a" href='b' type=html `])),
  fc.constantFrom('<![CDATA[', ']]>', '<!--', '-->', '<?xml', '?>', '<!DOCTYPE', '&', '&amp;', '&#38;', '&nbsp;', '<', '>', '"', "'", '=', '/', '\0', '\ud800'),
  fc.constantFrom('xmlns:a="http://www.w3.org/2005/Atom"', 'xml:base="//["', '__proto__', 'constructor', 'https://post.example/', 'javascript:1', '2026-11-20'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
/** What looks like a feed, and is none. */
const jumble = fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join(''));
const feedJumble = jumble.map((text) => `<rss><channel><item>${text}`);

function depthOf(root: MarkupElement): number {
  let depth = 0;
  let level: readonly (MarkupElement | string)[] = [root];
  for (; level.length; depth++) level = level.flatMap((node) => (typeof node === 'string' ? [] : node.children));
  return depth;
}

describe('from anything', () => {
  it('a feed is read, with stories that are whole and problems that say something', () => {
    fc.assert(
      fc.property(fc.oneof(jumble, feedJumble, fc.string({ unit: 'binary' })), fc.constantFrom(undefined, ...sourceTypes), (text, type) => {
        const { articles, problems } = parse(text, { type });
        for (const { headline, url } of articles) {
          expect(headline.trim()).to.not.equal('');
          expect(url ?? 'https:').to.match(/^(?:https?:|#|[^:]*$|[^:/]*\/)/);
        }
        for (const { message } of problems) expect(message).to.not.equal('');
      }),
    );
  });

  it('a JSON Feed is read', () => {
    const item = fc.dictionary(
      fc.constantFrom('id', 'url', 'title', 'content_html', 'content_text', 'summary', 'tags', 'authors', 'attachments', 'image'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(item, fc.jsonValue())), fc.jsonValue(), (items, more) => {
        const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1', items, authors: more, title: more, language: more });
        expect(parse(text).articles.length).to.be.at.most(items.length);
      }),
    );
  });

  it('a tree is made that is 200 deep at most and holds all text', () => {
    fc.assert(
      fc.property(jumble, fc.boolean(), (text, html) => {
        expect(depthOf(markupTree(text, { html }))).to.be.at.most(202);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        expect(textOf(markupTree(`<a>${escaped}</a>`))).to.equal(text);
      }),
    );
  });

  it('a date is ISO 8601, or none', () => {
    const parts = fc.constantFrom('Fri', ', ', '20', ' ', 'Nov', '2026', '07', ':', '30', 'GMT', '+', '-', '0100', 'T', 'Z', '/', '.', 'pm', 'mai', '9999');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(parts).map((list) => list.join('')),
          fc.double(),
        ),
        (value) => {
          expect(readDate(value) ?? '2026-11-20').to.match(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?$/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('a date that was written by Date is that date', () => {
    const date = fc.date({ min: new Date('1970-01-02'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (day) => {
        const second = `${day.toISOString().slice(0, 19)}Z`;
        for (const written of [day.toISOString(), day.toUTCString(), day.getTime() > 1e12 ? day.getTime() : second]) expect(readDate(written)).to.equal(second);
        expect(Date.parse(readDate(day.toString())!)).to.equal(Date.parse(second));
      }),
    );
  });

  it('a line is made that has no more tags and references than it should', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        expect(plainLine(text)).to.not.match(/<\/?(?:b|p|br)>/);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeEntities(Array.from(text, (char) => `&#${String(char.codePointAt(0))};`).join('')).length).to.be.at.least(Array.from(text).length);
      }),
    );
  });

  it('bytes are text, or not', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, contentType) => {
        const { text, problem } = decode(bytes, { contentType });
        expect(text === undefined).to.equal(problem !== undefined);
        if (text !== undefined) expect(sourceTypes).to.include(detect(text));
      }),
    );
  });

  it('that was a feed until a few characters were changed nothing is thrown', async () => {
    for (const name of feedFixtures) {
      const whole = await feedFixture(name);
      const change = fc.tuple(fc.nat(whole.length), fc.nat(20), pieces);
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
          const text = changes.reduce((broken, [at, length, piece]) => broken.slice(0, at) + piece + broken.slice(at + length), whole);
          expect(parse(text).articles.length).to.be.at.most(12);
        }),
        { numRuns: 60 },
      );
    }
  });
});
