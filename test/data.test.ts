import { expect } from '@open-wc/testing';
import * as data from '../src/data.js';

describe('the public data functions', () => {
  it('are these, and no others', () => {
    expect(Object.keys(data).sort()).to.deep.equal([
      'accessLevels',
      'digitalSourceTypes',
      'fromDocument',
      'liveStatuses',
      'load',
      'makers',
      'mediaTypes',
      'normaliseArticle',
      'parse',
      'rankRelated',
      'readingTime',
      'safeUrl',
      'sourceTypes',
      'submitters',
      'toJsonLd',
    ]);
  });

  it('lead from a record in JSON to JSON-LD', () => {
    const { articles, problems } = data.parse('{"headline":"The ferry is back","url":"ferry","media":"smell","summary":"It crosses every hour."}', {
      url: 'https://post.example/news/',
    });
    expect(problems).to.deep.equal([{ path: 'articles[0].media', message: 'is not one of article, video, audio, gallery, live, newsletter: dropped' }]);
    expect(data.toJsonLd(articles[0]!)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: 'https://post.example/news/ferry',
      mainEntityOfPage: 'https://post.example/news/ferry',
      headline: 'The ferry is back',
      articleBody: 'It crosses every hour.',
    });
  });

  it('load what they can parse', async () => {
    const { articles } = await data.load(new URL('fixtures/json/story.json', import.meta.url).href);
    expect(articles[0]!.headline).to.be.a('string').and.not.equal('');
  });

  it('read what they are told to read', () => {
    expect(data.sourceTypes).to.deep.equal(['text', 'json', 'rss', 'atom', 'json-feed', 'json-ld', 'html', 'wordpress', 'ghost']);
    expect(data.parse('{"headline":"One"}', { type: 'text' }).articles[0]!.headline).to.equal('{"headline":"One"}');
  });

  it('never throw at what is no text', () => {
    const parse: (text: unknown, options?: unknown) => data.Feed = data.parse as (text: unknown) => data.Feed;
    for (const value of [undefined, null, 1, {}, [], Symbol('a')]) expect(parse(value).problems).to.have.length(1);
    expect(parse('One', { type: 'html' }).problems).to.have.length(1);
    expect(parse('One', { type: Symbol('a') }).problems).to.have.length(1);
  });

  it('tell minutes and safe addresses', () => {
    expect(data.readingTime('ferry '.repeat(456), 'en')).to.equal(2);
    expect(data.safeUrl('ferry', 'https://post.example/')).to.equal('https://post.example/ferry');
    expect(data.safeUrl('javascript:alert(1)', 'https://post.example/')).to.equal(undefined);
  });
});
