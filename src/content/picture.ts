import type { ContentElement } from './element.js';
import { hasWords, wordsOf, type Lines, type Spot } from './lines.js';
import { callsItself, kindOf } from './names.js';

const sign = /(?:^|[-_/.\s])(?:logos?|icons?|g?r?avatars?|pixel|tracking|spacer|sprite|badge|emoji|smil(?:ey|ie)s?)(?:[-_/.\s]|$)|\/~f[a-z]\//i;
const face = /(?:^|[-_\s])(?:profile|portrait|headshot|rounded-(?:full|circle)|is-rounded|u-photo)(?:[-_\s]|$)|profile pic/i;
const blank =
  /^(?:data:|about:|#|$)|(?:^|[-_/])(?:blank|placeholder|spacer|transparent|pixel|1x1|loading|loader|lazy|lazy-?load|dummy|empty)(?:[-_](?:image|img|\d+x?\d*))*\.\w{3,4}(?:[?#]|$)/i;
const late = /^data-(?:\S*src|original|lazy\S*|image|img|bg|background(?:-image)?|echo)$/;
const lateSet = /^data-\S*srcset$/;
const caption = /caption(?:[-_\s]|$)/i;
const credit = /(?:^|[-_\s])(?:credits?|copyright|photographer|photo-by|source)(?:[-_\s]|$)/i;
const address = /^(?!data:)[^\s{}]*[./][^\s{}]*$/;
/** Pixels. What is smaller is a sign; so is what is smaller than the second, where there is another picture. */
export const smallest = 48;
const small = 100;

/** A picture as found, still to be normalised. */
export interface FoundPicture {
  readonly url: string;
  readonly srcset?: string | undefined;
  readonly sizes?: string | undefined;
  readonly alt?: string | undefined;
  readonly width?: string | undefined;
  readonly height?: string | undefined;
  readonly caption?: string | undefined;
  readonly creditText?: string | undefined;
}

const pixels = (text: string | undefined): string | undefined => /^(\d{1,5})(?:px)?$/.exec(text?.trim() ?? '')?.[1];

/** Pixels of the shorter side, as far as they are known. */
function leastOf({ width, height }: Pick<FoundPicture, 'width' | 'height'>): number {
  return Math.min(Number(width ?? Infinity), Number(height ?? Infinity));
}

/**
 * The picture that an element is, however late it is loaded; `undefined` for signs, smileys, portraits, and what counts readers.
 *
 * @param any - Signs, too.
 */
export function pictureAt({ name, attributes, parent }: ContentElement, any = false): FoundPicture | undefined {
  if (name !== 'img' && name !== 'amp-img') return undefined;
  const { src = '', srcset, sizes, alt, style = '', class: classes = '' } = attributes;
  const [width, height] = [pixels(attributes['width']), pixels(attributes['height'])];
  const entries = Object.entries(attributes);
  const named = (names: RegExp): string[] => entries.filter(([key]) => names.test(key)).map(([, value]) => value.trim());
  const url = [...named(late).filter((value) => address.test(value)), src.trim()].find((value) => !blank.test(value));
  const set = [...named(lateSet), srcset, ...sourcesOf(parent)].find((value) => value && !/^\s*data:/.test(value));
  // of many sizes the last is the largest, as a rule
  const source = url ?? set?.split(/,\s+/).at(-1)?.trim().split(/\s/)[0];
  if (!source) return undefined;
  if (
    !any &&
    (leastOf({ width, height }) < smallest ||
      sign.test(`${classes} ${source}`) ||
      face.test(`${classes} ${alt ?? ''}`) ||
      /(?:display|visibility):\s*(?:none|hidden)/.test(style))
  )
    return undefined;
  return { url: source, srcset: set, sizes: set && sizes !== 'auto' ? sizes : undefined, alt, width, height };
}

/** The addresses in a `<picture>` whose `<img>` has none. */
function sourcesOf(parent: ContentElement | undefined): (string | undefined)[] {
  if (parent?.name !== 'picture') return [];
  return parent.children.flatMap((child) =>
    typeof child !== 'string' && child.name === 'source' ? [child.attributes['srcset'] ?? child.attributes['data-srcset']] : [],
  );
}

/** The picture in an element's style. */
function backgroundOf({ attributes }: ContentElement): string | undefined {
  const url = /url\(\s*["']?([^"')]+)/.exec(attributes['style'] ?? '')?.[1] ?? attributes['data-bg'] ?? attributes['data-background-image'];
  return url && address.test(url) && !sign.test(url) ? url : undefined;
}

/**
 * The first picture that is large enough, else the first; where there is none, one in a style.
 *
 * @param passes - Leaves out what belongs to others.
 * @param any - Signs, too.
 * @param isFigure - All of it is one figure.
 */
export function pictureIn(
  lines: Lines,
  passes: (spot: Spot, picture: FoundPicture) => boolean = (spot) => !/author|other/.test(kindOf(spot, () => false) ?? ''),
  any = false,
  isFigure = false,
): { readonly picture?: FoundPicture; readonly read: ReadonlySet<number> } {
  const found = lines.spots.flatMap((spot) => {
    const picture = pictureAt(spot.element, any);
    return picture && passes(spot, picture) ? [{ picture, spot }] : [];
  });
  const best = found.find(({ picture }) => leastOf(picture) >= small) ?? found[0];
  if (best) {
    return { picture: { ...best.picture, ...captionOf(best.spot, lines, isFigure) }, read: new Set([best.spot.top]) };
  }
  for (const spot of lines.spots) {
    const url = backgroundOf(spot.element);
    if (url && kindOf(spot, () => false) !== 'author') return { picture: { url }, read: new Set([spot.top]) };
  }
  return { read: new Set() };
}

/** What stands under a picture in its figure, and who made it. */
function captionOf(spot: Spot, { spots, pieces }: Lines, isFigure: boolean): Pick<FoundPicture, 'caption' | 'creditText'> {
  let figure: Spot | undefined = spot.up;
  while (figure?.up && figure.element.name !== 'figure' && !caption.test(callsItself(figure.element))) figure = figure.up;
  if (!figure || (!figure.up && !isFigure)) return {};
  const words = (test: RegExp): string | undefined => {
    const found = spots.find(
      (one) => one.to > one.from && one.from >= figure.from && one.to <= figure.to && one !== figure && test.test(callsItself(one.element)),
    );
    const text = found && wordsOf(pieces.slice(found.from, found.to));
    return text && hasWords(text) ? text : undefined;
  };
  const [all, creditText] = [words(caption), words(credit)];
  const rest = all && creditText && all.endsWith(creditText) ? all.slice(0, -creditText.length).trim() : all;
  return { caption: rest === '' ? undefined : rest, creditText };
}
