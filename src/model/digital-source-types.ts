/**
 * How a picture came to be: IPTC's vocabulary, and `unknown` for a word that is not in it: such a picture may be made by a computer.
 * https://cv.iptc.org/newscodes/digitalsourcetype/
 */
export const digitalSourceTypes = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'humanEdits',
  'compositeWithTrainedAlgorithmicMedia',
  'algorithmicallyEnhanced',
  'digitalCreation',
  'dataDrivenMedia',
  'trainedAlgorithmicMedia',
  'trainedAlgorithmicData',
  'algorithmicMedia',
  'screenCapture',
  'virtualRecording',
  'composite',
  'compositeCapture',
  'compositeSynthetic',
  'unknown',
] as const;
export type DigitalSourceType = (typeof digitalSourceTypes)[number];
