import { expect } from '@open-wc/testing';
import { englishAge, englishDay, englishJoint, isEnglish } from '../../src/model/english.js';

describe('English without Intl says what Intl says', () => {
  it('of every day of a leap year and of a few centuries', () => {
    const format = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    const days = [...Array.from({ length: 366 }, (_, i) => Date.UTC(2024, 0, 1 + i)), Date.UTC(1000, 0, 1), Date.UTC(1970, 0, 1), Date.UTC(9999, 11, 31)];
    for (const at of days) expect(englishDay(at)).to.equal(format.format(at));
  });

  it('of every age that is told', () => {
    const format = new Intl.RelativeTimeFormat('en', { numeric: 'always', style: 'short' });
    const ages = [
      ['minute', 59],
      ['hour', 23],
      ['day', 6],
    ] as const;
    // WebKit's older words are "2 hr ago"
    const plain = (text: string): string => text.replaceAll('.', '');
    for (const [unit, most] of ages)
      for (let count = 1; count <= most; count++) expect(plain(englishAge(count, unit))).to.equal(plain(format.format(-count, unit)));
    expect(englishAge(0, 'second')).to.equal(new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' }).format(0, 'second'));
  });

  it('of lists of names', () => {
    const format = new Intl.ListFormat('en', { type: 'conjunction' });
    for (const names of [
      ['A', 'B'],
      ['A', 'B', 'C'],
      ['A', 'B', 'C', 'D'],
    ])
      expect(names.map((name, i) => (i ? englishJoint(i, names.length) : '') + name).join('')).to.equal(format.format(names));
  });

  it('and leaves other Englishes to Intl', () => {
    expect(['en', 'en-US', 'en-GB', 'de', ''].map(isEnglish)).to.deep.equal([true, true, false, false, false]);
  });
});
