import { expect } from '@open-wc/testing';
import { detect, sourceTypes, type SourceType } from '../../src/sources/detect.js';
import { parse } from '../../src/sources/parse.js';
import { cuts, jsonFixture, jsonFixtures, textFixture, textFixtures } from './fixtures.js';

describe('the format of a text', () => {
  for (const [text, type] of [
    ['The ferry is back', 'text'],
    ['', 'text'],
    ['{"headline":"One"}', 'json'],
    ['\ufeff \n [ {"headline":"One"} ]', 'json'],
    ['[]', 'json'],
    ["{headline: 'One'}", 'json'],
    ['[Update] The ferry is back', 'text'],
    ['[2026] A year at sea', 'text'],
    ['<rss version="2.0"><channel/></rss>', 'rss'],
    ['\ufeff\n<?xml version="1.0"?>\n<!-- <feed> of the year -->\n<rss version="2.0">', 'rss'],
    ['<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'rss'],
    ['<channel><item/></channel>', 'rss'],
    ['<?xml version="1.0"?><urlset>', 'rss'],
    ['<?xml', 'rss'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
    ['<a:feed xmlns:a="http://www.w3.org/2005/Atom">', 'atom'],
    ['Warning: late in line 3\n<?xml version="1.0"?><feed>', 'atom'],
    ['<br />\n<b>Warning</b>: late\n<rss version="2.0">', 'rss'],
    ['How to write <rss> by hand', 'text'],
    ['{"version":"https://jsonfeed.org/version/1.1","items":[]}', 'json-feed'],
    ['{"items":[],"version":"https:\\/\\/jsonfeed.org\\/version\\/1"}', 'json-feed'],
    ['{"headline":"What https://jsonfeed.org/version/1 is"}', 'json'],
    ['<!doctype html><p>One</p>', 'html'],
    ['\n<p>One</p>', 'html'],
    ['{"@context":"https://schema.org","@type":"NewsArticle"}', 'json-ld'],
    ['[{"@type":"NewsArticle"}]', 'json-ld'],
    ['{&quot;@context&quot;:&quot;https://schema.org&quot;}', 'json-ld'],
    ['[{"id":1,"date":"2026-05-12T08:30:00","guid":{"rendered":"https://wp.example/?p=1"}}]', 'wordpress'],
    ['{"code":"rest_no_route","message":"No route","data":{"status":404}}', 'wordpress'],
    ['{"posts":[{"id":"1"}]}', 'ghost'],
    ['{"errors":[{"message":"Unknown Content API Key"}]}', 'ghost'],
    ['{"headline":"What @type means","posts":[]}', 'json'],
  ] as const)
    it(`${JSON.stringify(text)} is ${type}`, () => {
      expect(detect(text)).to.equal(type);
    });

  it('of every fixture is found', async () => {
    for (const name of textFixtures) expect(detect(await textFixture(name)), name).to.equal('text');
    for (const name of jsonFixtures) expect(detect(await jsonFixture(name)), name).to.equal('json');
  });
});

describe('parse', () => {
  it('reads text and JSON by themselves', () => {
    expect(parse('The ferry is back').articles[0]!.headline).to.equal('The ferry is back');
    expect(parse('{"headline":"The ferry is back"}').articles[0]!.headline).to.equal('The ferry is back');
  });

  it('reads as what it is told', () => {
    expect(parse('{"headline":"One"}', { type: 'text' }).articles[0]!.headline).to.equal('{"headline":"One"}');
    expect(parse('The ferry is back', { type: 'json' }).problems[0]!.message).to.contain('is not valid JSON: line 1, column 1');
  });

  it('resolves relative addresses', () => {
    const { articles } = parse('{"headline":"One","url":"/one"}', { url: 'https://post.example/feed.json' });
    expect(articles[0]!.url).to.equal('https://post.example/one');
  });

  it('survives a base that is no address', () => {
    expect(parse('{"headline":"One","url":"/one"}', { url: 'nowhere' }).articles[0]!.headline).to.equal('One');
  });

  it('reads a page by itself', () => {
    expect(
      parse(
        '<!doctype html><title>The ferry is back</title><p>She sails again after a long winter in dock.</p><p>The first trip was full, her captain said.</p>',
      ).articles[0]!.headline,
    ).to.equal('The ferry is back');
  });

  it('takes a headline that begins with a sign for no markup', () => {
    expect(parse('<3 for the ferry').articles[0]!.headline).to.equal('<3 for the ferry');
  });

  it('names a type that it does not know', () => {
    const { articles, problems } = parse('One', { type: 'toString' as SourceType });
    expect(articles).to.deep.equal([]);
    expect(problems[0]!.message).to.equal(`is not a format that can be read: "toString", where one of ${sourceTypes.join(', ')} is known`);
  });

  it('never throws on what is no text', () => {
    for (const value of [undefined, null, 7, {}, []]) expect(parse(value as string).problems).to.have.length(1);
  });

  it('never throws on a part of anything', async () => {
    for (const name of textFixtures)
      for (const type of sourceTypes) for (const text of cuts(await textFixture(name), 40)) expect(parse(text, { type }).problems).to.be.an('array');
  });
});
