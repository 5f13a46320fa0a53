import { expect } from '@open-wc/testing';
import { absoluteDate, elapsed, freshness, listOf, listParts, readMoment, relativeDate, sameDay, storyDates } from '../../src/model/dates.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const read = (text: string): NonNullable<ReturnType<typeof readMoment>> => readMoment(text)!;
/** Engines put different blanks before AM and PM. */
const plain = (text: string | undefined): string | undefined => text?.replace(/\s/g, ' ');

describe('a moment', () => {
  describe('is read from', () => {
    for (const [text, at] of [
      ['2026-11-20', '2026-11-20T00:00:00Z'],
      ['2026-11-20T07:10Z', '2026-11-20T07:10:00Z'],
      ['2026-11-20T07:10:30Z', '2026-11-20T07:10:30Z'],
      ['2026-11-20T07:10:30.123456789Z', '2026-11-20T07:10:30Z'],
      ['2026-11-20t07:10z', '2026-11-20T07:10:00Z'],
      ['2026-11-20 07:10', '2026-11-20T07:10:00Z'],
      ['2026-11-20T07:10', '2026-11-20T07:10:00Z'],
      ['2026-11-20T07:10:00+01:00', '2026-11-20T06:10:00Z'],
      ['2026-11-20T07:10:00+0100', '2026-11-20T06:10:00Z'],
      ['2026-11-20T07:10:00 +01:00', '2026-11-20T06:10:00Z'],
      ['2026-11-20 07:10:00 +01:00', '2026-11-20T06:10:00Z'],
      ['2026-11-20T00:10:00+05:45', '2026-11-19T18:25:00Z'],
      ['2026-11-20T20:10:00-09:30', '2026-11-21T05:40:00Z'],
      ['2026-01-01T00:30:00+14:00', '2025-12-31T10:30:00Z'],
      ['  2026-11-20\n', '2026-11-20T00:00:00Z'],
      ['2024-02-29', '2024-02-29T00:00:00Z'],
      ['2000-02-29', '2000-02-29T00:00:00Z'],
      ['1000-01-01', '1000-01-01T00:00:00Z'],
      ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
    ] as const)
      it(JSON.stringify(text), () => expect(new Date(read(text).at).toISOString()).to.equal(at.replace('Z', '.000Z')));
  });

  describe('is not read from', () => {
    for (const [why, text] of [
      ['an empty text', ''],
      ['blanks', '   '],
      ['30 February', '2026-02-30'],
      ['29 February of a common year', '2026-02-29'],
      ['29 February of a century that is no leap year', '1900-02-29'],
      ['31 April', '2026-04-31'],
      ['month 0', '2026-00-10'],
      ['month 13', '2026-13-01'],
      ['day 0', '2026-01-00'],
      ['what a database writes for nothing', '0000-00-00 00:00:00'],
      ['what a program writes for nothing', '0001-01-01T00:00:00Z'],
      ['the year 50, which engines take for 1950', '0050-01-01'],
      ['24:00', '2026-11-20T24:00'],
      ['25 hours', '2026-11-20T25:00'],
      ['hours below 0', '2026-11-20T-1:00'],
      ['60 minutes', '2026-11-20T10:60'],
      ['60 seconds', '2026-11-20T10:00:60Z'],
      ['a leap second', '2016-12-31T23:59:60Z'],
      ['a zone beyond all others', '2026-11-20T10:00:00+99:99'],
      ['a zone of 75 minutes', '2026-11-20T10:00:00+00:75'],
      ['a zone of 15 hours', '2026-11-20T10:00:00-15:00'],
      ['an hour alone', '2026-11-20T10'],
      ['a zone without a time', '2026-11-20+01:00'],
      ['a zone by name', '2026-11-20T10:00 CET'],
      ['a year and month', '2026-11'],
      ['one digit for the month', '2026-1-02'],
      ['five digits for the year', '12026-01-02'],
      ['a sign before the year', '+2026-01-02'],
      ['an RFC 822 date', 'Fri, 20 Nov 2026 07:10:00 GMT'],
      ['words', 'yesterday'],
      ['two dates', '2026-11-20\n2026-11-21'],
      ['other digits', '٢٠٢٦-١١-٢٠'],
      ['a date with a tail', '2026-11-20T07:10Z<script>'],
    ] as const)
      it(why, () => expect(readMoment(text)).to.equal(undefined));

    it('what is no text', () => {
      for (const value of [undefined, null, 0, 1_763_622_600_000, true, new Date(0), [], ['2026-11-20'], {}, Symbol('date'), 1n])
        expect(readMoment(value)).to.equal(undefined);
    });

    it('100,000 characters, and at once', () => {
      const started = performance.now();
      for (const text of ['1'.repeat(1e5), ' '.repeat(1e5), `2026-11-20${' '.repeat(1e5)}`, `2026-11-20T10:00:00.${'1'.repeat(1e5)}`])
        expect(readMoment(text)).to.equal(undefined);
      expect(performance.now() - started).to.be.lessThan(100);
    });
  });

  it('keeps the clock of the publisher', () => {
    expect(read('2026-11-20T07:10:00+01:00')).to.include({ offset: 60, zone: '+01:00', hasTime: true });
    expect(read('2026-11-20T07:10:00-0930')).to.include({ offset: -570, zone: '-0930' });
    expect(read('2026-11-20T07:10')).to.include({ offset: 0, zone: 'Z' });
    expect(read('2026-11-20')).to.include({ offset: 0, hasTime: false });
  });

  it('is written so that HTML, and this reader, read it again', () => {
    for (const [text, iso] of [
      ['2026-11-20', '2026-11-20'],
      [' 2026-11-20 07:10 ', '2026-11-20T07:10'],
      ['2026-11-20t07:10z', '2026-11-20T07:10Z'],
      ['2026-11-20 07:10:00 +01:00', '2026-11-20T07:10:00+01:00'],
      ['2026-11-20T07:10:00 -0100', '2026-11-20T07:10:00-0100'],
      ['2026-11-20T07:10:00 z', '2026-11-20T07:10:00Z'],
    ] as const) {
      expect(read(text).iso).to.equal(iso);
      expect(read(iso)).to.deep.equal(read(text));
    }
  });

  it('is on the same day as another only by the same clock', () => {
    expect(sameDay(read('2026-11-20T00:10+01:00'), read('2026-11-20T23:50+01:00'))).to.equal(true);
    expect(sameDay(read('2026-11-20T23:50+01:00'), read('2026-11-21T00:10+01:00'))).to.equal(false);
    expect(sameDay(read('2026-11-20T23:50+01:00'), read('2026-11-20T23:50+02:00'))).to.equal(false);
  });

  it('is apart from a mere day by the clock of the publisher', () => {
    expect(elapsed(read('2026-11-20T10:00+01:00'), read('2026-11-20T10:00Z'))).to.equal(hour);
    expect(elapsed(read('2026-11-20'), read('2026-11-20T10:00-08:00'))).to.equal(10 * hour);
    expect(elapsed(read('2026-11-20T21:00-08:00'), read('2026-11-21'))).to.equal(3 * hour);
    expect(elapsed(read('2026-11-20'), read('2026-11-21'))).to.equal(day);
  });
});

