import { expect } from '@open-wc/testing';
import type { Article, Problem } from '../../src/model/article.js';
import { normaliseArticle } from '../../src/model/normalise.js';
import { hostileValues } from './hostile.js';

const base = 'https://post.example/news/';

interface Read {
  readonly story: Article | undefined;
  readonly said: string[];
}

function read(value: unknown): Read {
  const problems: Problem[] = [];
  const story = normaliseArticle(value, { base, problems });
  return { story, said: problems.map(({ path, message }) => `${path} ${message}`.trim()) };
}

/** What is left of the fields beside the headline, as plain JSON. */
function fields(record: object): [unknown, string[]] {
  const { story, said } = read({ headline: 'The ferry is back', ...record });
  const { headline, ...rest } = JSON.parse(JSON.stringify(story)) as Article;
  expect(headline).to.equal('The ferry is back');
  return [rest, said];
}

describe('a story', () => {
  it('is a headline alone', () => {
    const { story, said } = read({ headline: ' The ferry\nis back ' });
    expect(Object.entries(story!)).to.deep.equal([['headline', 'The ferry is back']]);
    expect(Object.getPrototypeOf(story)).to.equal(null);
    expect(said).to.deep.equal([]);
  });

  for (const value of [{}, { headline: '' }, { headline: ' \u0000\u202e' }, { headline: null }, { name: 'The ferry is back' }])
    it(`is nothing without a headline: ${JSON.stringify(value)}`, () =>
      expect(read(value)).to.deep.equal({ story: undefined, said: ['has no headline: left out'] }));

  for (const value of [undefined, null, 0, 1, '', 'The ferry is back', true, [], [{ headline: 'The ferry is back' }], Symbol('a'), 1n])
    it(`is nothing when it is ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`, () =>
      expect(read(value)).to.deep.equal({ story: undefined, said: ['is not an object: left out'] }));

  it('is named by its place in the document', () => {
    const problems: Problem[] = [];
    normaliseArticle({ headline: 'a', image: { url: 'javascript:a', alt: 1 }, url: 1 }, { path: 'articles[3]', problems });
    expect(problems.map(({ path }) => path).sort()).to.deep.equal(['articles[3].image', 'articles[3].image.alt', 'articles[3].image.url', 'articles[3].url']);
  });

  it('is read without options too, and its addresses stay relative', () => {
    expect({ ...normaliseArticle({ headline: 'a', url: 'ferry', timeRequired: 'x' }) }).to.deep.equal({ headline: 'a', url: 'ferry' });
  });
});

