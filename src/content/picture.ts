import type { ContentElement } from './element.js';
import { hasWords, wordsOf, type Lines, type Spot } from './lines.js';
import { callsItself, kindOf } from './names.js';

const sign = /(?:^|[-_/.\s])(?:logos?|icons?|g?r?avatars?|pixel|tracking|spacer|sprite|badge|emoji|smil(?:ey|ie)s?)(?:[-_/.\s]|$)/i;
const face = /(?:^|[-_\s])(?:profile|portrait|headshot|rounded-(?:full|circle)|is-rounded|u-photo)(?:[-_\s]|$)|profile pic/i;
const blank = /^(?:data:|about:|#|$)|(?:^|[-_/])(?:blank|placeholder|spacer|transparent|pixel|1x1|loading|loader|lazy|lazy-?load|dummy|empty)(?:[-_](?:image|img|\d+x?\d*))*\.\w{3,4}(?:[?#]|$)/i;
const late = /^data-(?:\S*src|original|lazy\S*|image|img|bg|background(?:-image)?|echo)$/;
const lateSet = /^data-\S*srcset$/;
const caption = /caption(?:[-_\s]|$)/i;
const credit = /(?:^|[-_\s])(?:credits?|copyright|photographer|photo-by|source)(?:[-_\s]|$)/i;
const address = /^(?!data:)[^\s{}]*[./][^\s{}]*$/;
/** Pixels. What is smaller is a sign; so is what is smaller than the second, where there is another picture. */
const [smallest, small] = [48, 100];

/** A picture as found, still to be normalised. */
export interface FoundPicture {
  readonly url?: string | undefined;
  readonly srcset?: string | undefined;
  readonly sizes?: string | undefined;
  readonly alt?: string | undefined;
  readonly width?: string | undefined;
  readonly height?: string | undefined;
  readonly caption?: string | undefined;
  readonly creditText?: string | undefined;
}

/** Pixels of its shorter side, where they are known. */
interface Measured extends FoundPicture {
  readonly least: number;
}

const pixels = (text: string | undefined): string | undefined => /^(\d{1,5})(?:px)?$/.exec(text?.trim() ?? '')?.[1];

/**
 * The picture that an element is, however late it is loaded; `undefined` for signs, smileys, portraits, and what counts readers.
 *
 * @param any - Signs, too.
 */
export function pictureAt({ name, attributes, parent }: ContentElement, any = false): Measured | undefined {
  if (!/^(?:amp-)?img$/.test(name)) return undefined;
  const { src = '', srcset, sizes, alt, style = '', class: classes = '' } = attributes;
  const [width, height] = [pixels(attributes['width']), pixels(attributes['height'])];
  const least = Math.min(...[width, height].map((size) => Number(size ?? Infinity)));
  const entries = Object.entries(attributes);
  const named = (names: RegExp): string[] => entries.filter(([key]) => names.test(key)).map(([, value]) => value.trim());
  const url = [...named(late).filter((value) => address.test(value)), src.trim()].find((value) => !blank.test(value));
  const set = [...named(lateSet), srcset, ...sourcesOf(parent)].find((value) => value && !/^\s*data:/.test(value));
  if (!(url ?? set)) return undefined;
  if (!any && (least < smallest || sign.test(`${classes} ${url ?? ''}`) || face.test(`${classes} ${alt ?? ''}`) || /(?:display|visibility):\s*(?:none|hidden)/.test(style))) return undefined;
  return { url, srcset: set, sizes: set && sizes !== 'auto' ? sizes : undefined, alt, width, height, least };
}

/** The addresses in a `<picture>` whose `<img>` has none. */
function sourcesOf(parent: ContentElement | undefined): (string | undefined)[] {
  if (parent?.name !== 'picture') return [];
  return parent.children.flatMap((child) => (typeof child !== 'string' && child.name === 'source' ? [child.attributes['srcset'] ?? child.attributes['data-srcset']] : []));
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
 */
export function pictureIn(lines: Lines, passes = (spot: Spot, _: FoundPicture): boolean => !/author|other/.test(kindOf(spot, () => false) ?? ''), any = false): { readonly picture?: FoundPicture; readonly read: ReadonlySet<number> } {
  const found = lines.spots.flatMap((spot) => {
    const picture = pictureAt(spot.element, any);
    return picture && passes(spot, picture) ? [{ picture, spot }] : [];
  });
  const best = found.find(({ picture }) => picture.least >= small) ?? found[0];
  if (best) {
    const { least: _, ...picture } = best.picture;
    return { picture: { ...picture, ...captionOf(best.spot, lines, any) }, read: new Set([best.spot.top]) };
  }
  for (const spot of lines.spots) {
    const url = backgroundOf(spot.element);
    if (url && kindOf(spot, () => false) !== 'author') return { picture: { url }, read: new Set([spot.top]) };
  }
  return { read: new Set() };
}

/** What stands under a picture in its figure, and who made it. */
function captionOf(spot: Spot, { spots, pieces }: Lines, any: boolean): FoundPicture {
  let figure: Spot | undefined = spot.up;
  while (figure?.up && figure.element.name !== 'figure' && !caption.test(callsItself(figure.element))) figure = figure.up;
  if (!figure || (!figure.up && !any)) return {};
  const words = (test: RegExp): string | undefined => {
    const found = spots.find((one) => one.to > one.from && one.from >= figure.from && one.to <= figure.to && one !== figure && test.test(callsItself(one.element)));
    const text = found && wordsOf(pieces.slice(found.from, found.to));
    return text && hasWords(text) ? text : undefined;
  };
  const [all, creditText] = [words(caption), words(credit)];
  const rest = all && creditText && all.endsWith(creditText) ? all.slice(0, -creditText.length).trim() : all;
  return { caption: rest || undefined, creditText };
}
