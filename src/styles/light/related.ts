import { css, type CSSResult } from 'lit';
import { empty, waiting } from './names.js';

/** Related stories. */
export const related: CSSResult = css`
  /* the height of what an address, data or a feed around bring, until it is there and nobody looks: nothing below moves */
  :where(lede-related:is([src], ${empty})):where(:not(:defined, [defer-hydration]), :state(reserved)) {
    --l-n: 8;
    min-block-size: calc(287px + 260px / (var(--lede-image-ratio, 3 / 2)));

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

  :where(lede-related${waiting}) {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    align-items: center;
    contain-intrinsic-inline-size: 320px;

    > :not(script) {
      flex: 0 0 100% !important;
      min-inline-size: 0 !important;
    }

    &::before {
      content: attr(heading);
      order: -2;
      margin-block-end: 12px;
      font: 600 14px/40px var(--l-sans);
    }

    &:where(:not([heading]))::before {
      content: var(--l-related, 'You May Also Like');
    }

    &::after {
      content: '';
      order: -1;
      flex: 1;
      min-inline-size: 16px;
      margin: 0 0 12px 12px;
      margin-inline: 12px 0;
      border-block-start: 1px solid var(--l-rule);
    }

    > :is(ul, ol) {
      display: grid !important;
      grid-template-columns: minmax(0, 1fr) !important;
      gap: 24px 16px !important;
    }

    /* rail, unless it says something else */
    &:where(:not([layout='grid' i], [layout='list' i], [layout='numbered' i])) > :is(ul, ol) {
      display: flex !important;
      gap: 16px !important;
      overflow-x: auto !important;
      scrollbar-width: none !important;

      > li {
        flex: 0 0 min(260px, 80cqi) !important;
        min-inline-size: 0 !important;
      }

      @container lede (inline-size >= 680px) {
        > li {
          flex-basis: 240px !important;
        }
      }
    }

    &:where([layout='grid' i]) > :is(ul, ol) {
      @container lede (inline-size >= 340px) {
        grid-template-columns: repeat(2, minmax(0, 1fr)) !important;
      }

      @container lede (inline-size >= 680px) {
        grid-template-columns: repeat(3, minmax(0, 1fr)) !important;
      }

      @container lede (inline-size >= 1000px) {
        grid-template-columns: repeat(4, minmax(0, 1fr)) !important;
      }
    }

    &:where([layout='list' i], [layout='numbered' i]) > :is(ul, ol) {
      gap: 16px !important;
    }

    &:where([layout='list' i]) li + li {
      position: relative !important;
      margin-block-start: 17px !important;

      &::before {
        content: '';
        position: absolute;
        inset: -17px 0 auto;
        border-block-start: 1px solid var(--l-rule);
      }

      &:not(:has(img))::before {
        inset-block-start: -18px;
      }
    }

    &:where([layout='numbered' i]) {
      > :is(ul, ol) {
        counter-reset: story !important;

        @container lede (inline-size >= 680px) {
          grid-template-columns: repeat(2, minmax(0, 1fr)) !important;
          column-gap: 32px !important;
        }
      }

      li {
        min-block-size: 38px !important;
        padding-block: 12px 0 !important;
        --l-number: 48px;
        padding-inline: var(--l-number) 0 !important;
        border: 0 !important;
        counter-increment: story !important;

        &::before {
          content: counter(story);
          float: inline-start;
          margin-block-start: -12px;
          margin-inline-start: calc(-1 * var(--l-number));
          color: var(--l-quiet);
          font: 200 min(38px, var(--l-number)) / 1 var(--l-sans);
          font-variant-numeric: tabular-nums;
        }

        @container lede (inline-size < 180px) {
          --l-number: 24px;
        }
      }
    }
  }
`;
