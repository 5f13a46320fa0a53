import { css, type CSSResult } from 'lit';
import { pictureGap, rowGap, rowPictureStart, rowRoomySize, rowSize, rowWords } from '../looks/card.js';
import { tiny } from '../looks/room.js';
import { empty, headline, picture, waiting } from './names.js';

/** A card in a row, and a story of a list. */
export const row: CSSResult = css`
  /* row: words first, a square picture on the inline end */
  :where(lede-card[layout='row' i]${waiting}, lede-related[layout='list' i]${waiting} li:not(:has(lede-card))):where(:has(img), [image]${empty}) {
    --l-s: ${rowSize};
    --l-m: ${rowRoomySize};
    --l-l: ${rowRoomySize};

    > :not(img, picture, figure, a:has(img)),
    &::before,
    &::after {
      max-inline-size: min(${rowWords}, 100cqi - var(--l-side) - ${rowGap}) !important;

      @container lede ${tiny} {
        max-inline-size: none !important;
      }
    }

    > ${headline}, &:where([headline]${empty})::before {
      @container lede (360px <= inline-size < 480px) {
        font-size: ${rowRoomySize} !important;
      }
    }

    > ${picture} {
      position: relative !important;
      float: inline-end !important;
      inset-inline-end: max(0px, 100cqi - ${rowPictureStart} - var(--l-side)) !important;
      inline-size: var(--l-side) !important;
      aspect-ratio: 1 !important;
      margin: 0 !important;

      /* no room beside it: above */
      @container lede ${tiny} {
        float: none !important;
        inline-size: 100% !important;
        aspect-ratio: var(--_ratio) !important;
        margin-block-end: ${pictureGap} !important;
      }
    }

    @container lede ${tiny} {
      &:where([image]${empty})::before {
        padding-block-start: calc(100cqi / (var(--_ratio)) + ${pictureGap} + var(--l-marks));
        background: linear-gradient(var(--_tint), var(--_tint)) 0 0 / 100% calc(100cqi / (var(--_ratio))) no-repeat;
      }
    }
  }
`;
