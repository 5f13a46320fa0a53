import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { isEmail } from 'lede-elements/endpoint';
import { findChromium } from '../support/find-browser.mjs';

const label = (length) => 'a'.repeat(length);
/** Every sign that is no letter and no digit, at every place of an address, once and twice. */
const signs = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), 'é', 'ß', '中', '\u00a0', '\u2028', '😀', '\u0130', '\u212a'].filter(
  (sign) => !/[a-z\d]/i.test(sign),
);
const places = signs.flatMap((sign) => [
  `${sign}a@b.example`,
  `a${sign}a@b.example`,
  `a${sign}${sign}a@b.example`,
  `a${sign}@b.example`,
  `a@${sign}b.example`,
  `a@b${sign}b.example`,
  `a@b${sign}.example`,
  `a@b.${sign}example`,
  `a@b.example${sign}`,
]);
const others = [
  '',
  'a',
  '@',
  'a@',
  '@b',
  'a@b',
  'a@@b',
  'a@b@c',
  'a@b.',
  'a@.b',
  'a@b..c',
  'a@1.2.3.4',
  'a@[1.2.3.4]',
  'a@-b.example',
  'a@b-.example',
  'a@b-b.example',
  'a@b--b.example',
  'a@xn--bcher-kva.example',
  '.a@b.example',
  'a.@b.example',
  'a..a@b.example',
  '"a b"@c.example',
  'a(comment)@b.example',
  '<a@b.example>',
  'Ann <a@b.example>',
  'a@b.example, c@d.example',
  'a@b.example;c@d.example',
  'mailto:a@b.example',
  'A@B.EXAMPLE',
  ...[1, 62, 63, 64].flatMap((length) => [`a@${label(length)}`, `a@${label(length)}.example`, `a@b.${label(length)}`, `a@${label(length - 1)}-.b`]),
];
// a browser takes line ends out of what is typed, and blanks away at its ends, before it looks: no form sends them
const typed = [...places, ...others].filter((text) => text === text.replace(/[\r\n]/g, '').trim());

describe('an email address', () => {
  let browser, page;

  before(async () => {
    browser = await launch(await findChromium());
    page = await browser.newPage();
  });
  after(() => browser.close());

  it('is one where the browser says so', async () => {
    // what Chromium makes of other alphabets is its own affair: the standard knows ASCII alone
    const ascii = typed.filter((text) => /^[\0-\x7f]+$/.test(text));
    const verdicts = await page.evaluate((texts) => {
      const input = Object.assign(document.createElement('input'), { type: 'email', required: true });
      return texts.map((text) => {
        input.value = text;
        return input.checkValidity();
      });
    }, ascii);
    assert.ok(ascii.length > 300 && verdicts.includes(true) && verdicts.includes(false));
    assert.deepEqual(
      ascii.filter((text, n) => isEmail(text) !== verdicts[n]),
      [],
    );
  });

  it('is none of another alphabet, and none with blanks or line ends around', () => {
    for (const text of [...places, ...others].filter((one) => !typed.includes(one) || !/^[\0-\x7f]*$/.test(one)))
      assert.equal(isEmail(text), false, JSON.stringify(text));
  });

  it('is not longer than mail servers take', () => {
    assert.equal(isEmail(`${label(64)}@b.example`), true);
    assert.equal(isEmail(`${label(65)}@b.example`), false);
    const domain = `${label(63)}.${label(63)}.${label(63)}.${label(37)}.co`;
    assert.equal(isEmail(`${label(254 - domain.length - 1)}@${domain}`), true);
    assert.equal(isEmail(`${label(254 - domain.length)}@${domain}`), false);
  });

  it('is looked at in no time, however long', () => {
    const started = performance.now();
    for (const text of [`${'a'.repeat(1e6)}`, `a@${'a-'.repeat(5e5)}`, `a@${'a.'.repeat(5e5)}`, `${'a@'.repeat(5e5)}`]) assert.equal(isEmail(text), false);
    assert.ok(performance.now() - started < 50);
  });
});
