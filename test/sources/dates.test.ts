import { expect } from '@open-wc/testing';
import { readMoment } from '../../src/model/dates.js';
import { readDate } from '../../src/sources/dates.js';

const response = await fetch(new URL('../fixtures/feeds/dates.txt', import.meta.url));
const lines = (await response.text()).split('\n').filter((line) => line && !line.startsWith('#'));

describe('a date', () => {
  for (const line of lines) {
    const [written = '', read = ''] = line.split(' |');
    const expected = read.trim() || undefined;
    it(`${written} is ${expected ?? 'none'}`, () => {
      expect(readDate(written)).to.equal(expected);
      // the model knows what it is given
      if (expected) expect(readMoment(expected)?.iso).to.equal(expected);
    });
  }

  it('may be a number', () => {
    expect(readDate(1795159800)).to.equal('2026-11-20T07:30:00Z');
    expect(readDate(1795159800000)).to.equal('2026-11-20T07:30:00Z');
    for (const number of [NaN, Infinity, -Infinity, -1, 0, 1e300]) expect(readDate(number)).to.equal(undefined);
  });

  it('is nothing else', () => {
    for (const value of [undefined, null, true, {}, [], new Date(0), '', ' '.repeat(257), `2026-11-20${' '.repeat(300)}`])
      expect(readDate(value)).to.equal(undefined);
  });

  it('is read in no time, whatever it is', () => {
    const pieces = ['1', '1:', 'a', '+', ' ', '1 ', '-', '1-', 'jan ', 'p.m', '2026-', '\u0301', ':', '1 p'];
    const start = performance.now();
    for (const piece of pieces) {
      readDate(piece.repeat(100_000));
      for (let i = 0; i < 20; i++) readDate(piece.repeat(256 / piece.length));
    }
    expect(performance.now() - start).to.be.lessThan(250);
  });
});
