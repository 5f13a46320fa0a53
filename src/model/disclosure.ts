import { digitalSourceTypes, type DigitalSourceType, type Review } from './article.js';
import { elapsed, readMoment } from './dates.js';
import { looseReaders } from './lenient.js';

/** Says that there is nothing to tell. */
const none = /^(?:no|none|false|0|human|original|(?:no|non|not|without) ?ai|ai ?free)$/;

/** What is said of an origin, in small letters with blanks between; of an address or a code its last part. */
const wordsOf = (value: unknown): string =>
  typeof value === 'string' && value.length <= 200
    ? (value.split(/[/#:]/).findLast((part) => part.trim()) ?? '')
        .replace(/([a-z])(?=[A-Z])/g, '$1 ')
        .toLowerCase()
        .replace(/[^a-z\d]+/g, ' ')
        .replace(/ ?digital ?source ?$/, '')
        .trim()
    : '';

/**
 * A picture's origin from any of its usual spellings: IPTC's name, with or without blanks or hyphens, its address or code,
 * schema.org's `…DigitalSource`; and, where the loose readers are there, from plain words: "ai", "ai-edited", "illustration", "photo".
 *
 * @returns `undefined` for what is not known.
 */
export function readDigitalSourceType(value: unknown): DigitalSourceType | undefined {
  const words = wordsOf(value);
  const name = words.replaceAll(' ', '');
  if (!name || none.test(words)) return undefined;
  return digitalSourceTypes.find((type) => type.toLowerCase() === name) ?? looseReaders()?.looseOrigin?.(words);
}

/** Does a value say nothing of an origin, or that there is nothing to tell? */
export function tellsNoOrigin(value: unknown): boolean {
  return value === false || (typeof value === 'string' && (!value.trim() || none.test(wordsOf(value))));
}

/** What a reader is told of a picture's origin. EU AI Act, article 50(5): at first exposure, so on every card too. */
export type PictureLabel = 'aiImage' | 'aiEdited' | 'computerArt' | 'computerEdited' | 'maybeAi';

/** All others need no word to the reader. */
const labels: Readonly<Partial<Record<DigitalSourceType, PictureLabel>>> = {
  trainedAlgorithmicMedia: 'aiImage',
  trainedAlgorithmicData: 'aiImage',
  compositeWithTrainedAlgorithmicMedia: 'aiEdited',
  compositeSynthetic: 'aiEdited',
  algorithmicMedia: 'computerArt',
  virtualRecording: 'computerArt',
  algorithmicallyEnhanced: 'computerEdited',
  // of anything, as IPTC has it
  composite: 'maybeAi',
  unknown: 'maybeAi',
};

/** The label that a picture must carry, if any. */
export function pictureLabel(type: DigitalSourceType | undefined): PictureLabel | undefined {
  return type && labels[type];
}

/** Has the story changed since its takeaways were checked? A day without a time counts to its end. */
export function isStale(review: Review | undefined, dateModified: string | undefined): boolean {
  const checked = readMoment(review?.checkedAt);
  const modified = readMoment(dateModified);
  return checked !== undefined && modified !== undefined && elapsed(checked, modified) > (checked.hasTime ? 0 : 86_400_000 - 1);
}