describe('every field', () => {
  for (const [name, given, found] of [
    ['url', 'ferry', 'https://post.example/news/ferry'],
    ['alternativeHeadline', 'Crossings', 'Crossings'],
    ['articleSection', 'Harbour', 'Harbour'],
    ['abstract', 'It crosses.', 'It crosses.'],
    ['summary', 'One', ['One']],
    ['summary', ['One', 'Two'], ['One', 'Two']],
    [
      'analysis',
      [['One ', { text: 'two', em: true }, { text: ' three', href: 'x' }]],
      [[{ text: 'One ' }, { text: 'two', em: true }, { text: ' three', href: 'https://post.example/news/x' }]],
    ],
    ['author', 'Harbour Desk', [{ name: 'Harbour Desk' }]],
    ['author', { name: 'Harbour Desk', '@type': 'Person' }, [{ name: 'Harbour Desk' }]],
    [
      'author',
      ['Harbour Desk', { name: 'City Desk', url: 'desk', image: 'a.png' }],
      [{ name: 'Harbour Desk' }, { name: 'City Desk', url: 'https://post.example/news/desk', image: 'https://post.example/news/a.png' }],
    ],
    ['datePublished', '2026-11-20 07:10', '2026-11-20T07:10'],
    ['dateModified', '2026-11-20', '2026-11-20'],
    ['timeRequired', '2', 2],
    ['wordCount', 383, 383],
    ['keywords', 'ferry', ['ferry']],
    ['inLanguage', 'en-gb', 'en-GB'],
    ['image', 'a.png', { url: 'https://post.example/news/a.png' }],
    ['image', { url: 'a.png', alt: '' }, { url: 'https://post.example/news/a.png', alt: '' }],
    ['image', { url: 'a.png', alt: 'a'.repeat(1e6) }, { url: 'https://post.example/news/a.png', alt: 'a'.repeat(65_536) }],
    ['image', { digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia' }, { digitalSourceType: 'algorithmicMedia' }],
    [
      'image',
      { url: 'a.png', width: '1200', height: 800, caption: 'c', creditText: 'd', srcset: 'b.png 2x' },
      { url: 'https://post.example/news/a.png', width: 1200, height: 800, caption: 'c', creditText: 'd', srcset: 'https://post.example/news/b.png 2x' },
    ],
    ['takeaways', 'One', [{ text: 'One' }]],
    [
      'takeaways',
      ['One', { text: [{ text: 'Two', strong: true }], evidence: '#summary-1' }],
      [{ text: 'One' }, { text: [{ text: 'Two', strong: true }], evidence: '#summary-1' }],
    ],
    ['facts', { term: 'Ferry', explanation: 'A boat' }, [{ term: 'Ferry', explanation: 'A boat' }]],
    [
      'facts',
      [{ term: 'Ferry', explanation: ['A ', { text: 'boat', code: true }], source: '/b' }],
      [{ term: 'Ferry', explanation: [{ text: 'A ' }, { text: 'boat', code: true }], source: 'https://post.example/b' }],
    ],
    ['media', 'video', 'video'],
    ['liveStatus', 'soon', 'soon'],
    ['access', 'premium', 'premium'],
    ['sponsor', 'Harbour Board', { name: 'Harbour Board' }],
    [
      'sponsor',
      { name: 'Harbour Board', url: '/b', logo: '/b.png' },
      { name: 'Harbour Board', url: 'https://post.example/b', logo: 'https://post.example/b.png' },
    ],
    ['submission', 'reader', { by: 'reader' }],
    [
      'submission',
      { by: 'agency', checked: false, rulesUrl: '/r', reportEmail: ' a@b.example ', reference: '7', statement: 'Sent in.' },
      { by: 'agency', checked: false, rulesUrl: 'https://post.example/r', reportEmail: 'a@b.example', reference: '7', statement: ['Sent in.'] },
    ],
    ['review', { madeBy: 'ai', checkedBy: 'Desk', checkedAt: '2026-11-20' }, { madeBy: 'ai', checkedBy: 'Desk', checkedAt: '2026-11-20' }],
    ['correction', 'It is green.', [{ text: 'It is green.' }]],
    ['correction', [{ text: 'It is green.', date: '2026-11-20' }], [{ text: 'It is green.', date: '2026-11-20' }]],
    ['newsletter', 'Subscribe', { heading: 'Subscribe' }],
    ['newsletter', { heading: 'Subscribe', pitch: 'Weekly.' }, { heading: 'Subscribe', pitch: 'Weekly.' }],
  ] as const)
    it(`that is good is read: ${name}`, () => expect(fields({ [name]: given })).to.deep.equal([{ [name]: found }, []]));

  for (const [name, given, said] of [
    ['url', 'javascript:alert(1)', ['url is not a web address: dropped']],
    ['articleSection', 7, ['articleSection is not text: dropped']],
    ['datePublished', 'today', ['datePublished is not an ISO 8601 date: dropped']],
    ['dateModified', '2026-02-30', ['dateModified is not an ISO 8601 date: dropped']],
    ['timeRequired', 'PT0M', ['timeRequired is not a number above zero: dropped']],
    ['wordCount', -1, ['wordCount is not a number above zero: dropped']],
    ['inLanguage', 'not a language', ['inLanguage is not a language tag: dropped']],
    ['media', 'hologram', ['media is not one of article, video, audio, gallery, live, newsletter: dropped']],
    ['liveStatus', 'perhaps', ['liveStatus is not one of soon, live, closed: dropped']],
    ['image', { alt: 'A ferry' }, ['image has no url and no digitalSourceType: left out']],
    ['image', 7, ['image is not an object: left out']],
    ['author', [{}, { url: 'a' }], ['author[0] has no name: left out', 'author[1] has no name: left out']],
    ['sponsor', { logo: 7 }, ['sponsor.logo is not a web address: dropped', 'sponsor has no name and no url and no logo: left out']],
    ['submission', { checked: true }, ['submission has no by and no rulesUrl and no reportEmail and no statement: left out']],
    [
      'submission',
      'stranger',
      [
        'submission.by is not one of staff, reader, agency, sponsor: dropped',
        'submission has no by and no rulesUrl and no reportEmail and no statement: left out',
      ],
    ],
    ['review', {}, ['review has no madeBy and no checkedBy and no checkedAt: left out']],
    ['takeaways', [{ evidence: '#a' }], ['takeaways[0] has no text: left out']],
    ['facts', [{ term: 'Ferry' }], ['facts[0] has no explanation: left out']],
    ['facts', [{ explanation: 'A boat' }], ['facts[0] has no term: left out']],
    ['correction', [{ date: '2026-11-20' }], ['correction[0] has no text: left out']],
    ['newsletter', {}, ['newsletter has no heading and no pitch: left out']],
    ['summary', [7, {}], ['summary[0] is not text: dropped', 'summary[1] is not text: dropped']],
    ['keywords', { a: 1 }, ['keywords[0] is not text: dropped']],
  ] as const)
    it(`that is bad is dropped and named: ${name}`, () => expect(fields({ [name]: given })).to.deep.equal([{}, said]));

  for (const [name, given, found, said] of [
    ['access', 'secret', 'premium', 'access is not one of free, registered, premium: read as premium'],
    ['review', { madeBy: 'a dream' }, { madeBy: 'ai' }, 'review.madeBy is not one of person, ai, ai-assisted: read as ai'],
    [
      'image',
      { digitalSourceType: 'a dream' },
      { digitalSourceType: 'unknown' },
      "image.digitalSourceType is none of IPTC's digital source types: labelled as perhaps made by AI",
    ],
  ] as const)
    it(`that discloses something is never lost, and named: ${name}`, () => expect(fields({ [name]: given })).to.deep.equal([{ [name]: found }, [said]]));

  for (const [value, sponsor] of [
    [{ url: 'https://www.lantern.example/works' }, { url: 'https://www.lantern.example/works', name: 'lantern.example' }],
    [{ logo: '/logo.png' }, { logo: 'https://post.example/logo.png', name: '' }],
    [true, { name: '' }],
    ['yes', { name: '' }],
    [{ name: '' }, { name: '' }],
    [['Lantern Works'], { name: 'Lantern Works' }],
    [false, undefined],
    ['No', undefined],
  ] as const)
    it(`that says that somebody paid says so without a name: ${JSON.stringify(value)}`, () =>
      expect(fields({ sponsor: value })).to.deep.equal([sponsor ? { sponsor } : {}, []]));

  it('of a part that is bad leaves the other parts', () => {
    const [rest, said] = fields({
      image: { url: 'a.png', srcset: 'javascript:a 2x', width: 'wide', digitalSourceType: 7, alt: 'A ferry' },
      submission: { by: 'reader', reportEmail: 'a@b.example\r\nBcc: all@b.example', rulesUrl: 'data:text/html,a', checked: 'yes', reference: '7' },
    });
    expect(rest).to.deep.equal({
      image: { url: 'https://post.example/news/a.png', digitalSourceType: 'unknown', alt: 'A ferry' },
      submission: { by: 'reader', reference: '7' },
    });
    expect(said).to.have.length(6);
  });
});

describe('a paragraph', () => {
  const paragraph = (given: unknown): unknown => (fields({ summary: [given] })[0] as Article).summary?.[0];

  for (const [why, given, found] of [
    ['keeps the blanks between its runs', ['One', { text: ' two ', em: true }, '\nthree'], [{ text: 'One' }, { text: ' two ', em: true }, { text: ' three' }]],
    ['keeps a run of blanks', ['One', '\n  ', { text: 'two', em: true }], [{ text: 'One' }, { text: ' ' }, { text: 'two', em: true }]],
    ['loses a run without text', ['One', { em: true }, { href: '/a' }, ''], [{ text: 'One' }]],
    ['loses a link that is not safe, and keeps its words', [{ text: 'One', href: 'javascript:alert(1)' }], [{ text: 'One' }]],
    ['loses marks that it does not know', [{ text: 'One', em: 'yes', colour: 'red', onclick: 'alert(1)' }], [{ text: 'One' }]],
    ['of blanks is nothing', [' ', '\n'], undefined],
    ['of nothing is nothing', [], undefined],
    ['keeps HTML as words', '<b onclick="a">One</b>', '<b onclick="a">One</b>'],
  ] as const)
    it(why, () => expect(paragraph(given)).to.deep.equal(found));
});

describe('hostile data', () => {
  const polluted = Object.prototype as Record<string, unknown>;
  afterEach(() => {
    for (const name of ['headline', 'url', 'image', 'text', 'polluted', 'checked', 'constructorUrl']) Reflect.deleteProperty(polluted, name);
  });

  it('cannot reach a prototype through its names', () => {
    const value: unknown = JSON.parse(
      '{"headline":"a","__proto__":{"polluted":1,"url":"/evil"},"constructor":{"prototype":{"polluted":1}},"image":{"__proto__":{"alt":"x"},"url":"a.png"},"author":[{"name":"b","__proto__":{"url":"/evil"}}]}',
    );
    expect(JSON.parse(JSON.stringify(read(value).story))).to.deep.equal({
      headline: 'a',
      image: { url: 'https://post.example/news/a.png' },
      author: [{ name: 'b' }],
    });
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('with a headline behind __proto__ is no story', () => {
    expect(read(JSON.parse('{"__proto__":{"headline":"a"}}')).story).to.equal(undefined);
    expect(read(Object.create({ headline: 'a' })).story).to.equal(undefined);
  });

  it('is not completed by a page that has polluted Object.prototype', () => {
    Object.assign(polluted, { headline: 'evil', url: 'https://evil.example/', image: { url: '/evil.png' }, text: 'evil', checked: true });
    const story = normaliseArticle({ headline: 'a', takeaways: [{ evidence: '#a' }], submission: { by: 'staff' } });
    const none = normaliseArticle({});
    const seen = [story!.url, story!.image, story!.takeaways, story!.submission!.checked, none];
    for (const name of ['headline', 'url', 'image', 'text', 'checked']) Reflect.deleteProperty(polluted, name);
    expect(seen).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
  });

  const names = [
    'url',
    'headline',
    'alternativeHeadline',
    'articleSection',
    'abstract',
    'summary',
    'analysis',
    'author',
    'datePublished',
    'dateModified',
    'timeRequired',
    'wordCount',
    'keywords',
    'inLanguage',
    'image',
    'takeaways',
    'facts',
    'media',
    'liveStatus',
    'access',
    'sponsor',
    'submission',
    'review',
    'correction',
    'newsletter',
  ];

  for (const [what, value] of Object.entries(hostileValues())) {
    it(`never throws as a whole story: ${what}`, () => expect(() => JSON.stringify(read(value))).not.to.throw());

    it(`never costs more than its own field: ${what}`, () => {
      for (const name of names) {
        const { story } = read({ ...(name !== 'headline' && { headline: 'a', keywords: ['k'] }), abstract: 'b', [name]: value });
        if (name === 'headline') continue;
        expect(story!.headline, name).to.equal('a');
        if (name !== 'abstract') expect(story!.abstract, name).to.equal('b');
        expect(JSON.parse(JSON.stringify(story)), name).to.deep.equal({ ...story });
      }
    });

    it(`never costs its neighbours in a list: ${what}`, () => {
      const { story } = read({
        headline: 'a',
        summary: ['b', value, 'c'],
        takeaways: ['b', value, 'c'],
        keywords: ['b', value, 'c'],
        author: ['b', value, 'c'],
      });
      expect([story!.summary![0], story!.summary!.at(-1)]).to.deep.equal(['b', 'c']);
      expect([story!.takeaways![0]!.text, story!.takeaways!.at(-1)!.text]).to.deep.equal(['b', 'c']);
      expect([story!.keywords![0], story!.keywords!.at(-1)]).to.deep.equal(['b', 'c']);
      expect([story!.author![0]!.name, story!.author!.at(-1)!.name]).to.deep.equal(['b', 'c']);
    });
  }

  it('that is frozen is read, and left as it is', () => {
    const value = Object.freeze({ headline: ' a ', keywords: Object.freeze(['b']), image: Object.freeze({ url: 'c' }) });
    const before = JSON.stringify(value);
    expect(read(value).story!.headline).to.equal('a');
    expect(JSON.stringify(value)).to.equal(before);
  });

  it('gives the fields that a class instance has of its own', () => {
    class Story {
      headline = 'a';
      get abstract(): string {
        return this.headline;
      }
    }
    expect({ ...read(new Story()).story }).to.deep.equal({ headline: 'a' });
  });

  it('that is very deep is read', () => {
    let deep: unknown = 'a';
    for (let i = 0; i < 50_000; i++) deep = [deep];
    expect(fields({ summary: deep, author: deep, image: deep, takeaways: deep })[0]).to.deep.equal({});
  });
});
