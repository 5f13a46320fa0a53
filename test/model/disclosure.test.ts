import { expect } from '@open-wc/testing';
import { digitalSourceTypes } from '../../src/model/article.js';
import { isStale, pictureLabel, readDigitalSourceType, tellsNoOrigin } from '../../src/model/disclosure.js';
import { setLooseReaders } from '../../src/model/lenient.js';
import * as loose from '../../src/model/loose/all.js';

describe("a picture's origin", () => {
  before(() => {
    setLooseReaders(loose);
  });

  for (const [text, type] of [
    ['trainedAlgorithmicMedia', 'trainedAlgorithmicMedia'],
    ['TRAINEDALGORITHMICMEDIA', 'trainedAlgorithmicMedia'],
    ['http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia', 'trainedAlgorithmicMedia'],
    ['https://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia'],
    ['digsrctype:algorithmicMedia', 'algorithmicMedia'],
    ['https://schema.org/TrainedAlgorithmicMediaDigitalSource', 'trainedAlgorithmicMedia'],
    ['schema:AlgorithmicMediaDigitalSource', 'algorithmicMedia'],
    ['https://example.com/types#digitalCapture', 'digitalCapture'],
    ['http://cv.iptc.org/newscodes/digitalsourcetype/virtualRecording/', 'virtualRecording'],
    ['http://c2pa.org/digitalsourcetype/trainedAlgorithmicData', 'trainedAlgorithmicData'],
    ['trained-algorithmic-media', 'trainedAlgorithmicMedia'],
    ['TRAINED_ALGORITHMIC_MEDIA', 'trainedAlgorithmicMedia'],
    ['trained algorithmic media', 'trainedAlgorithmicMedia'],
    [' compositeSynthetic ', 'compositeSynthetic'],
    ['composite-synthetic', 'compositeSynthetic'],
    ['algorithmically enhanced', 'algorithmicallyEnhanced'],
    ['minorHumanEdits', 'humanEdits'],
    ['digitalArt', 'digitalCreation'],
    ['softwareImage', 'digitalCreation'],
    ['https://schema.org/MultiFrameComputationalCaptureDigitalSource', 'computationalCapture'],
    ['ai', 'trainedAlgorithmicMedia'],
    ['AI', 'trainedAlgorithmicMedia'],
    ['KI', 'trainedAlgorithmicMedia'],
    ['ai-generated', 'trainedAlgorithmicMedia'],
    ['AIGenerated', 'trainedAlgorithmicMedia'],
    ['made with AI', 'trainedAlgorithmicMedia'],
    ['genai', 'trainedAlgorithmicMedia'],
    ['gen-ai', 'trainedAlgorithmicMedia'],
    ['generated', 'trainedAlgorithmicMedia'],
    ['synthetic', 'trainedAlgorithmicMedia'],
    ['deepfake', 'trainedAlgorithmicMedia'],
    ['Deep Fake', 'trainedAlgorithmicMedia'],
    ['ai-modified', 'compositeWithTrainedAlgorithmicMedia'],
    ['ai_edited', 'compositeWithTrainedAlgorithmicMedia'],
    ['AIEdited', 'compositeWithTrainedAlgorithmicMedia'],
    ['ai-assisted', 'compositeWithTrainedAlgorithmicMedia'],
    ['edited with AI', 'compositeWithTrainedAlgorithmicMedia'],
    ['illustration', 'digitalCreation'],
    ['Artwork', 'digitalCreation'],
    ['cgi', 'algorithmicMedia'],
    ['render', 'algorithmicMedia'],
    ['computer-generated', 'algorithmicMedia'],
    ['photo', 'digitalCapture'],
    ['Photograph', 'digitalCapture'],
    ['unknown', 'unknown'],
  ] as const)
    it(`is read from ${text}`, () => expect(readDigitalSourceType(text)).to.equal(type));

  it('is not read from anything else', () => {
    for (const value of [
      '',
      'none',
      'human',
      'no-ai',
      'ai-free',
      'painted by Kia, the trainee',
      'constructor',
      'DigitalSource',
      'trainedAlgorithmicMedia2',
      'trainedAlgorithmic',
      undefined,
      null,
      1,
      {},
      ['algorithmicMedia'],
    ])
      expect(readDigitalSourceType(value)).to.equal(undefined);
  });

  it('may be none, which is no mistake', () => {
    for (const value of ['', ' ', false, 'none', 'Human', 'no AI', 'ai-free']) expect(tellsNoOrigin(value), String(value)).to.equal(true);
    for (const value of ['magic', 'ai', true, 7, {}, []]) expect(tellsNoOrigin(value), String(value)).to.equal(false);
  });

  it('is read at once from 100,000 characters', () => {
    const started = performance.now();
    for (const text of [`${'a'.repeat(1e5)}/`, '/'.repeat(1e5), `${'a/'.repeat(5e4)}x`]) expect(readDigitalSourceType(text)).to.equal(undefined);
    expect(performance.now() - started).to.be.lessThan(100);
  });

  it('has a label where a computer made or changed the picture, or may have, and none for what people made', () => {
    const labelled = digitalSourceTypes.flatMap((type) => (pictureLabel(type) ? [[type, pictureLabel(type)]] : []));
    expect(Object.fromEntries(labelled)).to.deep.equal({
      trainedAlgorithmicMedia: 'aiImage',
      trainedAlgorithmicData: 'aiImage',
      compositeWithTrainedAlgorithmicMedia: 'aiEdited',
      compositeSynthetic: 'aiEdited',
      algorithmicMedia: 'computerArt',
      virtualRecording: 'computerArt',
      algorithmicallyEnhanced: 'computerEdited',
      composite: 'maybeAi',
      unknown: 'maybeAi',
    });
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
