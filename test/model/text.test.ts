import { expect } from '@open-wc/testing';
import { cleanText, lineOf, plainText, runs } from '../../src/model/text.js';

describe('text on a page', () => {
  for (const [why, text, clean] of [
    ['stays as it is', 'The ferry is back.', 'The ferry is back.'],
    ['is one line', ' The\tferry\r\nis\u2028back\u2029.\n', 'The ferry is back .'],
    ['has no controls', 'a\u0000b\u0007c\u001bd\u007fe\u0085f\u009fg', 'abcdefg'],
    ['has no overrides of direction', '\u202eabc\u202c \u2066d\u2069\u2067e\u2068f\u202a\u202b\u202d', 'abc def'],
    ['keeps marks of direction', 'a\u200eb\u200fc\u061cd', 'a\u200eb\u200fc\u061cd'],
    ['has no byte-order mark', '\ufeffa\ufeffb', 'ab'],
    ['has no hidden annotations', 'a\ufff9b\ufffac\ufffb', 'abc'],
    ['keeps no-break spaces', '5\u00a0km, 1\u202f000', '5\u00a0km, 1\u202f000'],
    ['keeps soft hyphens', 'Schiff\u00adfahrt', 'Schiff\u00adfahrt'],
    ['keeps joiners in emoji', '👩‍👩‍👧‍👦 ❤️‍🔥 1️⃣', '👩‍👩‍👧‍👦 ❤️‍🔥 1️⃣'],
    ['keeps flags', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} 🇳🇴', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} 🇳🇴'],
    ['keeps joiners in words', 'می\u200cخواهم क्\u200dष', 'می\u200cخواهم क्\u200dष'],
    ['keeps four marks on a letter', 'a\u0301\u0302\u0303\u0304', 'a\u0301\u0302\u0303\u0304'],
    ['has no piled-up marks', `z${'\u0301'.repeat(50)}a${'\u0489'.repeat(9)}lgo`, 'z\u0301\u0301\u0301\u0301a\u0489\u0489\u0489\u0489lgo'],
    ['keeps Burmese words of many marks', 'လျှော့ချ', 'လျှော့ချ'],
    ['keeps Vietnamese, Hebrew, Thai and Tibetan marks', 'ệ שִׁ֖ ที่ རྒྱུད', 'ệ שִׁ֖ ที่ རྒྱུད'],
    ['has no half of a surrogate pair', 'a\ud83db\udea2c🚢', 'abc🚢'],
    ['keeps what looks like HTML as text', '<b>&amp;</b>', '<b>&amp;</b>'],
    ['may be nothing', ' \n\u0000\u202e ', ''],
  ] as const)
    it(why, () => expect(cleanText(text)).to.equal(clean));

  it('is the same when it is cleaned again', () => {
    for (const text of ['a\ud83d\u202e\udea2', '\u202e \u0000 a', `z\u0301\u0301\u0301\u0000${'\u0301'.repeat(9)}`, 'a \u0000 b', '\u00a0\u0000 a']) {
      const once = cleanText(text);
      expect(cleanText(once), JSON.stringify(text)).to.equal(once);
    }
  });

  it('is cleaned at once, whatever it is made of', () => {
    const started = performance.now();
    for (const part of [' ', '\u0301', '\u202e', 'a ', 'a\u0301', '\n', '\u0000', '🚢', '\ud83d']) cleanText(part.repeat(1e5) + 'x');
    expect(performance.now() - started).to.be.lessThan(500);
  });
});

describe('a line from anywhere', () => {
  it('is clean text of at most 65,536 characters', () => {
    expect(lineOf(' The\u202e ferry\n')).to.equal('The ferry');
    expect(lineOf('a'.repeat(1e6))).to.have.length(65_536);
  });

  it('is nothing where no text is', () => {
    for (const value of ['', ' ', '\u202e', undefined, null, 1, {}, ['a'], Symbol('a')]) expect(lineOf(value)).to.equal(undefined);
  });
});

describe('a paragraph', () => {
  it('is one run, or has its own', () => {
    expect(runs('The ferry')).to.deep.equal([{ text: 'The ferry' }]);
    const own = [{ text: 'The ' }, { text: 'ferry', em: true }];
    expect(runs(own)).to.equal(own);
  });

  it('has its words without links and emphasis', () => {
    expect(plainText('The ferry')).to.equal('The ferry');
    expect(plainText([{ text: 'The ' }, { text: 'ferry', href: 'https://example.com/', strong: true }, { text: '.' }])).to.equal('The ferry.');
    expect(plainText([])).to.equal('');
  });
});
