import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/model/article.js';
import { storyDates } from '../../src/model/dates.js';
import { isStale, pictureLabel } from '../../src/model/disclosure.js';
import { articleFields } from '../../src/model/fields/article.js';
import { toJsonLd } from '../../src/model/json-ld.js';
import { normaliseArticle } from '../../src/model/normalise.js';
import { minutesToRead } from '../../src/model/reading-time.js';

/** The same numbers on every machine (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const names = [
  ...Object.keys(articleFields),
  'name',
  'text',
  'href',
  'em',
  'alt',
  'srcset',
  'term',
  'explanation',
  'evidence',
  'by',
  'madeBy',
  'date',
  'digitalSourceType',
  '__proto__',
  'constructor',
  'toJSON',
];
const leaves: readonly unknown[] = [
  'The ferry is back',
  '',
  ' ',
  '<b>',
  '\u202e\u0000',
  '\ud800',
  'z' + '\u0301'.repeat(20),
  'https://post.example/a',
  'javascript:alert(1)',
  '//a',
  '#a',
  'data:image/png,a',
  'a.png 2x, b.png',
  '2026-11-20T07:10:00+01:00',
  '2026-02-30',
  '0001-01-01T00:00:00Z',
  'en',
  'zz-Zzzz',
  'ai',
  'reader',
  'video',
  'live',
  'premium',
  'algorithmicMedia',
  'a@b.example',
  0,
  -0,
  1,
  2.5,
  -1,
  NaN,
  Infinity,
  1e21,
  true,
  false,
  null,
  undefined,
];

/** Words that chance alone would hardly put in their place. */
const likely: Readonly<Record<string, unknown>> = {
  facts: { term: 'Ferry', explanation: 'A boat' },
  review: { madeBy: 'ai' },
  access: 'free',
  media: 'live',
  liveStatus: 'soon',
  madeBy: 'ai',
  by: 'reader',
  term: 'Ferry',
  explanation: 'A boat',
  name: 'Harbour Desk',
};

describe('2,000 random records', () => {
  const random = seeded(20261120);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

  function value(depth: number): unknown {
    const kind = random();
    if (depth === 0 || kind < 0.4) return pick(leaves);
    if (kind < 0.65) return Array.from({ length: Math.floor(random() * 5) }, () => value(depth - 1));
    return record(depth - 1);
  }

  function record(depth: number): Record<string, unknown> {
    const made = Object.create(null) as Record<string, unknown>;
    for (let i = Math.floor(random() * 12); i > 0; i--) {
      const name = pick(names);
      made[name] = Object.hasOwn(likely, name) && random() < 0.5 ? likely[name] : value(depth);
    }
    return made;
  }

  const records = Array.from({ length: 2000 }, () => ({ ...record(4), ...(random() < 0.8 && { headline: 'The ferry is back' }) }));
  const read = records.map((one) => {
    const problems: Problem[] = [];
    return { story: normaliseArticle(one, { base: 'https://post.example/news/', problems }), problems };
  });
  const stories = read.flatMap(({ story }) => story ?? []);

  it('are stories as often as they have a headline', () => expect(stories.length).to.be.within(1400, 2000));

  it('hold something of every field, or the test would be blind', () => {
    const found = new Set(stories.flatMap((story) => Object.keys(story)));
    expect([...found].sort()).to.deep.equal(Object.keys(articleFields).sort());
  });

  it('are the same after they were written and read as JSON', () => {
    for (const story of stories) expect(JSON.parse(JSON.stringify(story))).to.deep.equal({ ...story });
  });

  it('are the same when they are read again, and nothing is wrong with them then', () => {
    for (const story of stories) {
      const problems: Problem[] = [];
      expect(normaliseArticle(story, { problems })).to.deep.equal(story);
      expect(problems, JSON.stringify(story)).to.deep.equal([]);
    }
  });

  it('have only addresses that are safe', () => {
    const text = JSON.stringify(stories);
    expect(text).to.contain('https://post.example/a');
    expect(text).not.to.match(/"(?:url|href|evidence|source|rulesUrl|logo)":"(?!https?:|#|data:image\/png)/);
    expect(text).not.to.contain('"href":"data:');
  });

  it('name what is wrong by a path and a sentence', () => {
    const problems = read.flatMap((one) => one.problems);
    expect(problems.length).to.be.greaterThan(1000);
    for (const { path, message } of problems) {
      expect(path).to.match(/^[\w.[\]]*$/);
      expect(message).to.match(/^(?:is|has|holds|cannot) .+/);
    }
  });

  it('never make what is told of a story throw', () => {
    for (const story of stories) {
      expect(toJsonLd(story)['headline']).to.equal(story.headline);
      expect(minutesToRead(story) ?? 1).to.be.greaterThan(0);
      storyDates(story);
      isStale(story.review, story.dateModified);
      pictureLabel(story.image?.digitalSourceType);
    }
  });
});
