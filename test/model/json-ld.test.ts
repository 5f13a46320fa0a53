import { expect } from '@open-wc/testing';
import { digitalSourceTypes, type Article, type DigitalSourceType } from '../../src/model/article.js';
import { toJsonLd } from '../../src/model/json-ld.js';
import { readDigitalSourceType } from '../../src/model/disclosure.js';
import { normaliseArticle } from '../../src/model/normalise.js';

const ferry: Article = {
  url: 'https://post.example/ferry',
  headline: 'The ferry is back',
  alternativeHeadline: 'And it costs less',
  articleSection: 'Harbour',
  abstract: 'Crossings begin on Monday.',
  summary: ['The ferry is back.', [{ text: 'It crosses ' }, { text: 'every hour', em: true }, { text: '.' }]],
  analysis: ['The pier was mended.'],
  author: [{ name: 'Harbour Desk', url: 'https://post.example/desk', image: 'https://post.example/desk.png' }, { name: 'City Desk' }],
  datePublished: '2026-11-20T07:10:00+01:00',
  dateModified: '2026-11-20T09:10:00+01:00',
  timeRequired: 2,
  wordCount: 383,
  keywords: ['harbour', 'ferry'],
  inLanguage: 'en',
  image: {
    url: 'https://post.example/ferry.jpg',
    alt: 'A ferry',
    width: 1200,
    height: 800,
    caption: 'The ferry on Monday.',
    creditText: 'Picture Desk',
    srcset: 'https://post.example/ferry-2.jpg 2x',
    digitalSourceType: 'trainedAlgorithmicMedia',
  },
  takeaways: [{ text: 'The ferry is back.' }],
  facts: [
    { term: 'Ferry', explanation: [{ text: 'A ' }, { text: 'boat', strong: true }], source: 'https://example.com/ferry' },
    { term: 'Pier', explanation: 'A jetty' },
  ],
  media: 'article',
  access: 'registered',
  sponsor: { name: 'Harbour Board', url: 'https://board.example/', logo: 'https://board.example/logo.png' },
  submission: { by: 'reader', reportEmail: 'desk@post.example' },
  review: { madeBy: 'ai' },
  correction: [{ text: 'It has one deck.', date: '2026-11-21' }, { text: 'It is green.' }],
  newsletter: { heading: 'Subscribe' },
};

/** Every path in a value that holds nothing. */
function empties(value: unknown, path = ''): string[] {
  if (value === undefined || value === null || value === '') return [path];
  if (typeof value !== 'object') return [];
  const entries = Object.entries(value);
  return entries.length ? entries.flatMap(([name, inner]) => empties(inner, `${path}.${name}`)) : [path];
}