describe('a date in words', () => {
  const moment = read('2026-11-20T00:10:00+01:00');

  it('is told in the clock of the publisher, whatever the clock of the machine', () => {
    expect(absoluteDate(moment, 'en')).to.equal('Nov 20, 2026');
    expect(absoluteDate(read('2026-11-20T23:50:00-11:00'), 'en')).to.equal('Nov 20, 2026');
    expect(absoluteDate(read('2026-11-20'), 'en')).to.equal('Nov 20, 2026');
  });

  for (const [lang, text] of [
    ['en', 'Nov 20, 2026'],
    ['en-GB', '20 Nov 2026'],
    ['de', '20. Nov. 2026'],
    ['ja', '2026年11月20日'],
  ] as const)
    it(`speaks ${lang}`, () => expect(absoluteDate(moment, lang)).to.equal(text));

  it('tells the time where there is one', () => {
    expect(plain(absoluteDate(moment, 'en', 'time'))).to.match(/^November 20, 2026.* 12:10 AM$/);
    expect(absoluteDate(read('2026-11-20'), 'en', 'time')).to.equal('November 20, 2026');
    expect(plain(absoluteDate(moment, 'en', 'clock'))).to.equal('12:10 AM');
  });

  it('tells weekday and zone in full', () => {
    expect(plain(absoluteDate(moment, 'en', 'full'))).to.match(/^Friday, November 20, 2026.* 12:10 AM UTC\+01:00$/);
    expect(plain(absoluteDate(read('2026-11-20T12:10Z'), 'en', 'full'))).to.match(/12:10 PM UTC$/);
    expect(absoluteDate(read('2026-11-20'), 'en', 'full')).to.equal('Friday, November 20, 2026');
  });

  it('is English where there is no such language', () => {
    for (const lang of ['', 'tlh', 'not a language', 'en_US', '../../en', 'x'.repeat(1000)]) expect(absoluteDate(moment, lang)).to.equal('Nov 20, 2026');
  });
});

