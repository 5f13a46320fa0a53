import { expect } from '@open-wc/testing';
import { accessLevels, digitalSourceTypes, liveStatuses, makers, mediaTypes, submitters } from '../../src/model/article.js';

describe('the allowed words of a record', () => {
  for (const [name, list, words] of [
    ['media', mediaTypes, ['article', 'video', 'audio', 'gallery', 'live', 'newsletter']],
    ['liveStatus', liveStatuses, ['soon', 'live', 'closed']],
    ['access', accessLevels, ['free', 'registered', 'premium']],
    ['submission.by', submitters, ['staff', 'reader', 'agency', 'sponsor']],
    ['review.madeBy', makers, ['person', 'ai', 'ai-assisted']],
    [
      'digitalSourceType',
      digitalSourceTypes,
      // IPTC's vocabulary, C2PA's term for data, and ours for a word that is in neither
      [
        ...['digitalCapture', 'computationalCapture', 'negativeFilm', 'positiveFilm', 'print', 'humanEdits', 'compositeWithTrainedAlgorithmicMedia'],
        ...['algorithmicallyEnhanced', 'digitalCreation', 'dataDrivenMedia', 'trainedAlgorithmicMedia', 'trainedAlgorithmicData', 'algorithmicMedia'],
        ...['screenCapture', 'virtualRecording', 'composite', 'compositeCapture', 'compositeSynthetic', 'unknown'],
      ],
    ],
  ] as const)
    it(`of ${name} are those of the contract`, () => expect(list).to.deep.equal(words));
});
