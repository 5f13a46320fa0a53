import { css, type CSSResult } from 'lit';
import { overlayGround, overlayHeight, overlayInk, overlayPadding, overlayQuiet, overlayRoomySize, pictureLabel } from '../looks/card.js';
import { metaGap } from '../looks/text.js';
import { firm } from './firm.js';
import { headline, picture, waiting } from './names.js';

/** A card whose words stand on its picture. */
export const overlay: CSSResult = css`
  /* overlay: words on a ground that keeps 4.5:1 over any picture */
  :where(lede-card[layout='overlay' i]${waiting}):where(:has(img)) {
    --l-m: ${overlayRoomySize};
    --l-l: ${overlayRoomySize};
    --_ink: ${overlayInk};
    --_quiet: ${overlayQuiet};
    position: relative;
    display: grid;
    /* the third is the width that it would have, see above */
    grid-template: minmax(${pictureLabel}, 1fr) / 0 auto minmax(0, 320px) minmax(0, 1fr);
    grid-auto-rows: max-content;

    &::before {
      content: '';
      grid-area: 1 / 1 / span 9;
      block-size: ${overlayHeight};
    }

    > :not(script),
    &::after {
      position: relative !important;
      grid-area: 4 / 2 / auto / -1 !important;
      padding-inline: ${overlayPadding} !important;
      ${firm(overlayGround)}
    }

    /* the first row takes what is left over; below it all have their own */
    > ${headline} {
      grid-row: 2 !important;
      padding-block-start: ${overlayPadding} !important;
    }

    > p:not(:has(a), p ~ p) {
      grid-row: 3 !important;
      margin: 0 !important;
      padding-block-start: ${metaGap} !important;
    }

    > :is([rel~='author'], time) {
      grid-row: 5 !important;
      padding-block-start: ${metaGap} !important;
    }

    > [rel~='author']:has(+ time) {
      grid-column: 2 / 3 !important;
      padding-inline-end: 0 !important;
    }

    > [rel~='author'] + time {
      grid-column: 3 / -1 !important;
      padding-inline-start: 4px !important;
    }

    &::after {
      content: '';
      grid-row: 6 !important;
      padding-block-end: ${overlayPadding};
    }

    > ${picture} {
      grid-area: auto !important;
      position: absolute !important;
      inset: 0 !important;
      block-size: 100% !important;
      margin: 0 !important;
      padding: 0 !important;
      background: none !important;
      aspect-ratio: auto !important;
    }
  }

  /* Firefox sees no columns where it sees no content */
  @supports (-moz-appearance: none) {
    :where(lede-card[layout='overlay' i]${waiting}):where(:has(img)) {
      contain-intrinsic-inline-size: 320px;
    }
  }

  /* the same, told by attributes alone */
  :where(lede-card[layout='overlay' i][image]:not(:defined, [data-ssr], :has(> :not(script)))) {
    --l-m: ${overlayRoomySize};
    --l-l: ${overlayRoomySize};
    --_ink: ${overlayInk};
    padding-block-end: 0;

    &::before {
      align-content: end;
      block-size: ${overlayHeight};
      padding: ${overlayPadding};
      ${overlayGround}
    }

    &::after {
      content: none;
    }
  }
`;