describe('how long ago', () => {
  const at = '2026-03-29T00:30:00Z';
  const told = (ago: number, lang = 'en'): string | undefined => plain(relativeDate(read(at), Date.parse(at) + ago, lang));

  for (const [what, ago, words] of [
    ['at once', 0, 'now'],
    ['half a minute ago', minute / 2, 'now'],
    ['a millisecond before the first minute', minute - 1, 'now'],
    ['one minute ago', minute, '1 min. ago'],
    ['a millisecond before the second minute', 2 * minute - 1, '1 min. ago'],
    ['a millisecond before the hour', hour - 1, '59 min. ago'],
    ['one hour ago', hour, '1 hr. ago'],
    ['a millisecond before the day', day - 1, '23 hr. ago'],
    ['one day ago', day, '1 day ago'],
    ['47 hours ago, which may be the day before yesterday', 47 * hour, '1 day ago'],
    ['a millisecond before the week', 7 * day - 1, '6 days ago'],
    ['a clock that runs a little ahead', -minute, 'now'],
    ['a clock that runs five minutes ahead', -5 * minute, 'now'],
  ] as const)
    it(`${what} is "${words}"`, () => expect(told(ago)).to.equal(words));

  it('is not told from a week on, nor of the future', () => {
    for (const ago of [7 * day, 400 * day, -5 * minute - 1, -day]) expect(told(ago)).to.equal(undefined);
  });

  it('is not told of a day without a time', () => {
    expect(relativeDate(read('2026-03-29'), Date.parse('2026-03-29T01:00:00Z'), 'en')).to.equal(undefined);
  });

  it('never says 0, in any language and at any age', () => {
    for (const lang of ['en', 'de', 'fr', 'ja', 'zh', 'ru', 'pl', 'tr', 'nl'])
      for (let ago = -5 * minute; ago < 2 * hour; ago += 20_000) expect(told(ago, lang), `${lang} ${String(ago)}`).not.to.match(/(?<!\d)0(?!\d)/);
  });

  it('never says a day of the calendar, in any language', () => {
    for (const [lang, words] of [
      ['de', /gestern/],
      ['fr', /hier/],
      ['es', /ayer/],
      ['ja', /昨/],
      ['zh', /昨|前天/],
      ['ru', /вчера/],
    ] as const)
      for (const ago of [day, 47 * hour, 2 * day]) expect(told(ago, lang)).not.to.match(words);
  });

  it('counts an hour that a clock was changed in as an hour', () => {
    const before = read('2026-03-29T01:30:00+01:00');
    expect(plain(relativeDate(before, read('2026-03-29T03:30:00+02:00').at, 'en'))).to.equal('1 hr. ago');
  });

  it('is English where there is no such language', () => {
    for (const lang of ['', 'tlh', 'not a language']) expect(told(2 * hour, lang)).to.equal('2 hr. ago');
  });
});

