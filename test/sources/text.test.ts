import { expect } from '@open-wc/testing';
import { growth, linear } from '../model/growth.js';
import type { Article, Feed } from '../../src/model/article.js';
import { maxBytes } from '../../src/sources/fetch/bytes.js';
import { readText } from '../../src/sources/text.js';
import { cuts, textFixture, textFixtures } from './fixtures.js';

function only(feed: Feed): Article {
  expect(feed.articles).to.have.length(1);
  return feed.articles[0]!;
}

const read = (text: string): Article => only(readText(text));
const takeawaysOf = (article: Article): unknown[] => (article.takeaways ?? []).map(({ text }) => text);
const namesOf = (article: Article): string[] => (article.author ?? []).map(({ name }) => name);

describe('a plain-text story', () => {
  describe('whole', () => {
    it('gives every field of the usual shape', async () => {
      const text = await textFixture('ferry');
      const feed = readText(text);
      const story = only(feed);
      expect(feed.problems).to.deep.equal([]);
      expect(story.headline).to.equal('Harbour Ferry Returns After Winter Repairs');
      expect(story.alternativeHeadline).to.equal('The old ferry sails again, with new engines and cheaper tickets');
      expect(namesOf(story)).to.deep.equal(['Harbour Desk']);
      expect(story.timeRequired).to.equal(3);
      expect(story.summary).to.have.length(1);
      expect(takeawaysOf(story)).to.deep.equal([
        'The ferry is back in service after eleven weeks in the dock.',
        'New engines use a third less fuel.',
        'Weekday tickets are cheaper until the end of summer.',
      ]);
      expect(story.analysis).to.have.length(1);
      expect(story.facts!.map(({ term }) => term)).to.deep.equal(['Slipway', 'Harbour dues']);
      expect(story.facts![1]!.explanation).to.equal('What a boat pays for using a harbour; here: a fixed price for each crossing.');
      expect(story.submission!.by).to.equal('reader');
      expect(text).to.contain(story.submission!.statement![0]);
      expect(story.image).to.deep.equal({ digitalSourceType: 'algorithmicMedia' });
      expect(story.newsletter).to.deep.equal({
        heading: 'Subscribe to our Newsletter',
        pitch: 'All that happens on the water, every Friday morning',
      });
      expect(story.inLanguage).to.equal(undefined);
    });

    it('reads alike with other line ends, a byte order mark, tabs, hard blanks and trailing blanks', async () => {
      const text = await textFixture('ferry');
      const expected = readText(text);
      for (const end of ['\r\n', '\r', ' \n', '\u200b\t\n', '\u00a0\n']) expect(readText(`\ufeff${text.replaceAll('\n', end)}`)).to.deep.equal(expected);
      expect(readText(text.replaceAll('  •', '\t•\u00a0'))).to.deep.equal(expected);
    });

    it('reads alike without any blank line, one line for each paragraph', async () => {
      const text = await textFixture('ferry');
      expect(readText(text.replace(/\n+/g, '\n'))).to.deep.equal(readText(text));
    });

    it('reads sections in any order, and numbers as bullets', async () => {
      const story = read(await textFixture('reordered'));
      expect(namesOf(story)).to.deep.equal(['City Desk', 'Transport Desk']);
      expect(story.newsletter).to.deep.equal({ heading: 'Subscribe to our newsletter:', pitch: 'The city in five minutes.' });
      expect(story.facts!.map((fact) => ({ ...fact }))).to.deep.equal([
        { term: 'Night network', explanation: 'The lines that run after midnight, with a number above 90.' },
        { term: 'Owl ticket', explanation: 'A ticket for one night, sold on the bus.' },
      ]);
      expect(takeawaysOf(story)).to.deep.equal([
        'Buses run until three on all nights.',
        'The price stays as it is, which the council decided by a single vote.',
        'Drivers are paid for the longer shift.',
      ]);
      expect(story.analysis).to.deep.equal([
        'The council votes again in spring. A study will count the passengers.',
        'What comes next',
        '- A study in winter',
        '- A vote in spring',
      ]);
    });

    it('reads Markdown headings, underlined headings and bold terms', async () => {
      const feed = readText(await textFixture('markdown'));
      const story = only(feed);
      expect(story.headline).to.equal('Market Hall Opens Its Roof');
      expect(story.alternativeHeadline).to.equal('Glass, light and the smell of bread');
      expect(namesOf(story)).to.deep.equal(['Market Desk']);
      expect(story.datePublished).to.equal('2026-05-12');
      expect(story.timeRequired).to.equal(4);
      expect(takeawaysOf(story)[2]).to.equal('Rain water feeds the fountain in front of the hall.');
      expect(story.facts!.map(({ term }) => term)).to.deep.equal(['Purlin', 'Skylight', 'Atrium']);
      expect(story.newsletter).to.deep.equal({ heading: 'Newsletter', pitch: 'One letter a week.' });
      expect(story.analysis).to.deep.equal(['Background', 'The hall is older than the square.', '- Night market, Fridays']);
      expect(feed.problems).to.deep.equal([{ path: 'articles[0]', message: 'has 2 links to other stories: left out, for they are no part of this one' }]);
    });

    it('reads German, and says so', async () => {
      const story = read(await textFixture('german'));
      expect(story.inLanguage).to.equal('de');
      expect(namesOf(story)).to.deep.equal(['Hafenredaktion', 'Lokalredaktion']);
      expect(story.datePublished).to.equal('2026-05-12');
      expect(story.timeRequired).to.equal(3);
      expect(story.alternativeHeadline).to.equal('Neue Motoren, kürzere Überfahrt, billigere Karten');
      expect(story.takeaways).to.have.length(2);
      expect(story.facts![0]!.term).to.equal('Slip');
    });

    it('reads Chinese, and joins its wrapped lines without a blank', async () => {
      const story = read(await textFixture('chinese'));
      expect(story.inLanguage).to.equal('zh');
      expect(namesOf(story)).to.deep.equal(['港口编辑部']);
      expect(story.timeRequired).to.equal(3);
      expect(story.summary).to.deep.equal(['港口渡船星期一运送了今年的第一批乘客，距离停航已经过去了十一个星期，新的发动机节省了三分之一的燃料。']);
      expect(takeawaysOf(story)).to.deep.equal(['渡船恢复了航行。', '车票更便宜了。']);
      expect(story.facts![0]).to.deep.equal({ term: '滑道', explanation: '把船拉出水面的斜坡。' });
    });

    it('joins lines that were wrapped, and takes none of them for a heading or a byline', async () => {
      const story = read(await textFixture('wrapped'));
      expect(namesOf(story)).to.deep.equal(['North Coast Harbour Desk', 'Coast Desk']);
      expect(story.datePublished).to.equal('2026-05-12');
      expect(story.summary).to.deep.equal([
        'The lighthouse on the northern rock has counted birds since it was lit, and the books are complete but for one wet spring. This year the keeper counts with a camera.',
        'The camera sees at night what the keeper cannot, and it never sleeps. By spring it will have counted for a whole year.',
      ]);
      expect(takeawaysOf(story)).to.deep.equal([
        'The count goes on, by day and by night, for the first time since the lamp was lit.',
        'Terns are up.',
        'Gulls are down.',
      ]);
      expect(story.analysis).to.deep.equal(['The camera was paid for by the harbour office, which would also like to read more.']);
    });
  });

  describe('its head', () => {
    it('may be a headline alone', () => {
      expect(readText('The ferry is back')).to.deep.equal({ articles: [{ headline: 'The ferry is back' }], problems: [] });
    });

    it('gives the names above the reading time, joined by commas and "and"', () => {
      expect(namesOf(read('Ferry back\n\nHarbour Desk, City Desk and Coast Desk\n2 min read'))).to.deep.equal(['Harbour Desk', 'City Desk', 'Coast Desk']);
      expect(namesOf(read('Ferry back\n\nHarbour Desk\nCoast Desk\n2 min read'))).to.deep.equal(['Harbour Desk', 'Coast Desk']);
    });

    it('takes a second headline above the reading time for no name', () => {
      const story = read('Ferry back\n\nThe old boat sails again\n\n2 min read\n\nIt sails.');
      expect(story.author).to.equal(undefined);
      expect(story.alternativeHeadline).to.equal('The old boat sails again');
      expect(story.summary).to.deep.equal(['It sails.']);
    });

    it('takes a headline that begins with "By" for no byline', () => {
      const story = read('Ferry back\n\nBy boat to the island\n\nIt sails.');
      expect(story.author).to.equal(undefined);
      expect(story.alternativeHeadline).to.equal('By boat to the island');
    });

    for (const [written, iso] of [
      ['2026-05-12', '2026-05-12'],
      ['2026-05-12T06:30:00Z', '2026-05-12T06:30:00Z'],
      ['12 May 2026', '2026-05-12'],
      ['Tuesday, May 12, 2026', '2026-05-12'],
      ['12th of May 2026', '2026-05-12'],
      ['2026年5月12日', '2026-05-12'],
      ['12 мая 2026 г.', '2026-05-12'],
      ['25/05/2026', '2026-05-25'],
      ['١٢ مايو ٢٠٢٦', '2026-05-12'],
    ] as const)
      it(`reads the date ${written}`, () => {
        const story = read(`Ferry back\n\n${written}\n\nIt sails.`);
        expect(story.datePublished).to.equal(iso);
        expect(story.summary).to.deep.equal(['It sails.']);
      });

    for (const written of ['04/05/2026', '31 February 2026', 'Updated 12 May 2026'])
      it(`keeps ${written} as a paragraph, for it is no date that can be read in one way`, () => {
        const story = read(`Ferry back\n\n${written}\n\nIt sails.`);
        expect(story.datePublished).to.equal(undefined);
        expect(story.summary).to.deep.equal([written, 'It sails.']);
      });
  });

  describe('its lists', () => {
    for (const mark of ['•', '‣', '▪', '◦', '●', '·', '-', '*', '+', '–', '—', '1.', '1)', '(1)', '١.', '１．'])
      it(`know ${mark} as a bullet`, () => {
        expect(takeawaysOf(read(`Ferry back\n\nKey Takeaways\n${mark} It sails.`))).to.deep.equal(['It sails.']);
      });

    it('do not take a year or a date for a number', () => {
      const story = read('Ferry back\n\nKey Takeaways\n1. It sails.\n\n12. October is the last day.\n\n2026. A good year.');
      expect(takeawaysOf(story)).to.deep.equal(['It sails.']);
      expect(story.analysis).to.deep.equal(['12. October is the last day.', '2026. A good year.']);
    });

    it('outside a section are paragraphs, as written', () => {
      const story = read('Ferry back\n\nIt sails.\n\n• on weekdays\n• on Sundays');
      expect(story.summary).to.deep.equal(['It sails.', '• on weekdays', '• on Sundays']);
    });

    it('keep a fact without a term as a paragraph', () => {
      const story = read('Ferry back\n\nDid you know?\n• Slipway: a ramp\n• It has no term.');
      expect(story.facts).to.have.length(1);
      expect(story.analysis).to.deep.equal(['• It has no term.']);
    });

    it('leave a heading in the story where it heads only paragraphs', () => {
      const story = read('Ferry back\n\nIt sails.\n\nHighlights\n\nThe engines are new.');
      expect(story.takeaways).to.equal(undefined);
      expect(story.analysis).to.deep.equal(['Highlights', 'The engines are new.']);
    });
  });

  describe('its notice', () => {
    it('may say that the cover was made by AI, in a paragraph of its own', () => {
      const story = read('Ferry back\n\nSubmitted by a reader, who is thanked.\n\nThe cover is AI-generated.\n\nMore text.');
      expect(story.submission!.statement).to.deep.equal(['Submitted by a reader, who is thanked.', 'The cover is AI-generated.']);
      expect(story.image).to.deep.equal({ digitalSourceType: 'trainedAlgorithmicMedia' });
      expect(story.summary).to.deep.equal(['More text.']);
    });

    it('is not seen in a story about computer-generated art', () => {
      const story = read('Ferry back\n\nComputer generated art hangs on board.');
      expect(story.submission).to.equal(undefined);
      expect(story.image).to.equal(undefined);
    });
  });

  describe('bad input', () => {
    it('without any line gives no story and one problem', () => {
      for (const text of ['', ' \n\t\n', '\ufeff', '-----\n***'])
        expect(readText(text)).to.deep.equal({ articles: [], problems: [{ path: '', message: 'is empty: a story begins with its headline' }] });
    });

    it('with nothing but bullets gives no story and one problem', () => {
      for (const text of ['• one\n• two', '1. one\n2. two'])
        expect(readText(text)).to.deep.equal({
          articles: [],
          problems: [{ path: '', message: 'holds nothing but a list: a story begins with its headline' }],
        });
    });

    it('larger than 2 MB is refused', () => {
      expect(readText('a'.repeat(maxBytes + 1)).problems).to.deep.equal([{ path: '', message: 'is larger than 2 MB' }]);
    });

    it('loses no word of a story, wherever its lines are moved', async () => {
      const lines = (await textFixture('ferry')).split('\n').filter(Boolean);
      const headings = ['Key Takeaways', 'Did You Know?', 'You May Also Like', '3 min read'];
      const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
      for (let turn = 1; turn < lines.length; turn++)
        for (const gap of ['\n', '\n\n']) {
          const moved = [...lines.slice(turn), ...lines.slice(0, turn)].join(gap);
          const kept = new Set(wordsOf(JSON.stringify(readText(moved).articles)));
          const lost = lines.filter((line) => !headings.includes(line) && wordsOf(line).some((word) => !kept.has(word)));
          expect(lost, moved).to.deep.equal([]);
        }
    });

    for (const name of textFixtures)
      it(`cut anywhere never throws: ${name}`, async () => {
        for (const text of cuts(await textFixture(name))) {
          const feed = readText(text);
          expect(feed.articles.length + feed.problems.length, text).to.be.greaterThan(0);
        }
      });

    it('is read in a time that grows with its length alone, whatever it is made of', function () {
      this.timeout(20_000);
      const pieces = [
        'a line of a paragraph that goes on and on and on, for ever and ever\n',
        '• a: b\n',
        'Key Takeaways\n',
        '12 May 2026\n',
        '** ',
        '\t',
        '[a](b',
      ];
      for (const piece of pieces)
        expect(
          growth(readText, (length) => `Headline\n\nDid you know\n${piece.repeat(length / piece.length)}`, 100_000),
          piece,
        ).to.be.lessThan(linear);
    });
  });
});
