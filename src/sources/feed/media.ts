import type { Media } from '../../model/article.js';
import { linesOf } from '../../content/lines.js';
import { pictureIn as pictureOf, smallest, type FoundPicture } from '../../content/picture.js';
import { plainLine } from '../markup/html-text.js';
import { childrenOf, textOf, type MarkupElement } from '../markup/element.js';

/** Pixels: no card shows more. */
const widest = 2400;
const picture = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;

/** The elements of an entry that carry files: in groups and without. */
function carriers(entry: MarkupElement): MarkupElement[] {
  const groups = childrenOf(entry, 'media:group');
  const files = [entry, ...groups].flatMap((around) => childrenOf(around, 'media:content'));
  const thumbnails = [entry, ...groups, ...files].flatMap((around) => childrenOf(around, 'media:thumbnail'));
  const links = childrenOf(entry, 'link').filter(({ attributes }) => attributes['rel'] === 'enclosure');
  return [...files, ...thumbnails, ...childrenOf(entry, 'enclosure'), ...links, ...childrenOf(entry, 'itunes:image')];
}

const addressOf = ({ attributes }: MarkupElement): string => attributes['url'] ?? attributes['href'] ?? '';

function kindOf(element: MarkupElement): string {
  const { type, medium } = element.attributes;
  const kind = medium ?? type?.split('/')[0]?.toLowerCase() ?? '';
  if (kind && kind !== 'application') return kind;
  return /thumbnail|itunes/.test(element.name) || picture.test(addressOf(element)) ? 'image' : '';
}

/** A face, or a sign. */
function isSmall({ attributes }: MarkupElement): boolean {
  return [attributes['width'], attributes['height']].some((size) => Number(size) > 0 && Number(size) < smallest);
}

/** The largest picture of an entry that is not too large; where it has none, the first one in its text. */
export function pictureIn(entry: MarkupElement, texts: readonly MarkupElement[]): FoundPicture | undefined {
  const found = carriers(entry).filter((element) => kindOf(element) === 'image' && addressOf(element) && !isSmall(element));
  const widthOf = ({ attributes }: MarkupElement): number => {
    const width = Number(attributes['width']) || 0;
    return width > widest ? 1 : width;
  };
  const best = found.reduce<MarkupElement | undefined>((best, element) => (best && widthOf(best) >= widthOf(element) ? best : element), undefined);
  return best ? described(best, entry) : (plainPicture(entry) ?? pictureInText(texts));
}

function described(element: MarkupElement, entry: MarkupElement): FoundPicture {
  const said = (name: string): string | undefined => {
    // what is said of the file comes before what is said of all
    for (let at: MarkupElement | undefined = element; at; at = at === entry ? undefined : at.parent) {
      const words = childrenOf(at, name).map((child) => plainLine(textOf(child)));
      if (words[0]) return words[0];
    }
    return undefined;
  };
  const { width, height } = element.attributes;
  return {
    url: addressOf(element),
    width,
    height,
    caption: said('media:description'),
    creditText: said('media:credit'),
  };
}

/** `<image>` of RSS, with a `<url>` in it or bare. */
function plainPicture(entry: MarkupElement): FoundPicture | undefined {
  const [image] = childrenOf(entry, 'image');
  const url = image && (addressOf(image) || textOf(childrenOf(image, 'url')[0] ?? image)).trim();
  return url ? { url } : undefined;
}

/** The first picture of a text that is no sign. */
export function pictureInText(texts: readonly MarkupElement[]): FoundPicture | undefined {
  return texts.map((text) => pictureOf(linesOf(text)).picture).find((picture) => picture !== undefined);
}

/** What an entry is to be heard or watched as. */
export function mediaIn(entry: MarkupElement): Media | undefined {
  if (childrenOf(entry, 'yt:videoid').length) return 'video';
  const kinds = carriers(entry).map(kindOf);
  return kinds.find((kind): kind is 'audio' | 'video' => kind === 'audio' || kind === 'video');
}
