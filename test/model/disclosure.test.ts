import { expect } from '@open-wc/testing';
import { digitalSourceTypes } from '../../src/model/article.js';
import { isStale, pictureLabel, readDigitalSourceType } from '../../src/model/disclosure.js';

describe("a picture's origin", () => {
  for (const [text, type] of [
    ['trainedAlgorithmicMedia', 'trainedAlgorithmicMedia'],
    ['TRAINEDALGORITHMICMEDIA', 'trainedAlgorithmicMedia'],
    ['http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia', 'trainedAlgorithmicMedia'],
    ['https://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia'],
    ['digsrctype:algorithmicMedia', 'algorithmicMedia'],
    ['https://schema.org/TrainedAlgorithmicMediaDigitalSource', 'trainedAlgorithmicMedia'],
    ['schema:AlgorithmicMediaDigitalSource', 'algorithmicMedia'],
    ['https://example.com/types#digitalCapture', 'digitalCapture'],
  ] as const)
    it(`is read from ${text}`, () => expect(readDigitalSourceType(text)).to.equal(type));

  it('is not read from anything else', () => {
    for (const value of [
      '',
      'photo',
      'constructor',
      'DigitalSource',
      'trainedAlgorithmicMedia2',
      'trained algorithmic media',
      undefined,
      null,
      1,
      {},
      ['algorithmicMedia'],
    ])
      expect(readDigitalSourceType(value)).to.equal(undefined);
  });

  it('is read at once from 100,000 characters', () => {
    const started = performance.now();
    for (const text of [`${'a'.repeat(1e5)}/`, '/'.repeat(1e5), `${'a/'.repeat(5e4)}x`]) expect(readDigitalSourceType(text)).to.equal(undefined);
    expect(performance.now() - started).to.be.lessThan(100);
  });

  it('has a label where a computer made or changed the picture, and none for a photograph', () => {
    expect(digitalSourceTypes.map(pictureLabel)).to.deep.equal([undefined, 'aiImage', 'aiEdited', 'computerArt']);
    expect(pictureLabel(undefined)).to.equal(undefined);
  });
});

describe('takeaways', () => {
  for (const [why, checkedAt, dateModified, stale] of [
    ['are stale when the story changed a second later', '2026-11-20T08:55:00+01:00', '2026-11-20T08:55:01+01:00', true],
    ['are not when it changed at the same time', '2026-11-20T08:55:00+01:00', '2026-11-20T07:55:00Z', false],
    ['are not when it changed before', '2026-11-20T08:55:00+01:00', '2026-11-20T08:40:00+01:00', false],
    ['are not when it changed on the day of the check', '2026-11-20', '2026-11-20T23:59:59Z', false],
    ['are stale when it changed on the day after', '2026-11-20', '2026-11-21T00:00:00Z', true],
    ['are stale when it changed on the day after, as a day', '2026-11-20', '2026-11-21', true],
    ['are not when check and change are the same day', '2026-11-20', '2026-11-20', false],
    ['are not late in the evening far behind UTC', '2026-11-20', '2026-11-20T20:00:00-08:00', false],
    ['are stale early in the morning far ahead of UTC', '2026-11-20', '2026-11-21T08:00:00+09:00', true],
    ['are not when the change is told by a day only, that of the check', '2026-11-20T08:00:00-08:00', '2026-11-20', false],
    ['are not when nobody says when they were checked', undefined, '2026-11-20', false],
    ['are not when nobody says when the story changed', '2026-11-20', undefined, false],
    ['are not when a date cannot be read', 'last week', '2026-11-20', false],
  ] as const)
    it(why, () => expect(isStale({ madeBy: 'ai', ...(checkedAt && { checkedAt }) }, dateModified)).to.equal(stale));

  it('that nobody reviewed are not stale', () => expect(isStale(undefined, '2026-11-20')).to.equal(false));
});