describe('JSON-LD', () => {
  it('says all that schema.org has a word for, and nothing else', () => {
    expect(toJsonLd(ferry)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: 'https://post.example/ferry',
      mainEntityOfPage: 'https://post.example/ferry',
      headline: 'The ferry is back',
      alternativeHeadline: 'And it costs less',
      articleSection: 'Harbour',
      abstract: 'Crossings begin on Monday.',
      articleBody: 'The ferry is back.\n\nIt crosses every hour.\n\nThe pier was mended.',
      author: [
        { '@type': 'Person', name: 'Harbour Desk', url: 'https://post.example/desk', image: 'https://post.example/desk.png' },
        { '@type': 'Person', name: 'City Desk' },
      ],
      datePublished: '2026-11-20T07:10:00+01:00',
      dateModified: '2026-11-20T09:10:00+01:00',
      timeRequired: 'PT2M',
      wordCount: 383,
      keywords: ['harbour', 'ferry'],
      inLanguage: 'en',
      image: {
        '@type': 'ImageObject',
        url: 'https://post.example/ferry.jpg',
        description: 'A ferry',
        width: 1200,
        height: 800,
        caption: 'The ferry on Monday.',
        creditText: 'Picture Desk',
        digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
      },
      isAccessibleForFree: true,
      sponsor: { '@type': 'Organization', name: 'Harbour Board', url: 'https://board.example/', logo: 'https://board.example/logo.png' },
      correction: [
        { '@type': 'CorrectionComment', text: 'It has one deck.', datePublished: '2026-11-21' },
        { '@type': 'CorrectionComment', text: 'It is green.' },
      ],
      mentions: {
        '@type': 'DefinedTermSet',
        hasDefinedTerm: [
          { '@type': 'DefinedTerm', name: 'Ferry', description: 'A boat', url: 'https://example.com/ferry' },
          { '@type': 'DefinedTerm', name: 'Pier', description: 'A jetty' },
        ],
      },
    });
  });

  it('of a headline alone is a headline alone', () => {
    expect(toJsonLd({ headline: 'The ferry is back' })).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The ferry is back',
    });
  });

  for (const [why, story] of [
    ['empty lists', { summary: [], analysis: [], author: [], keywords: [], takeaways: [], facts: [], correction: [] }],
    ['empty texts', { url: '', abstract: '', articleSection: '', inLanguage: '', summary: [''], image: { url: '', alt: '' } }],
    ['a reading time of nothing', { timeRequired: 0 }],
    ['a decoration', { image: { url: 'https://post.example/a.png', alt: '' } }],
    ['a picture of which only the origin is known', { image: { digitalSourceType: 'algorithmicMedia' } }],
  ] as const)
    it(`has nothing empty in it, for ${why}`, () => {
      const made = toJsonLd({ headline: 'The ferry is back', ...story });
      expect(empties(made)).to.deep.equal([]);
      expect(made).to.not.have.any.keys('author', 'keywords', 'correction', 'mentions', 'articleBody', 'timeRequired', 'abstract');
    });

  it('is the same after it was written and read', () => expect(JSON.parse(JSON.stringify(toJsonLd(ferry)))).to.deep.equal(toJsonLd(ferry)));

  for (const [access, free] of [
    ['free', true],
    ['registered', true],
    ['premium', false],
    [undefined, undefined],
  ] as const)
    it(`of a story that is ${access ?? 'silent on that'} is ${free === undefined ? 'silent' : free ? 'free' : 'not free'}`, () => {
      expect(toJsonLd({ headline: 'The ferry is back', ...(access && { access }) })['isAccessibleForFree']).to.equal(free);
    });

  it("names a picture's origin as schema.org does", () => {
    const origin = (digitalSourceType: DigitalSourceType): unknown =>
      (toJsonLd({ headline: 'a', image: { url: 'https://post.example/a.png', digitalSourceType } })['image'] as Record<string, unknown>)['digitalSourceType'];
    const ofSchema = (name: string): string => `https://schema.org/${name}DigitalSource`;
    for (const [type, address] of [
      ['digitalCapture', ofSchema('DigitalCapture')],
      ['trainedAlgorithmicMedia', ofSchema('TrainedAlgorithmicMedia')],
      ['compositeWithTrainedAlgorithmicMedia', ofSchema('CompositeWithTrainedAlgorithmicMedia')],
      ['compositeSynthetic', ofSchema('CompositeSynthetic')],
      ['algorithmicMedia', ofSchema('AlgorithmicMedia')],
      // schema.org has none for it
      ['humanEdits', 'https://cv.iptc.org/newscodes/digitalsourcetype/humanEdits'],
      // nothing is made up
      ['unknown', undefined],
    ] as const)
      expect(origin(type)).to.equal(address);
    for (const type of digitalSourceTypes) if (type !== 'unknown') expect(readDigitalSourceType(origin(type))).to.equal(type);
  });

  it('leaves text as it is: who writes it into a script escapes it', () => {
    const headline = 'The </script><script>alert(1)</script> & "ferry" \u2028';
    expect(toJsonLd({ headline })['headline']).to.equal(headline);
  });

  it('can be made of what was read', () => {
    const read = normaliseArticle(JSON.parse(JSON.stringify(ferry)));
    expect(toJsonLd(read!)).to.deep.equal(toJsonLd(ferry));
  });
});
