import { digitalSourceTypes, type DigitalSourceType, type Review } from './article.js';
import { elapsed, readMoment } from './dates.js';

/**
 * A picture's origin from any of its usual spellings: the bare IPTC name, the IPTC address or code, schema.org's `…DigitalSource`.
 *
 * @returns `undefined` for origins that need no word to the reader, and for unknown ones.
 */
export function readDigitalSourceType(value: unknown): DigitalSourceType | undefined {
  if (typeof value !== 'string') return undefined;
  const name = value
    .split(/[/#:]/)
    .at(-1)
    ?.replace(/DigitalSource$/, '')
    .toLowerCase();
  return digitalSourceTypes.find((type) => type.toLowerCase() === name);
}

/** What a reader is told of a picture's origin. EU AI Act, article 50(5): at first exposure, so on every card too. */
export type PictureLabel = 'aiImage' | 'aiEdited' | 'computerArt';

const labels: Readonly<Partial<Record<DigitalSourceType, PictureLabel>>> = {
  trainedAlgorithmicMedia: 'aiImage',
  compositeWithTrainedAlgorithmicMedia: 'aiEdited',
  algorithmicMedia: 'computerArt',
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
