import type { Content } from './content.js';
import type { ContentElement } from './element.js';
import { levelOf } from './headline.js';
import { linesOf, wordsOf, type Spot } from './lines.js';

/** The words over a form. */
export interface PitchFound {
  readonly heading: string | undefined;
  readonly pitch: string | undefined;
}

/** The words over a newsletter form: a heading, and the first paragraph outside the form. */
export function pitch(root: ContentElement): Content {
  const { spots, pieces } = linesOf(root);
  const first = (test: (spot: Spot) => boolean): Spot | undefined => spots.find((spot) => spot.to > spot.from && test(spot));
  const found = [first(({ element }) => levelOf(element) > 0), first(({ element }) => element.name === 'p')];
  const [heading, words] = found.map((spot) => spot && (wordsOf(pieces.slice(spot.from, spot.to)) || undefined));
  return { fields: { newsletter: { heading, pitch: words } satisfies PitchFound }, read: new Set(found.flatMap((spot) => spot?.top ?? [])) };
}
