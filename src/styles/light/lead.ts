import { css, type CSSResult } from 'lit';
import { leadNarrowSize, leadPictureGap, leadRoomySize, leadSize, leadWideSize, tinySize } from '../looks/card.js';
import { narrow, tiny } from '../looks/room.js';
import { empty, headline, picture, waiting } from './names.js';

/** The card that a page begins with. */
export const lead: CSSResult = css`
  /* lead: beside the picture where both have room, under it elsewhere */
  :where(lede-card[layout='lead' i]${waiting}):where(:has(img), [image]${empty}) {
    --l-s: ${leadSize};
    --l-m: ${leadRoomySize};
    --l-l: ${leadWideSize};

    > ${picture} {
      margin-block-end: ${leadPictureGap} !important;
    }

    &::before {
      padding-block-start: calc(100cqi / (var(--_ratio)) + ${leadPictureGap} + var(--l-marks));
    }

    > ${headline} {
      @container lede ${narrow} {
        font-size: ${leadNarrowSize} !important;
      }

      @container lede ${tiny} {
        font-size: ${tinySize} !important;
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
