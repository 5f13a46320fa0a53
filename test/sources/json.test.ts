import { expect } from '@open-wc/testing';
import { maxBytes } from '../../src/sources/fetch/bytes.js';
import { readJson } from '../../src/sources/json.js';
import { cuts, jsonFixture, jsonFixtures } from './fixtures.js';

const base = 'https://post.example/news/';

describe('JSON stories', () => {
  it('may be one record', async () => {
    const { articles, problems } = readJson(await jsonFixture('story'), base);
    expect(problems).to.deep.equal([]);
    expect(articles).to.have.length(1);
    expect(articles[0]!.url).to.equal('https://post.example/harbour/ferry');
    expect(articles[0]!.takeaways!.map(({ text }) => text)).to.deep.equal(['The ferry is back.', 'Tickets cost less.']);
  });

  it('may be a list of records', () => {
    const { articles } = readJson('[{"headline":"One"},{"headline":"Two"}]');
    expect(articles.map(({ headline }) => headline)).to.deep.equal(['One', 'Two']);
  });

  it('has a title of clean text', () => {
    const title = (text: unknown): unknown => readJson(JSON.stringify({ title: text, articles: [] })).title;
    expect(title(' The\u202e Harbour\n Post\u0000 ')).to.equal('The Harbour Post');
    expect(title('a'.repeat(1e6))).to.have.length(65_536);
    expect(title('\u2066')).to.equal(undefined);
  });

  it('may be a feed; a bad entry is named, and its neighbours stay', async () => {
    const feed = readJson(await jsonFixture('feed'), base);
    expect(feed.title).to.equal('The Harbour Post');
    expect(feed.url).to.equal('https://post.example/');
    expect(feed.articles.map(({ headline }) => headline)).to.deep.equal(['Harbour Ferry Returns', 'Night Buses Run Until Three', 'Market Hall Opens Its Roof']);
    expect(feed.articles[0]!.url).to.equal('https://post.example/news/harbour/ferry');
    expect(feed.articles[1]!.url).to.equal(undefined);
    expect(feed.articles[2]!.takeaways).to.have.length(2);
    expect(feed.problems.map(({ path }) => path)).to.deep.equal([
      'articles[1].url',
      'articles[1].timeRequired',
      'articles[2]',
      'articles[3]',
      'articles[4]',
      'articles[5].takeaways[1]',
    ]);
  });

  it('may be an empty list, which is no problem', () => {
    expect(readJson('[]')).to.deep.equal({ articles: [], problems: [] });
  });

  it('are read only from their own fields: nothing reaches a prototype', () => {
    const text = '{"headline":"One","__proto__":{"polluted":true,"url":"https://x.example/"},"constructor":{"prototype":{"polluted":true}}}';
    const { articles } = readJson(text);
    expect(Object.keys(articles[0]!)).to.deep.equal(['headline']);
    expect(articles[0]!.url).to.equal(undefined);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(readJson('{"__proto__":{"articles":[{"headline":"One"}]}}').articles).to.deep.equal([]);
  });

  it('are at most a thousand; the rest is named', () => {
    const { articles, problems } = readJson(JSON.stringify(Array.from({ length: 1234 }, (_, i) => ({ headline: `Story ${String(i)}` }))));
    expect(articles).to.have.length(1000);
    expect(problems).to.deep.equal([{ path: 'articles', message: 'holds 1234 stories: only the first 1000 are read' }]);
  });

  it('of a feed may have a bad address, which is named', () => {
    const feed = readJson('{"url":"javascript:alert(1)","articles":[]}');
    expect(feed).to.deep.equal({ articles: [], problems: [{ path: 'url', message: 'is not a web address: dropped' }] });
  });

  describe('that are broken', () => {
    for (const [text, message] of [
      ['{"headline": "One",\n  "url": 5,\n}', 'line 3, column 1: a comma stands before the }, with nothing between'],
      ['[1, 2,]', 'line 1, column 7: a comma stands before the ], with nothing between'],
      ['{"headline": "One"\r\n "url": "x"}', 'line 2, column 2: a comma or } is missing'],
      ['["a" "b"]', 'line 1, column 6: a comma or ] is missing'],
      ["{'headline': 1}", 'line 1, column 2: a name in double quotes is missing'],
      ['{"headline" "One"}', 'line 1, column 13: a colon is missing behind the name'],
      ['{"headline": \'One\'}', 'line 1, column 14: text needs double quotes'],
      ['{"headline": One}', 'line 1, column 14: a value is missing: text in double quotes, a number, true, false, null, { or ['],
      ['{"headline": "One', 'line 1, column 14: the closing quote of a text is missing'],
      ['{"headline": "One\n"}', 'line 1, column 18: a line end or control character stands inside a text: the closing quote may be missing'],
      ['{"headline": "\\x"}', 'line 1, column 15: a backslash stands before a character that needs none'],
      ['{"headline": "One"', 'line 1, column 19: the text ends too early: a } is missing'],
      ['[{"headline": "One"}', 'line 1, column 21: the text ends too early: a ] is missing'],
      ['{"headline": "One"} {}', 'line 1, column 21: something follows after the end'],
      ['', 'line 1, column 1: the text ends too early: there is no value'],
      ['[01]', 'line 1, column 3: a comma or ] is missing'],
    ] as const)
      it(`tell where, in plain words: ${JSON.stringify(text)}`, () => {
        expect(readJson(text)).to.deep.equal({ articles: [], problems: [{ path: '', message: `is not valid JSON: ${message}` }] });
      });

    it('tell that a number or a word alone is no story', () => {
      for (const text of ['7', 'null', '"One"', 'true'])
        expect(readJson(text).problems).to.deep.equal([{ path: '', message: 'holds no story: neither a record nor a list of records' }]);
    });

    it('tell that they are larger than 2 MB', () => {
      expect(readJson(`"${'a'.repeat(maxBytes)}"`).problems).to.deep.equal([{ path: '', message: 'is larger than 2 MB' }]);
    });

    it('never throw, however deep they are nested', () => {
      for (const text of ['['.repeat(500_000), '['.repeat(100_000) + ']'.repeat(100_000), '{"headline":'.repeat(50_000)])
        expect(readJson(text).problems.length).to.be.greaterThan(0);
    });

    for (const name of jsonFixtures)
      it(`cut anywhere never throw, and tell where: ${name}`, async () => {
        for (const text of cuts((await jsonFixture(name)).trimEnd()))
          expect(readJson(text).problems[0]?.message, text).to.match(/^is not valid JSON: line \d+, column \d+: /);
      });
  });
});
