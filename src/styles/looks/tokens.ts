import { css, type CSSResult } from 'lit';

/** The colours of text, grounds and rules, and the fonts of labels: as the page sets them, or ours. */
export const ink: CSSResult = css`var(--lede-ink, light-dark(#14171a, #ececea))`;
export const paper: CSSResult = css`var(--lede-paper, light-dark(#ffffff, #141517))`;
export const quiet: CSSResult = css`var(--lede-quiet, light-dark(#54595f, #a7abb0))`;
export const hairline: CSSResult = css`var(--lede-hairline, light-dark(#d9dbde, #34373b))`;
export const tint: CSSResult = css`var(--lede-tint, light-dark(#f5f4f1, #1d1f22))`;
export const sans: CSSResult = css`var(--lede-font-ui, ui-sans-serif, system-ui, sans-serif)`;

/** By the names that they have inside a widget. */
export const colours: CSSResult = css`
  --_ink: ${ink};
  --_paper: ${paper};
  --_quiet: ${quiet};
  --_hairline: ${hairline};
  --_tint: ${tint};
`;

/** So are the fonts, the weight of headlines and the shape of pictures. */
export const faces: CSSResult = css`
  --_book: ui-serif, 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif;
  --_serif: var(--lede-font-headline, var(--_book));
  --_text: var(--lede-font-text, var(--_book));
  --_sans: ${sans};
  --_weight: var(--lede-headline-weight, 700);
  --_ratio: var(--lede-image-ratio, 3 / 2);
`;
