import { expect } from '@open-wc/testing';
import { isOn, numberOf, unquote, wordOf } from '../../src/model/attributes.js';
import { cardFields } from '../../src/model/fields/card.js';
import { kindOf } from '../../src/model/fields/table.js';
import { looseDate, looseDays, looseMinutes, looseNumber, looseWord } from '../../src/model/loose/all.js';
import { readDate } from '../../src/sources/dates.js';
import { growth, linear } from './growth.js';

const anything = [undefined, null, NaN, {}, [], ['a'], Symbol('a'), 1n, () => 'a', new Date(0), { toString: () => '7' }, '', ' ', 'x'.repeat(1e5)];

/** A table of what people type, and what is meant. */
function reads<T>(read: (value: unknown) => T | undefined, rows: readonly (readonly [unknown, T | undefined])[]): void {
  for (const [typed, meant] of rows) it(`${JSON.stringify(typed)} is ${String(meant)}`, () => expect(read(typed)).to.equal(meant));
  it('nothing else is anything', () => {
    for (const value of anything) expect(read(value), String(value).slice(0, 20)).to.equal(undefined);
  });
}

describe('a word', () => {
  reads(
    (value) => wordOf(value, ['stack', 'row', 'ai-assisted']),
    [
      ['row', 'row'],
      [' Row ', 'row'],
      ['ROW', 'row'],
      ['“row”', 'row'],
      ['"row"', 'row'],
      ['”row”', 'row'],
      ['ai_assisted', 'ai-assisted'],
      ['AI assisted', 'ai-assisted'],
      ['aiAssisted', 'ai-assisted'],
      ['rows', undefined],
      ['constructor', undefined],
    ],
  );
});

describe('another word', () => {
  for (const [field, rows] of Object.entries({
    media: { podcast: 'audio', Photos: 'gallery', slideshow: 'gallery', movie: 'video', 'video/mp4': 'video', 'Live blog': 'live', hologram: undefined },
    liveStatus: { ended: 'closed', over: 'closed', upcoming: 'soon', ongoing: 'live', perhaps: undefined },
    access: {
      subscriber: 'premium',
      'Subscribers only': 'premium',
      paid: 'premium',
      members: 'premium',
      registration: 'registered',
      public: 'free',
      false: 'premium',
      true: 'free',
      secret: undefined,
    },
    madeBy: { human: 'person', 'Harbour Desk': 'person', 'AI-generated': 'ai', ChatGPT: 'ai', 'with AI help': 'ai-assisted', magic: undefined },
    by: { wire: 'agency', advertiser: 'sponsor', user: 'reader', editors: 'staff', stranger: undefined },
  } as const))
    for (const [typed, meant] of Object.entries(rows))
      it(`for ${field}: ${typed} is ${String(meant)}`, () => expect(looseWord(field as 'media', typed)).to.equal(meant));
});

describe('a number that is written plainly', () => {
  reads(numberOf, [
    [8, 8],
    [' 8 ', 8],
    ['8 stories', 8],
    ['600px', 600],
    ['h2', 2],
    ['H3', 3],
    ['level 2', 2],
    ['“4”', 4],
    ['2.5', 2.5],
    ['1,200', undefined],
    ['-3', undefined],
    ['50%', undefined],
  ]);
});

describe('a number', () => {
  reads(looseNumber, [
    [8, 8],
    ['8', 8],
    [' 8 ', 8],
    ['8 stories', 8],
    ['600px', 600],
    ['600 px', 600],
    ['h2', 2],
    ['H3', 3],
    ['level 2', 2],
    ['“4”', 4],
    ['1,200', 1200],
    ['1.200.000', 1200000],
    ['2.5', 2.5],
    ['1,5', 1.5],
    ['٣', 3],
    ['८', 8],
    ['３', 3],
    ['-3', undefined],
    ['50%', undefined],
    ['2-3', undefined],
    ['many', undefined],
    ['1e9', undefined],
    ['0x10', undefined],
  ]);
});

describe('minutes', () => {
  reads(looseMinutes, [
    [2, 2],
    ['2', 2],
    ['2 min', 2],
    ['2min', 2],
    ['2 minutes', 2],
    ['2 Min. Lesezeit', 2],
    ['3 min de lectura', 3],
    ['PT2M', 2],
    ['PT1H20M', 80],
    ['1 h 20 min', 80],
    ['1 Std. 20 Min.', 80],
    ['1,5', 1.5],
    ['2.5 min', 2.5],
    ['90 sec', 1.5],
    ['PT90S', 1.5],
    ['٣ دقائق', 3],
    ['3分', 3],
    ['-3', undefined],
    ['5-7 min', undefined],
    ['1:20', undefined],
    ['soon', undefined],
  ]);
});

describe('days', () => {
  reads(looseDays, [
    [2, 2],
    ['2 days', 2],
    ['2 Tage', 2],
    ['24 h', 1],
    ['1 week', 7],
    ['3 Wochen', 21],
    ['6 months', 180],
    ['1 year', 365],
    ['a week', undefined],
  ]);
});

