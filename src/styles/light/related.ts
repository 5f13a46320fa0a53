import { css, type CSSResult } from 'lit';
import { textPadding } from '../looks/card.js';
import {
  barGap,
  barRule,
  barRuleGap,
  fittingNumberType,
  fourColumns,
  fourWide,
  numberColumn,
  numberColumnGap,
  numberSize,
  numberTinyColumn,
  railCard,
  railRow,
  railWideCard,
  storyGap,
  storyGrid,
  threeColumns,
  threeWide,
  twoColumns,
  twoWide,
} from '../looks/related.js';
import { tiny } from '../looks/room.js';
import { barHeadingType, hairlineAbove } from '../looks/text.js';
import { firm } from './firm.js';
import { waiting } from './names.js';

/** Related stories. */
export const related: CSSResult = css`
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
      margin-block-end: ${barGap};
      ${barHeadingType}
    }

    &:where(:not([heading]))::before {
      content: var(--l-related, 'You May Also Like');
    }

    &::after {
      ${barRule}
      order: -1;
      margin: 0 0 ${barGap} ${barRuleGap};
      margin-inline: ${barRuleGap} 0;
      ${hairlineAbove}
    }

    > :is(ul, ol) {
      ${firm(storyGrid)}
    }

    /* rail, unless it says something else */
    &:where(:not([layout='grid' i], [layout='list' i], [layout='numbered' i])) > :is(ul, ol) {
      ${firm(railRow)}
      overflow-x: auto !important;
      scrollbar-width: none !important;

      > li {
        flex: 0 0 min(${railCard}, 80cqi) !important;
        min-inline-size: 0 !important;
      }

      @container lede ${threeWide} {
        > li {
          ${firm(railWideCard)}
        }
      }
    }

    &:where([layout='grid' i]) > :is(ul, ol) {
      @container lede ${twoWide} {
        ${firm(twoColumns)}
      }

      @container lede ${threeWide} {
        ${firm(threeColumns)}
      }

      @container lede ${fourWide} {
        ${firm(fourColumns)}
      }
    }

    &:where([layout='list' i], [layout='numbered' i]) > :is(ul, ol) {
      gap: ${storyGap} !important;
    }

    &:where([layout='list' i]) li + li {
      position: relative !important;
      margin-block-start: 17px !important;

      &::before {
        content: '';
        position: absolute;
        inset: -17px 0 auto;
        ${hairlineAbove}
      }

      &:not(:has(img))::before {
        inset-block-start: -18px;
      }
    }

    &:where([layout='numbered' i]) {
      > :is(ul, ol) {
        counter-reset: story !important;

        @container lede ${threeWide} {
          ${firm(twoColumns)}
          ${firm(numberColumnGap)}
        }
      }

      li {
        min-block-size: ${numberSize} !important;
        padding-block: ${textPadding} 0 !important;
        --l-number: ${numberColumn};
        padding-inline: var(--l-number) 0 !important;
        border: 0 !important;
        counter-increment: story !important;

        &::before {
          content: counter(story);
          float: inline-start;
          margin-block-start: -12px;
          margin-inline-start: calc(-1 * var(--l-number));
          color: var(--_quiet);
          ${fittingNumberType}
          font-variant-numeric: tabular-nums;
        }

        @container lede ${tiny} {
          --l-number: ${numberTinyColumn};
        }
      }
    }
  }
`;
