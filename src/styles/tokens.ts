import { css, type CSSResult } from 'lit';

/**
 * The tokens: every public custom property, read once into a private one with its default. A page sets the public ones on
 * `:root`, on a region or on one widget. Sizes are pixels, so that a page with another root font size changes nothing; they
 * follow the reader's zoom.
 */
export const tokens: CSSResult = css`
  :host {
    --_ink: var(--lede-ink, light-dark(#14171a, #ececea));
    --_paper: var(--lede-paper, light-dark(#ffffff, #141517));
    --_quiet: var(--lede-quiet, light-dark(#54595f, #a7abb0));
    --_hairline: var(--lede-hairline, light-dark(#d9dbde, #34373b));
    --_tint: var(--lede-tint, light-dark(#f5f4f1, #1d1f22));
    --_accent: var(--lede-accent, light-dark(#b3131b, #ff7a74));
    --_serif: var(--lede-font-headline, ui-serif, 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif);
    --_text: var(--lede-font-text, ui-serif, 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif);
    --_sans: var(--lede-font-ui, ui-sans-serif, system-ui, sans-serif);
    --_weight: var(--lede-headline-weight, 700);
    --_ratio: var(--lede-image-ratio, 3 / 2);
  }
`;
