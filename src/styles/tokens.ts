import { css, type CSSResult } from 'lit';
import { colours, faces } from './looks/tokens.js';

/**
 * The tokens: every public custom property, read once into a private one with its default. A page sets the public ones on
 * `:root`, on a region or on one widget. Sizes are pixels, so that a page with another root font size changes nothing; they
 * follow the reader's zoom.
 *
 * @cssprop [--lede-ink=light-dark(#14171a, #ececea)] - The colour of text.
 * @cssprop [--lede-paper=light-dark(#ffffff, #141517)] - The ground: behind labels on pictures, inside form fields.
 * @cssprop [--lede-quiet=light-dark(#54595f, #a7abb0)] - The colour of standfirsts, bylines and captions; 4.5:1 or more on paper and tint.
 * @cssprop [--lede-hairline=light-dark(#d9dbde, #34373b)] - The colour of rules.
 * @cssprop [--lede-tint=light-dark(#f5f4f1, #1d1f22)] - The ground of panels, labels and pictures that load.
 * @cssprop [--lede-accent=light-dark(#b3131b, #ff7a74)] - The colour of the live mark; 4.5:1 or more with paper.
 * @cssprop --lede-font-headline - The fonts of headlines; the reader's own book face unless given.
 * @cssprop --lede-font-text - The fonts of text; the reader's own book face unless given.
 * @cssprop [--lede-font-ui=ui-sans-serif, system-ui, sans-serif] - The fonts of labels, bylines, buttons and forms.
 * @cssprop [--lede-headline-weight=700] - The weight of headlines.
 * @cssprop [--lede-image-ratio=3 / 2] - The shape of a card's picture, width / height.
 */
export const tokens: CSSResult = css`
  :host {
    ${colours}
    --_accent: var(--lede-accent, light-dark(#b3131b, #ff7a74));
    ${faces}
  }
`;
