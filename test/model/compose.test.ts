import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Article, Problem } from '../../src/model/article.js';
import { compose } from '../../src/model/compose.js';
import { articleFields } from '../../src/model/fields/article.js';
import { object } from '../../src/model/kinds.js';
import { hostileValues } from './hostile.js';

type Story = Partial<Article>;

const fields = articleFields;
const composed = (...sources: (Story | undefined)[]): Story => compose(sources, { fields });
const plain = (story: Story): unknown => JSON.parse(JSON.stringify(story)) as unknown;

/** Reads a record as one source of several. */
const kind = object<Story>(fields);
const source = (value: unknown): Story | undefined => kind(value, '', { problems: [], partial: true });

/** What a source may say: words from a small stock, so that sources agree and contradict one another. */
const word = fc.constantFrom('a', 'b', 'c');
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const said = (model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Story> =>
  fc.record(model, { requiredKeys: [] }).map((value) => source(value) ?? (Object.create(null) as Story));
const stories = said({
  headline: word,
  url: word.map((name) => `/${name}`),
  abstract: word,
  timeRequired: fc.integer({ min: 1, max: 9 }),
  author: fc.array(word, { minLength: 1, maxLength: 2 }),
  takeaways: fc.array(word, { minLength: 1, maxLength: 2 }),
  image: fc.record(
    {
      url: word.map((name) => `/${name}.jpg`),
      alt: word,
      caption: word,
      creditText: word,
      digitalSourceType: fc.constantFrom('trainedAlgorithmicMedia', 'digitalCapture'),
    },
    { requiredKeys: [] },
  ),
  sponsor: fc.record({ name: word, url: word.map((name) => `/${name}`) }, { requiredKeys: [] }),
  newsletter: fc.record({ heading: word, pitch: word }, { requiredKeys: [] }),
});

describe('a story composed of several sources', () => {
  it('takes each field from the strongest source that says it', () => {
    expect(plain(composed({ headline: 'A' }, { headline: 'B', abstract: 'C' }, { abstract: 'D', url: '/e' }))).to.deep.equal({
      headline: 'A',
      abstract: 'C',
      url: '/e',
    });
  });

  it('fills and replaces single fields of a picture', () => {
    const image = { url: '/a.jpg', caption: 'Of the record', alt: 'A bridge' };
    expect(plain(composed({ image: { caption: 'Of the tag' } }, { image }))).to.deep.equal({ image: { ...image, caption: 'Of the tag' } });
    expect(plain(composed({ image }, { image: { caption: 'Of the tag', creditText: 'Desk' } }))).to.deep.equal({ image: { ...image, creditText: 'Desk' } });
  });

  it('labels a picture that another source has', () => {
    const labelled = composed({ image: { digitalSourceType: 'trainedAlgorithmicMedia' } }, { image: { url: '/a.jpg' } });
    expect(plain(labelled)).to.deep.equal({ image: { url: '/a.jpg', digitalSourceType: 'trainedAlgorithmicMedia' } });
  });

  it('says nothing of one picture that is true of another', () => {
    const other = { image: { url: '/b.jpg', caption: 'The other one', digitalSourceType: 'trainedAlgorithmicMedia' } } as const;
    expect(plain(composed({ image: { url: '/a.jpg' } }, other))).to.deep.equal({ image: { url: '/a.jpg' } });
    expect(plain(composed({ sponsor: { name: 'A' } }, { sponsor: { name: 'B', url: '/b' } }))).to.deep.equal({ sponsor: { name: 'A' } });
  });

  it('leaves out what is not enough in the end, and says so', () => {
    const problems: Problem[] = [];
    expect(plain(compose([{ image: { caption: 'Of nothing' }, headline: 'A' }], { fields, problems }))).to.deep.equal({ headline: 'A' });
    expect(problems).to.deep.equal([{ path: 'image', message: 'has no url and no digitalSourceType: left out' }]);
  });

  it('takes from the story around what is true of it alone', () => {
    const around = { url: '/a', headline: 'A', abstract: 'Of A' };
    const inside = (own: Story): unknown => plain(compose([own], { fields, around }));
    expect(inside({ articleSection: 'Harbour' })).to.deep.equal({ ...around, articleSection: 'Harbour' });
    expect(inside({ headline: 'B' }), 'another headline').to.deep.equal({ headline: 'B' });
    expect(inside({ url: '/b' }), 'another address').to.deep.equal({ url: '/b' });
    expect(inside({ url: '/a', headline: 'In short: A' }), 'the same story in other words').to.deep.equal({ ...around, headline: 'In short: A' });
  });

  describe('whatever the sources say', () => {
    it('takes no list apart, and every plain field from the strongest', () => {
      fc.assert(
        fc.property(fc.array(stories, { maxLength: 6 }), (sources) => {
          const story = composed(...sources);
          for (const name of ['headline', 'url', 'abstract', 'timeRequired', 'author', 'takeaways'] as const)
            expect(story[name]).to.equal(sources.find((one) => one[name] !== undefined)?.[name]);
        }),
      );
    });

    it('depends on their order only where they contradict one another', () => {
      fc.assert(
        fc.property(stories, stories, (one, other) => {
          const [a, b] = [composed(one, other), composed(other, one)];
          for (const name of Object.keys(a) as (keyof Story)[]) {
            if (one[name] === undefined || other[name] === undefined) expect(plain({ [name]: a[name] })).to.deep.equal(plain({ [name]: b[name] }));
          }
        }),
      );
    });

    it('is the same with a source that says nothing anywhere between', () => {
      fc.assert(
        fc.property(fc.array(stories, { maxLength: 4 }), fc.nat(4), maybe(fc.constant({})), (sources, at, nothing) => {
          const more = [...sources.slice(0, at), nothing, ...sources.slice(at)];
          expect(plain(composed(...more))).to.deep.equal(plain(composed(...sources)));
        }),
      );
    });

    it('loses no field that only one source says, and invents none', () => {
      fc.assert(
        fc.property(fc.array(stories, { maxLength: 5 }), (sources) => {
          const story = composed(...sources);
          const every = new Set(sources.flatMap((one) => Object.keys(one)));
          for (const name of Object.keys(story)) expect(every.has(name)).to.equal(true);
          for (const name of every) if (!['image', 'sponsor', 'newsletter'].includes(name)) expect(name in story).to.equal(true);
        }),
      );
    });

    it('never loses the label of the picture that it shows', () => {
      fc.assert(
        fc.property(fc.array(stories, { maxLength: 5 }), (sources) => {
          const { image } = composed(...sources);
          if (!image?.url) return;
          const about = sources.map((one) => one.image).filter((one) => one && (one.url === undefined || one.url === image.url));
          expect(image.digitalSourceType).to.equal(about.find((one) => one?.digitalSourceType !== undefined)?.digitalSourceType);
        }),
      );
    });

    it('composing again changes nothing, and the sources stay as they were', () => {
      fc.assert(
        fc.property(fc.array(stories, { maxLength: 4 }), (sources) => {
          const before = JSON.stringify(sources);
          const story = composed(...sources);
          expect(plain(composed(story))).to.deep.equal(plain(story));
          expect(plain(composed(story, ...sources))).to.deep.equal(plain(story));
          expect(JSON.stringify(sources)).to.equal(before);
        }),
      );
    });

    it('hostile data throws nothing, in any place', () => {
      for (const [name, value] of Object.entries(hostileValues()))
        for (const record of [value, { headline: value }, { image: value, sponsor: value }, { image: { url: value, caption: value } }]) {
          const hostile = source(record);
          expect(() => composed({ headline: 'A' }, hostile, { image: { url: '/a.jpg' } }), name).to.not.throw();
          expect(() => composed(hostile, { headline: 'A' }), name).to.not.throw();
        }
    });
  });
});