describe('a switch', () => {
  for (const value of ['', 'true', 'priority', 'yes', '1', ' TRUE ', true, 1]) it(`${JSON.stringify(value)} is on`, () => expect(isOn(value)).to.equal(true));
  for (const value of ['false', ' False ', '0', 'no', 'off', 'none', '“false”', 'null', 'undefined', false, 0, null, undefined, NaN])
    it(`${JSON.stringify(value)} is off`, () => expect(isOn(value)).to.equal(false));
});

describe('quotes around a text', () => {
  for (const [typed, meant] of [
    ['”Bridge”', 'Bridge'],
    ['“Bridge”', 'Bridge'],
    ['″Bridge″', 'Bridge'],
    ['"Bridge"', 'Bridge'],
    ['«Bridge»', 'Bridge'],
    ['””', ''],
    ['”The bridge is back”', 'The bridge is back'],
    ['"The bridge is back"', 'The bridge is back'],
    [' ”https://post.example/a” ', 'https://post.example/a'],
  ] as const)
    it(`of ${typed} were meant to hold it`, () => expect(unquote(typed)).to.equal(meant));

  for (const text of ['“The bridge is back”', '“The bridge” and “the ferry”', '"A" and "B"', 'The ‘bridge’', '’Tis the season', '"', 'Bridge', ''])
    it(`of ${text} belong to it`, () => expect(unquote(text)).to.equal(text));

  it('are found in what attributes say, in objects too; an object of which nothing is said is nothing', () => {
    const said = { headline: '”Bridge”', image: { url: '“/a.png”', alt: undefined }, sponsor: { name: undefined, url: '' } };
    expect(kindOf(cardFields)(said, '', { problems: [], partial: true, isSaid: true })).to.deep.equal({ headline: 'Bridge', image: { url: '/a.png' } });
  });

  it('stay in what a script gave', () => {
    expect(kindOf(cardFields)({ headline: '”Bridge”' }, '', { problems: [] })).to.deep.equal({ headline: '”Bridge”' });
  });

  it('are looked for in a time that grows as the text does', () => {
    for (const text of [
      (length: number) => '”'.repeat(length),
      (length: number) => `${'”'.repeat(length)}a`,
      (length: number) => `a${'”'.repeat(length)}`,
      (length: number) => `”${'a '.repeat(length / 2)}”`,
    ])
      expect(growth(unquote, text, 500_000)).to.be.lessThan(linear);
  });
});

describe('a date', () => {
  const rows = [
    ['20 November 2026', '2026-11-20'],
    ['20. November 2026', '2026-11-20'],
    ['20 Nov 2026', '2026-11-20'],
    ['20th of November, 2026', '2026-11-20'],
    ['November 20, 2026', '2026-11-20'],
    ['Nov. 20 2026', '2026-11-20'],
    ['Fri, Nov 20, 2026', '2026-11-20'],
    ['Freitag, 20. November 2026', '2026-11-20'],
    ['3. Mai 2026', '2026-05-03'],
    ['1. März 2026', '2026-03-01'],
    ['24. Dez. 2026', '2026-12-24'],
    ['20.11.2026', '2026-11-20'],
    ['20. 11. 2026', '2026-11-20'],
    ['3.4.2026', '2026-04-03'],
    ['20/11/2026', '2026-11-20'],
    ['11/20/2026', '2026-11-20'],
    ['2026/11/20', '2026-11-20'],
    ['2026.11.20', '2026-11-20'],
    ['2026-3-4', '2026-03-04'],
    ['“20 November 2026”', '2026-11-20'],
    ['Nov 20, 2026 7:10 am', '2026-11-20T07:10:00Z'],
    ['Nov 20, 2026 7:10 p.m.', '2026-11-20T19:10:00Z'],
    ['Nov 20, 2026 at 7 pm', '2026-11-20T19:00:00Z'],
    ['20 November 2026, 07:10', '2026-11-20T07:10:00Z'],
    ['20.11.2026 07:10 Uhr', '2026-11-20T07:10:00Z'],
    ['Fri, 20 Nov 2026 07:10:00 +0100', '2026-11-20T07:10:00+01:00'],
    ['Fri, 20 Nov 2026 07:10:00 GMT', '2026-11-20T07:10:00Z'],
    ['Fri Nov 20 2026 07:10:00 GMT+0100', '2026-11-20T07:10:00+01:00'],
    ['1795158600', '2026-11-20T07:10:00Z'],
    ['1795158600000', '2026-11-20T07:10:00Z'],
    [1795158600, '2026-11-20T07:10:00Z'],
    ['٢٠/١١/٢٠٢٦', '2026-11-20'],
  ] as const;
  reads(looseDate, [
    ...rows,
    ['31 February 2026', undefined],
    ['20 Nov 2026 25:10', undefined],
    ['20 Brumaire 2026', undefined],
    ['20 Nov 2026 07:10 EST', undefined],
    ['every 20 November 2026', undefined],
    ['November 2026', undefined],
    ['2026', undefined],
    ['20', undefined],
    [42, undefined],
    ['soon', undefined],
  ]);

  it('is the same that a feed would say', () => {
    for (const [typed, meant] of rows) if (typed !== '٢٠/١١/٢٠٢٦' && typed !== '“20 November 2026”') expect(readDate(typed), String(typed)).to.equal(meant);
  });
});
