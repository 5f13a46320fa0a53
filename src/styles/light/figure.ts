import { css, unsafeCSS, type CSSResult } from 'lit';
import { captionGap, captionLook, tallest } from '../looks/figure.js';
import { firm } from './firm.js';
import { waiting } from './names.js';

/** Widths and heights of pictures as editors cut them. */
const pixels = [
  300, 320, 400, 450, 480, 500, 533, 540, 600, 630, 640, 667, 675, 683, 700, 720, 750, 768, 800, 810, 853, 900, 933, 960, 1000, 1024, 1050, 1067, 1080, 1125,
  1200, 1280, 1333, 1350, 1365, 1366, 1400, 1440, 1500, 1536, 1600, 1800, 1920, 2000, 2048, 2400, 2500, 2560, 3000, 4000,
];
const usual = unsafeCSS(
  pixels.map((n) => `&:where([width='${String(n)}']) { --l-w: ${String(n)}; } &:where([height='${String(n)}']) { --l-h: ${String(n)}; }`).join('\n'),
);

/** A picture with its caption. */
export const figure: CSSResult = css`
  :where(lede-figure${waiting}) {
    img {
      aspect-ratio: var(--_ratio);

      /* the picture's own width and height reserve its place; a tall one is cut rather than fill the screen */
      &[width][height] {
        ${firm(tallest)}
        aspect-ratio: revert-layer;
      }
    }

    figcaption {
      ${firm(captionGap)}
      ${firm(captionLook)}
    }

    &:where([image]:not(:has(img)))::before {
      content: '';
      display: block;
      ${tallest}
      aspect-ratio: var(--_ratio);
      background: var(--_tint);
    }

    &:where([image][width][height]:not(:has(img)))::before {
      aspect-ratio: attr(width type(<number>)) / attr(height type(<number>));
    }

    /* where a style sheet cannot read numbers in attributes it knows the usual ones */
    @supports not (aspect-ratio: attr(width type(<number>))) {
      ${usual}

      --l-own: var(--l-w) / var(--l-h);

      &:where([image][width][height]:not(:has(img)))::before {
        aspect-ratio: var(--l-own, var(--_ratio));
      }
    }

    &:where([caption]:not(:has(img)), [credit]:not(:has(img)))::after {
      content: attr(caption) ' ' attr(credit);
      display: block;
      ${captionGap}
      ${captionLook}
    }
  }
`;
