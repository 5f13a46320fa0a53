import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse } from '../../src/sources/parse.js';
import { answerFixture, answerFixtures, cuts, dirtyFixture, dirtyFixtures, jsonLdFixture, jsonLdFixtures, pageFixture, pageFixtures } from './fixtures.js';

fc.configureGlobal({ seed: 1926 });

const types = ['json-ld', 'html', 'wordpress', 'ghost'] as const;

describe('pages and answers that are cut off anywhere', () => {
  it('are read as far as they go', async () => {
    for (const name of pageFixtures) for (const text of cuts(await pageFixture(name))) expect(parse(text, { type: 'html' }).problems, name).to.be.an('array');
  }).timeout(20_000);

  it('in JSON-LD', async () => {
    const texts = [...(await Promise.all(jsonLdFixtures.map(jsonLdFixture))), ...(await Promise.all(dirtyFixtures.map(dirtyFixture)))];
    for (const whole of texts) for (const text of cuts(whole)) expect(parse(text, { type: 'json-ld' }).problems).to.be.an('array');
  }).timeout(20_000);

  it('in the answers of WordPress and Ghost', async () => {
    for (const name of answerFixtures)
      for (const text of cuts(await answerFixture(name)))
        for (const type of ['wordpress', 'ghost'] as const) expect(parse(text, { type }).problems).to.be.an('array');
  });
});

describe('pages and answers of any kind', () => {
  const anything = fc.anything({ withBigInt: false, withNullPrototype: true });
  const key = fc.constantFrom(
    '@type',
    '@id',
    '@graph',
    'headline',
    'author',
    'name',
    'image',
    'url',
    'datePublished',
    'isPartOf',
    'itemListElement',
    'title',
    'rendered',
    '_embedded',
    'wp:term',
    'posts',
    'tags',
  );
  const { records } = fc.letrec<{ records: unknown }>((tie) => ({
    records: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom<unknown>('Article', 'ItemList', 'Ada Brook', '/a.jpg', '2026-05-12', 7, null, true),
      fc.array(tie('records'), { maxLength: 4 }),
      fc.dictionary(key, tie('records'), { maxKeys: 6 }),
    ),
  }));

  it('never throw, whatever JSON they are', () => {
    fc.assert(
      fc.property(fc.oneof(anything, records), fc.constantFrom(...types), (value, type) => {
        const text = JSON.stringify(value) as string | undefined;
        expect(parse(text ?? '', { type }).problems).to.be.an('array');
      }),
      { numRuns: 300 },
    );
  });

  it('never throw, whatever markup they are', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<article>',
        '</article>',
        '<h1>',
        '<p>',
        '</p>',
        '<meta property="og:title" content="',
        '<script type="application/ld+json">',
        '</script>',
        '{"@type":"Article",',
        '"headline":"One"',
        '<time datetime="',
        '">',
        '<div itemscope itemtype="Article">',
        '<span itemprop="author">',
        '<a href="/a">',
        '<figure><img src="a.jpg">',
        '&amp;',
        '<!--',
        '<base href="',
        '<title>One | Two',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(parse(pieces.join(''), { type: 'html', url: 'https://post.example/' }).problems).to.be.an('array');
      }),
      { numRuns: 300 },
    );
  });
});

describe('evil pages', () => {
  for (const evil of [
    '<article>',
    '<article><h2><a href="/a">One</a></h2>',
    '<div class="article-body"><p>x',
    '<div itemscope itemtype="Article">',
    '<span itemprop="author" itemscope>',
    '<h1>One | Two - ',
    '<title>a | ',
    '<meta name="author" content="a and b, ">',
    '<script type="application/ld+json">{"@type":"Article","headline":"',
    '<time datetime="2026">',
    '<p class="byline">By ',
    '<figure>',
    '&amp;',
  ])
    it(`take no longer: ${evil} again and again`, () => {
      const start = performance.now();
      parse(`<title>One</title>${evil.repeat(1e5 / evil.length)}`, { type: 'html', url: 'https://post.example/a' });
      // a reader that is not linear takes minutes
      expect(performance.now() - start).to.be.below(2000);
    });
});
