import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { countWords, minutesToRead, readingTime } from '../../src/model/reading-time.js';
import { plainText } from '../../src/model/text.js';

const words = (count: number, word = 'ferry '): string => word.repeat(count);

/** Takes a member away for as long as the work lasts. */
function without(name: 'Segmenter', work: () => void): void {
  const own = Object.getOwnPropertyDescriptor(Intl, name)!;
  Object.defineProperty(Intl, name, { configurable: true, value: undefined });
  try {
    work();
  } finally {
    Object.defineProperty(Intl, name, own);
  }
}

describe('words are counted', () => {
  for (const [why, text, count] of [
    ['by spaces', 'The ferry is back', 4],
    ['without punctuation', '– The ferry… is “back”! —', 4],
    ['with numbers', 'In 2026, 1,234.5 tonnes', 4],
    ['with apostrophes and hyphens as the language has them', "It's the skipper's", 3],
    ['none in blanks', ' \n\t ', 0],
    ['none in nothing', '', 0],
    ['none in marks alone', '… — !? 🚢', 0],
    ['in Korean', '연락선이 다시 운항을 시작했다', 4],
    ['in Arabic', 'عادت العبارة إلى الميناء', 4],
  ] as const)
    it(why, () => expect(countWords(text)).to.equal(count));

  it('in a language that nobody knows', () => expect(countWords('The ferry is back', 'not a language')).to.equal(4));

  it('where the browser has no segmenter', () => {
    without('Segmenter', () => {
      expect(countWords('– The ferry is 1 day late –', 'qaa')).to.equal(6);
    });
  });
});

describe('the reading time', () => {
  it('of a real story is two minutes', async () => {
    const response = await fetch(new URL('../../stories/samples/harbour-bridge-reopens.json', import.meta.url));
    const story = { ...((await response.json()) as Article), timeRequired: 0, wordCount: 0 };
    expect(minutesToRead(story)).to.equal(2);
    const { summary = [], analysis = [], takeaways = [] } = story;
    const text = [...summary, ...analysis, ...takeaways.map((point) => point.text)].map(plainText).join('\n');
    expect(text.length).to.be.within(2000, 3000);
    expect(readingTime(text, 'en')).to.equal(2);
  });

  for (const [why, text, lang, minutes] of [
    ['is nothing for nothing', '', 'en', 0],
    ['is nothing for blanks', ' \n ', 'en', 0],
    ['is nothing for marks', '… — !?', 'en', 0],
    ['is a minute for a word', 'Ferry', 'en', 1],
    ['is a minute for a number', '2026', 'en', 1],
    ['is a minute for a letter of Chinese', '船', 'zh', 1],
    ['is rounded down', words(341), 'en', 1],
    ['is rounded up', words(342), 'en', 2],
    ['counts 228 English words a minute', words(2280), 'en', 10],
    ['counts them in every English', words(2280), 'en-GB', 10],
    ['counts 179 German words a minute', words(1790), 'de', 10],
    ['counts 138 Arabic words a minute', words(1380, 'عبارة '), 'ar', 10],
    ['counts the average elsewhere', words(1840), 'nb', 10],
    ['counts the average in Korean', words(1840, '연락선 '), 'ko', 10],
    ['counts the average where the language is none', words(1840), 'not a language', 10],
    ['counts the average in a language named like a method', words(1840), 'constructor', 10],
    ['counts 255 characters of Chinese a minute', words(2550, '船'), 'zh-Hant', 10],
    ['counts 357 characters of Japanese a minute', words(3570, '船'), 'ja', 10],
    ['counts the long vowels of Japanese as characters', words(510, 'コンピューター'), 'ja', 10],
    ['counts half-wide ones alike', words(510, 'ｺﾝﾋｭｰﾀｰ'), 'ja', 10],
    ['counts 828 letters of Thai a minute', words(8280, 'ก'), 'th', 10],
    ['does not count the marks on them', words(8280, 'ก้'), 'th', 10],
    ['counts Chinese in a story in English', words(1140) + words(1275, '船'), 'en', 10],
    ['counts English in a story in Chinese', words(920) + words(1275, '船'), 'zh', 10],
  ] as const)
    it(why, () => expect(readingTime(text, lang)).to.equal(minutes));

  it('is English unless told otherwise', () => expect(readingTime(words(2280))).to.equal(10));

  it('of 100,000 characters is there at once', () => {
    const started = performance.now();
    for (const text of ['a'.repeat(1e5), '船'.repeat(1e5), 'a '.repeat(5e4), 'ก้'.repeat(5e4), '\u0301'.repeat(1e5)]) readingTime(text, 'en');
    expect(performance.now() - started).to.be.lessThan(2000);
  });
});

describe('the minutes of a story', () => {
  const told = (story: Partial<Article>): number | undefined => minutesToRead({ headline: 'The ferry is back', ...story });

  for (const [why, story, minutes] of [
    ['are those that it says', { timeRequired: 7, wordCount: 2280, summary: ['Ferry'] }, 7],
    ['are those of its text', { wordCount: 9999, summary: [words(1140)], analysis: [words(1140)] }, 10],
    ['count its takeaways', { summary: [words(1140)], takeaways: [{ text: words(570) }, { text: [{ text: words(570) }] }] }, 10],
    [
      'count links and emphasis',
      {
        summary: [
          [
            { text: words(1140), em: true },
            { text: words(1140), href: '#a' },
          ],
        ],
      },
      10,
    ],
    ['follow its language', { inLanguage: 'de', summary: [words(1790)] }, 10],
    ['are those of its word count', { wordCount: 2280 }, 10],
    ['are those of its word count in its language', { wordCount: 1790, inLanguage: 'de' }, 10],
    ['are at least one', { wordCount: 1 }, 1],
    ['are not known from takeaways alone', { takeaways: [{ text: words(2280) }] }, undefined],
    ['are not known from marks', { summary: ['…'] }, undefined],
    ['are not known from nothing', {}, undefined],
  ] as const)
    it(why, () => expect(told(story)).to.equal(minutes));
});
