import { css, type CSSResult } from 'lit';
import { railCard } from '../looks/related.js';
import { empty } from './names.js';

/** The room of stories that have not come. */
export const railRoom: CSSResult = css`
  /* the height of what an address, data or a feed around bring, until it is there and nobody looks: nothing below moves */
  :where(lede-related:is([src], ${empty})):where(:not(:defined, [data-ssr]), :state(reserved)) {
    --l-n: 8;
    min-block-size: calc(287px + ${railCard} / (var(--lede-image-ratio, 3 / 2)));

    &:where([limit='1']) {
      --l-n: 1;
    }

    &:where([limit='2']) {
      --l-n: 2;
    }

    &:where([limit='3']) {
      --l-n: 3;
    }

    &:where([limit='4']) {
      --l-n: 4;
    }

    &:where([limit='5']) {
      --l-n: 5;
    }

    /* as many columns as there mostly are; what begins below the window moves for nobody */
    &:where([layout='grid']) {
      min-block-size: min(100vh, 28px + (var(--l-n) + 1) * 200px);
    }

    &:where([layout='list'], [layout='numbered']) {
      min-block-size: min(100vh, 36px + var(--l-n) * 232px);
    }

    @media (width >= 600px) {
      &:where([layout='grid']) {
        min-block-size: min(100vh, 28px + (var(--l-n) + 2) * 152px);
      }

      &:where([layout='list']) {
        min-block-size: min(100vh, 36px + var(--l-n) * 200px);
      }

      &:where([layout='numbered']) {
        min-block-size: min(100vh, 36px + (var(--l-n) + 1) * 128px);
      }
    }
  }
`;
