import { expect } from '@open-wc/testing';
import { toJsonLd } from '../../src/model/json-ld.js';
import { readJsonLd } from '../../src/sources/json-ld.js';
import { parse } from '../../src/sources/parse.js';
import { dirtyFixture, dirtyFixtures, jsonLdFixture } from './fixtures.js';

const base = 'https://post.example/';

function read(value: unknown): Record<string, unknown> {
  return readJsonLd(JSON.stringify(value), base).articles[0] as unknown as Record<string, unknown>;
}

/** A story with these fields. */
function story(fields: object): Record<string, unknown> {
  return read({ '@type': 'NewsArticle', headline: 'One', ...fields });
}

describe('JSON-LD', () => {
  it('is a story with everything that a NewsArticle says', async () => {
    const { articles, problems } = readJsonLd(await jsonLdFixture('story'));
    expect(problems).to.deep.equal([]);
    expect(JSON.parse(JSON.stringify(articles))).to.deep.equal([
      {
        url: 'https://post.example/harbour/ferry',
        headline: 'Harbour Ferry Returns After Winter Repairs',
        alternativeHeadline: 'The old ferry sails again',
        articleSection: 'Harbour',
        abstract: 'The old ferry sails again, with new engines & cheaper tickets',
        summary: ['The harbour ferry carried its first passengers of the year on Monday.'],
        analysis: ['Two new engines use a third less fuel, the harbour office says.', 'Tickets cost less on weekdays until the end of summer.'],
        author: [{ name: 'Ada Brook', url: 'https://post.example/staff/ada-brook' }, { name: 'Ben Hill' }],
        datePublished: '2026-05-12T08:30:00+02:00',
        dateModified: '2026-05-12T11:05:00+02:00',
        timeRequired: 3,
        wordCount: 312,
        keywords: ['ferry', 'harbour', 'tickets'],
        inLanguage: 'en-GB',
        access: 'premium',
        image: {
          url: 'https://post.example/img/ferry.jpg',
          width: 1600,
          height: 900,
          caption: 'The ferry leaves the harbour',
          creditText: 'Photograph: Harbour Desk',
          digitalSourceType: 'trainedAlgorithmicMedia',
        },
        correction: [{ text: 'An earlier version named the wrong pier.', date: '2026-05-12T12:00:00+02:00' }],
      },
    ]);
  });

  it('is read back as it was written', async () => {
    const [article] = readJsonLd(await jsonLdFixture('story')).articles;
    expect(readJsonLd(JSON.stringify(toJsonLd(article!))).articles).to.deep.equal([article]);
  });

  it('may be a graph, whose things point at each other', async () => {
    const { articles, problems } = readJsonLd(await jsonLdFixture('graph'));
    expect(problems).to.deep.equal([]);
    expect(articles).to.have.length(1);
    const [article] = articles;
    expect(article!.headline).to.equal('Fish Market Opens on Sundays');
    expect(article!.url).to.equal('https://post.example/market/');
    // from the page around it
    expect(article!.datePublished).to.equal('2026-04-03T06:00:00Z');
    expect(article!.inLanguage).to.equal('en-US');
    expect(article!.image!.url).to.equal('https://post.example/img/market.jpg');
    expect(article!.image!.caption).to.equal('Stalls on the quay');
    expect(JSON.parse(JSON.stringify(article!.author))).to.deep.equal([
      { name: 'Ada Brook', url: 'https://post.example/author/ada/', image: 'https://post.example/img/ada.jpg' },
      { name: 'Food and Drink Desk' },
    ]);
  });

  it('may be a list of stories, in full or by name; breadcrumbs are no list', async () => {
    const { articles } = readJsonLd(await jsonLdFixture('list'), base);
    expect(articles.map(({ url, headline }) => [url, headline])).to.deep.equal([
      ['https://post.example/lighthouse', 'Lighthouse Lamp Is Lit Again'],
      ['https://post.example/regatta', 'Regatta as It Happens'],
      ['https://post.example/pier', 'Pier Closes for a Week'],
    ]);
    expect(articles[1]!.media).to.equal('live');
  });

  for (const type of [
    'Article',
    'ReportageNewsArticle',
    'OpinionNewsArticle',
    'https://schema.org/AnalysisNewsArticle',
    'schema:BlogPosting',
    'LiveBlogPosting',
    'Report',
    'AdvertiserContentArticle',
    'DiscussionForumPosting',
    ['Thing', 'NewsArticle'],
  ])
    it(`knows ${JSON.stringify(type)} as a story`, () => {
      expect(read({ '@type': type, headline: 'One' })['headline']).to.equal('One');
    });

  it('says so where there is no story', () => {
    for (const value of [{ '@type': 'Organization', name: 'The Harbour Post' }, { '@type': 'JobPosting', title: 'Editor' }, [], {}, 'text', 7, null])
      expect(readJsonLd(JSON.stringify(value)), JSON.stringify(value)).to.deep.equal({
        articles: [],
        problems: [{ path: '', message: 'holds no story: no Article of schema.org' }],
      });
  });

  it('takes a video or a page as a story where there is no other', () => {
    expect(read({ '@type': 'VideoObject', name: 'The Regatta', uploadDate: '2026-06-01' })).to.include({
      headline: 'The Regatta',
      media: 'video',
      datePublished: '2026-06-01',
    });
    expect(readJsonLd('[{"@type":"WebPage","name":"Page"},{"@type":"Article","headline":"Story"}]').articles.map(({ headline }) => headline)).to.deep.equal([
      'Story',
    ]);
  });

  it('is found where it stands inside a page', () => {
    expect(read({ '@type': 'WebPage', mainEntity: { '@type': 'Article', headline: 'One' } })['headline']).to.equal('One');
    expect(
      readJsonLd('{"@type":"Blog","blogPost":[{"@type":"BlogPosting","headline":"One"},{"@type":"BlogPosting","headline":"Two"}]}').articles,
    ).to.have.length(2);
  });

  it('does not take the entries of a live blog for stories', () => {
    expect(readJsonLd('{"@type":"LiveBlogPosting","headline":"One","liveBlogUpdate":[{"@type":"BlogPosting","headline":"18:00"}]}').articles).to.have.length(1);
  });

  for (const [author, names] of [
    ['Ada Brook', ['Ada Brook']],
    [
      ['Ada Brook', { name: 'Ben Hill' }],
      ['Ada Brook', 'Ben Hill'],
    ],
    [{ '@type': 'Person', name: ['Ada Brook', 'Ben Hill'] }, ['Ada Brook', 'Ben Hill']],
    [{ '@list': [{ name: 'Ada Brook' }, { name: 'Ben Hill' }] }, ['Ada Brook', 'Ben Hill']],
    [{ name: { '@value': 'Ada Brook' } }, ['Ada Brook']],
    [{ name: 'By Ada Brook and Ben Hill' }, ['Ada Brook', 'Ben Hill']],
    [{ '@type': 'Organization', name: 'Food and Drink Desk' }, ['Food and Drink Desk']],
    ['https://www.facebook.com/ada', undefined],
    [[{ name: 'Ada Brook' }, { name: 'Ada Brook' }], ['Ada Brook']],
    [{ '@type': 'Person' }, undefined],
    [[], undefined],
    [null, undefined],
  ] as const)
    it(`names the authors of ${JSON.stringify(author)}`, () => {
      expect((story({ author })['author'] as { name: string }[] | undefined)?.map(({ name }) => name)).to.deep.equal(names);
    });

  for (const [image, url] of [
    ['/a.jpg', 'https://post.example/a.jpg'],
    [['/a.jpg', '/b.jpg'], 'https://post.example/a.jpg'],
    [{ url: '/a.jpg' }, 'https://post.example/a.jpg'],
    [{ '@id': 'https://post.example/a.jpg' }, 'https://post.example/a.jpg'],
    [{ contentUrl: ['/a.jpg'] }, 'https://post.example/a.jpg'],
    [[{ '@type': 'ImageObject' }, { url: '/b.jpg' }], 'https://post.example/b.jpg'],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ] as const)
    it(`finds the picture of ${JSON.stringify(image)}`, () => {
      expect((story({ image })['image'] as { url: string } | undefined)?.url).to.equal(url);
    });

  it('finds a picture that stands elsewhere, and sizes with units', () => {
    const { articles } = readJsonLd(
      '{"@graph":[{"@type":"Article","headline":"One","image":{"@id":"#i"}},{"@id":"#i","@type":"ImageObject","url":"https://post.example/i.jpg","width":"640px","height":{"@type":"QuantitativeValue","name":"480"}}]}',
    );
    expect(JSON.parse(JSON.stringify(articles[0]!.image))).to.deep.equal({ url: 'https://post.example/i.jpg', width: 640, height: 480 });
  });

  it('survives things that point at themselves', () => {
    const { articles } = readJsonLd(
      '{"@graph":[{"@id":"#a","@type":"Article","headline":"One","isPartOf":{"@id":"#a"},"author":{"@id":"#a"},"image":{"@id":"#a"}}]}',
    );
    expect(articles).to.have.length(1);
  });

  for (const [keywords, words] of [
    ['ferry, harbour', ['ferry', 'harbour']],
    ['ferry; harbour', ['ferry', 'harbour']],
    [
      ['ferry', 'harbour, old'],
      ['ferry', 'harbour, old'],
    ],
    [['ferry, harbour'], ['ferry', 'harbour']],
    [[{ '@type': 'DefinedTerm', name: 'ferry' }], ['ferry']],
  ] as const)
    it(`reads the keywords ${JSON.stringify(keywords)}`, () => {
      expect(story({ keywords })['keywords']).to.deep.equal(words);
    });

  for (const [timeRequired, minutes] of [
    ['PT4M', 4],
    ['PT1H5M', 65],
    ['PT20S', 1],
    ['P0DT0H3M', 3],
    [7, 7],
    ['soon', undefined],
    ['PT', undefined],
  ] as const)
    it(`reads the time ${JSON.stringify(timeRequired)}`, () => {
      expect(story({ timeRequired })['timeRequired']).to.equal(minutes);
    });

  it('reads dates in any form', () => {
    expect(story({ datePublished: 'Tue, 12 May 2026 08:30:00 GMT' })['datePublished']).to.equal('2026-05-12T08:30:00Z');
    expect(readJsonLd('{"@type":"Article","headline":"One","datePublished":"never"}').problems.map(({ path }) => path)).to.deep.equal([
      'articles[0].datePublished',
    ]);
  });

  it('cleans texts of tags and entities', () => {
    expect(story({ headline: 'Tom &amp;amp; Co: &lt;em&gt;Ferry&lt;/em&gt; <b>back</b> &#8211; 3 < 4' })['headline']).to.equal('Tom & Co: Ferry back – 3 < 4');
  });

  it('knows what is free', () => {
    for (const [said, access] of [
      [true, 'free'],
      ['False', 'premium'],
      ['http://schema.org/True', undefined],
    ] as const)
      expect(story({ isAccessibleForFree: said })['access'], String(said)).to.equal(access);
  });

  it('is not polluted', () => {
    readJsonLd('{"@type":"Article","headline":"One","__proto__":{"polluted":1},"author":{"__proto__":{"polluted":1}}}');
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(story({ author: JSON.parse('{"__proto__":{"name":"Nobody"}}') as object })['author']).to.equal(undefined);
  });

  it('is read to the end of what it names, however much that is', () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({ '@type': 'Article', headline: String(i) }));
    const { articles, problems } = readJsonLd(JSON.stringify(many));
    expect(articles).to.have.length(1000);
    expect(problems).to.have.length(1);
    expect(readJsonLd('['.repeat(1e5)).articles).to.deep.equal([]);
    expect(readJsonLd(`${'{"@graph":'.repeat(5000)}{"@type":"Article","headline":"One"}${'}'.repeat(5000)}`).articles.length).to.be.below(2);
  });
});

describe('JSON-LD that is not valid', () => {
  for (const name of dirtyFixtures)
    it(`is read all the same: ${name}`, async () => {
      const [article, ...more] = readJsonLd(await dirtyFixture(name)).articles;
      expect(more).to.deep.equal([]);
      expect(article!.headline).to.equal('Harbour Ferry Returns, With "New" Engines');
      expect(article!.author![0]!.name).to.equal('Ada Brook');
      expect(article!.datePublished).to.equal('2026-05-12T08:30:00Z');
    });

  it('is known as JSON-LD', async () => {
    for (const name of ['trailing-commas', 'unescaped-quotes', 'single-quotes', 'entities'] as const)
      expect(parse(await dirtyFixture(name)).articles[0]!.author, name).to.have.length(1);
  });
});