describe('the dates of a story', () => {
  const told = (datePublished?: string, dateModified?: string): (string | undefined)[] => {
    const { published, updated } = storyDates({ ...(datePublished && { datePublished }), ...(dateModified && { dateModified }) });
    return [published?.iso, updated?.iso];
  };
  const published = '2026-11-20T07:10:00+01:00';

  for (const [why, first, second, isTold] of [
    ['an hour later is told', published, '2026-11-20T08:10:00+01:00', true],
    ['a second less is not', published, '2026-11-20T08:09:59+01:00', false],
    ['an hour later by another clock is told', published, '2026-11-20T07:10:00Z', true],
    ['at the same time is not', published, published, false],
    ['before publication is not', published, '2026-11-19T08:40:00+01:00', false],
    ['alone is told', undefined, published, true],
    ['the next day is told', '2026-11-20', '2026-11-21', true],
    ['the same day is not', '2026-11-20', '2026-11-20', false],
    ['at a time of a day that was published is told', '2026-11-20', '2026-11-20T08:40:00+01:00', true],
    ['on the day of publication is not', published, '2026-11-20', false],
    ['on the next day of a clock far behind UTC is told', '2026-11-20T21:00:00-08:00', '2026-11-21', true],
    ['on the same day of a clock ahead of UTC is not', '2026-11-20T00:30:00+02:00', '2026-11-20', false],
    ['that cannot be read is not', published, 'today', false],
  ] as const)
    it(`an update ${why}`, () => expect(told(first, second)).to.deep.equal([first, isTold ? second : undefined]));

  it('are none where there are none, without empty fields', () => {
    expect(storyDates({})).to.deep.equal({});
    expect(storyDates({ datePublished: '?', dateModified: '' })).to.deep.equal({});
  });
});

describe('a story is', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');
  const at = (ago: number): string => new Date(now - ago).toISOString();

  for (const [what, dates, expected] of [
    ['new for an hour', { datePublished: at(hour - 1000) }, 'new'],
    ['not new after it', { datePublished: at(hour) }, undefined],
    ['new by a clock that runs a little ahead', { datePublished: at(-4 * minute) }, 'new'],
    ['not new in the future', { datePublished: at(-6 * minute) }, undefined],
    ['updated for an hour', { datePublished: at(3 * hour), dateModified: at(minute) }, 'updated'],
    ['not updated after it', { datePublished: at(3 * hour), dateModified: at(hour) }, undefined],
    ['not updated by a small mend', { datePublished: at(80 * minute), dateModified: at(30 * minute) }, undefined],
    ['not new by a day without a time', { datePublished: '2026-11-20' }, undefined],
    ['neither without dates', {}, undefined],
  ] as const)
    it(what, () => expect(freshness(storyDates(dates), now)).to.equal(expected));
});

describe('a list of names', () => {
  it('is joined as the language joins', () => {
    expect(listOf(['A', 'B', 'C'], 'en')).to.equal('A, B, and C');
    expect(listOf(['A', 'B', 'C'], 'de')).to.equal('A, B und C');
    expect(listOf(['A'], 'en')).to.equal('A');
    expect(listOf([], 'en')).to.equal('');
    expect(listOf(['A', 'B'], 'not a language')).to.equal('A and B');
  });

  it('keeps names and words apart, even where a name holds a comma', () => {
    expect(listParts(['Desk, North', 'and'], 'en')).to.deep.equal([
      { type: 'element', value: 'Desk, North' },
      { type: 'literal', value: ' and ' },
      { type: 'element', value: 'and' },
    ]);
  });
});
