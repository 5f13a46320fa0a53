import { expect } from '@open-wc/testing';
import { directionOf } from '../../src/model/direction.js';

describe('the direction of a language', () => {
  for (const lang of [
    'ar',
    'AR',
    'ar-EG',
    'he',
    'iw',
    'fa-IR',
    'ur',
    'ckb',
    'yi',
    'sd',
    'ps',
    'dv',
    'ug',
    'pa-Arab',
    'az-Arab-IR',
    'ku-arab',
    'uz-ARAB-AF',
    'ff-Adlm',
  ])
    it(`${lang} is right to left`, () => expect(directionOf(lang)).to.equal('rtl'));

  for (const lang of ['en', 'de', 'ja', 'zh-Hant-TW', 'ar-Latn', 'he-Latn-IL', 'ks-Deva', 'arn', 'hee', 'tlh', 'x', 'constructor'])
    it(`${lang} is left to right`, () => expect(directionOf(lang)).to.equal('ltr'));

  it('is not known without a language', () => {
    expect(directionOf(undefined)).to.equal(undefined);
    expect(directionOf('')).to.equal(undefined);
  });
});
