import { callsItself, seenIn } from './elements.js';
import type { Found } from '../light-dom.js';
import { descendants, type MarkupElement } from '../markup/element.js';

const credit = /(?:^|[-_\s])(?:credits?|copyright|photographer|photo-by|source)(?:[-_\s]|$)/i;
/** Pictures of this size, or named so, are signs. */
const smallest = 100;
const sign = /(?:^|[-_/.])(?:logo|icon|avatar|pixel|spacer|sprite|badge)(?:[-_/.]|$)/i;

/** The first picture of an element: of its first figure, else any that is no sign. */
export function pictureIn(element: MarkupElement): Found | undefined {
  const inside = [...descendants(element)];
  const figures = inside.filter(({ name }) => name === 'figure');
  return figures.map(pictureOfFigure).find((picture) => picture !== undefined) ?? inside.map(pictureOf).find((picture) => picture !== undefined);
}

function pictureOfFigure(figure: MarkupElement): Found | undefined {
  const inside = [...descendants(figure)];
  const picture = inside.map(pictureOf).find((found) => found !== undefined);
  if (!picture) return undefined;
  const caption = inside.find(({ name }) => name === 'figcaption');
  const creditText = inside.filter((element) => credit.test(callsItself(element))).map(seenIn)[0];
  const words = caption && seenIn(caption);
  return { ...picture, ...(creditText && { creditText }), ...(words && { caption: without(words, creditText) }) };
}

function without(caption: string, creditText: string | undefined): string | undefined {
  const rest = creditText && caption.endsWith(creditText) ? caption.slice(0, -creditText.length).trim() : caption;
  return rest || undefined;
}

function pictureOf({ name, attributes }: MarkupElement): Found | undefined {
  if (name !== 'img') return undefined;
  // a page that loads its pictures late keeps their addresses aside
  const url = [attributes['src'], attributes['data-src'], attributes['data-lazy-src'], attributes['data-original']].find(
    (text) => text && !text.startsWith('data:'),
  );
  const { width, height, alt } = attributes;
  if (!url || sign.test(url) || [width, height].some((size) => size && /^\d+$/.test(size) && Number(size) < smallest)) return undefined;
  return { url, alt, width: sizeOf(width), height: sizeOf(height), srcset: attributes['srcset'] ?? attributes['data-srcset'] };
}

function sizeOf(text: string | undefined): string | undefined {
  return text && /^\d{1,5}$/.test(text) ? text : undefined;
}
