import { css, type CSSResult } from 'lit';

/** What the colours of text, grounds and rules are unless the page sets them. */
export const colours: CSSResult = css`
  --_ink: var(--lede-ink, light-dark(#14171a, #ececea));
  --_paper: var(--lede-paper, light-dark(#ffffff, #141517));
  --_quiet: var(--lede-quiet, light-dark(#54595f, #a7abb0));
  --_hairline: var(--lede-hairline, light-dark(#d9dbde, #34373b));
  --_tint: var(--lede-tint, light-dark(#f5f4f1, #1d1f22));
`;

/** The same of the fonts, of the weight of headlines and of the shape of pictures. */
export const faces: CSSResult = css`
  --_book: ui-serif, 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif;
  --_serif: var(--lede-font-headline, var(--_book));
  --_text: var(--lede-font-text, var(--_book));
  --_sans: var(--lede-font-ui, ui-sans-serif, system-ui, sans-serif);
  --_weight: var(--lede-headline-weight, 700);
  --_ratio: var(--lede-image-ratio, 3 / 2);
`;
