import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PictureWords } from '../i18n/words.js';
import type { Picture } from '../model/article.js';
import { pictureLabel } from '../model/disclosure.js';

/** How a picture is fetched. */
export interface PictureOptions {
  /** HTML's `sizes`. */
  readonly sizes: string;
  /** True for the one picture that a reader waits for: fetched at once and first. */
  readonly priority: boolean;
}

/**
 * A picture that keeps its place while it loads.
 *
 * @param lang - The language of its text.
 */
export function pictureTemplate(picture: Picture, { sizes, priority }: PictureOptions, lang?: string): TemplateResult {
  const { url, alt = '', srcset, width, height } = picture;
  return html`<img
    part="image"
    sizes=${ifDefined(srcset ? `${priority ? '' : 'auto, '}${sizes}` : undefined)}
    srcset=${ifDefined(srcset)}
    loading=${priority ? 'eager' : 'lazy'}
    fetchpriority=${ifDefined(priority ? 'high' : undefined)}
    decoding="async"
    width=${ifDefined(width)}
    height=${ifDefined(height)}
    lang=${ifDefined(lang)}
    alt=${alt}
    src=${ifDefined(url)}
  />`;
}

/** What the reader must know of a picture's origin; the short words stand in below 160 pixels. */
export function originTemplate(picture: Picture, words: PictureWords): TemplateResult | typeof nothing {
  const label = pictureLabel(picture.digitalSourceType);
  return label
    ? html`<span part="origin" class="origin"><span class="long">${words[label]}</span><span class="short">${words[`${label}Short`]}</span></span>`
    : nothing;
}
