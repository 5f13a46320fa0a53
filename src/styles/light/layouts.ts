import { css, type CSSResult } from 'lit';
import { empty, headline, picture, waiting } from './names.js';

/** The layouts of a card beyond the usual one. */
export const layouts: CSSResult = css`
  /* row: words first, a square picture on the inline end */
  :where(lede-card[layout='row' i]${waiting}, lede-related[layout='list' i]${waiting} li:not(:has(lede-card))):where(:has(img), [image]${empty}) {
    --l-s: 17px;
    --l-m: 20px;
    --l-l: 20px;

    > :not(img, picture, figure, a:has(img)),
    &::before,
    &::after {
      max-inline-size: min(640px, 100cqi - var(--l-side) - 16px) !important;

      @container lede (inline-size < 180px) {
        max-inline-size: none !important;
      }
    }

    > ${headline}, &:where([headline]${empty})::before {
      @container lede (360px <= inline-size < 480px) {
        font-size: 20px !important;
      }
    }

    > ${picture} {
      position: relative !important;
      float: inline-end !important;
      inset-inline-end: max(0px, 100cqi - 656px - var(--l-side)) !important;
      inline-size: var(--l-side) !important;
      aspect-ratio: 1 !important;
      margin: 0 !important;

      /* no room beside it: above */
      @container lede (inline-size < 180px) {
        float: none !important;
        inline-size: 100% !important;
        aspect-ratio: var(--l-ratio) !important;
        margin-block-end: 12px !important;
      }
    }

    @container lede (inline-size < 180px) {
      &:where([image]${empty})::before {
        padding-block-start: calc(100cqi / (var(--l-ratio)) + 12px + var(--l-marks));
        background: linear-gradient(var(--l-tint), var(--l-tint)) 0 0 / 100% calc(100cqi / (var(--l-ratio))) no-repeat;
      }
    }
  }

  /* overlay: words on a ground that keeps 4.5:1 over any picture */
  :where(lede-card[layout='overlay' i]${waiting}):where(:has(img)) {
    --l-m: 30px;
    --l-l: 30px;
    --l-ink: #ffffff;
    --l-quiet: #d8dadd;
    position: relative;
    display: grid;
    /* the third is the width that it would have, see above */
    grid-template: minmax(22px, 1fr) / 0 auto minmax(0, 320px) minmax(0, 1fr);
    grid-auto-rows: max-content;

    &::before {
      content: '';
      grid-area: 1 / 1 / span 9;
      block-size: clamp(320px, 45cqi, 520px);
    }

    > :not(script),
    &::after {
      position: relative !important;
      grid-area: 4 / 2 / auto / -1 !important;
      padding-inline: 16px !important;
      background: rgb(12 13 14 / 78%) !important;
    }

    /* the first row takes what is left over; below it all have their own */
    > ${headline} {
      grid-row: 2 !important;
      padding-block-start: 16px !important;
    }

    > p:not(:has(a), p ~ p) {
      grid-row: 3 !important;
      margin: 0 !important;
      padding-block-start: 8px !important;
    }

    > :is([rel~='author'], time) {
      grid-row: 5 !important;
      padding-block-start: 8px !important;
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
      padding-block-end: 16px;
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
  :where(lede-card[layout='overlay' i][image]:not(:defined, [defer-hydration], :has(> :not(script)))) {
    --l-m: 30px;
    --l-l: 30px;
    --l-ink: #ffffff;
    padding-block-end: 0;

    &::before {
      align-content: end;
      block-size: clamp(320px, 45cqi, 520px);
      padding: 16px;
      background: rgb(12 13 14 / 78%);
    }

    &::after {
      content: none;
    }
  }

  /* lead: beside the picture where both have room, under it elsewhere */
  :where(lede-card[layout='lead' i]${waiting}):where(:has(img), [image]${empty}) {
    --l-s: 30px;
    --l-m: 38px;
    --l-l: 48px;

    > ${picture} {
      margin-block-end: 16px !important;
    }

    &::before {
      padding-block-start: calc(100cqi / (var(--l-ratio)) + 16px + var(--l-marks));
    }

    > ${headline} {
      @container lede (inline-size < 240px) {
        font-size: 20px !important;
      }

      @container lede (inline-size < 180px) {
        font-size: 17px !important;
      }
    }

    @container lede (inline-size >= 792px) {
      > :is([rel~='author'], time:not([rel~='author'] + time)) {
        margin-inline-start: 32px !important;
      }

      > :not(script, [rel~='author'], time, img, picture, figure, :has(img)),
      &::after {
        margin-inline-start: calc(58.333cqi - 10px) !important;
      }

      > ${picture} {
        float: inline-start !important;
        inline-size: calc(58.333cqi - 42px) !important;
        margin: 0 !important;
      }
    }
  }
`;
