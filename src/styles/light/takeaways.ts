import { css, type CSSResult } from 'lit';
import { roomy } from '../looks/room.js';
import {
  numberedPadding,
  pointGap,
  pointLook,
  pointMark,
  pointNumber,
  pointNumberType,
  pointRoomySize,
  reviewLook,
  takeawaysBox,
  takeawaysHeadingGap,
} from '../looks/takeaways.js';
import { headingLine, headingType, metaLine } from '../looks/text.js';
import { firm } from './firm.js';
import { waiting } from './names.js';

/** Key takeaways. */
export const takeaways: CSSResult = css`
  :where(lede-takeaways${waiting}):where(:has(ul, ol)) {
    ${takeawaysBox}

    &::before {
      content: attr(heading);
      display: block;
      min-block-size: ${headingLine};
      ${takeawaysHeadingGap}
      ${headingType}
      text-wrap: balance;
    }

    &:where(:not([heading]))::before {
      content: var(--l-takeaways, 'Key Takeaways');
    }

    /* who made and who checked them: also without the script */
    &:where([made-by='ai' i], [made-by='ai-assisted' i], [checked-by]) {
      --l-made: '';
      --l-checked: var(--l-unchecked, 'Not checked by an editor');
    }

    &:where([made-by='ai' i]) {
      --l-made: var(--l-by-ai, 'Written by AI') ' · ';
    }

    &:where([made-by='ai-assisted' i]) {
      --l-made: var(--l-with-ai, 'Written with the help of AI') ' · ';
    }

    &:where([checked-by]:not([checked-by=''])) {
      --l-checked: var(--l-checked-before, 'Checked by ') attr(checked-by) var(--l-checked-after, '');
    }

    &:where([made-by='ai' i], [made-by='ai-assisted' i], [checked-by])::after {
      content: var(--l-made) var(--l-checked);
      display: block;
      min-block-size: ${metaLine};
      ${reviewLook}
    }

    @container lede (inline-size < 320px) {
      &:where([made-by^='ai'][checked-by])::after {
        min-block-size: calc(2 * ${metaLine});
      }
    }

    :is(ul, ol) {
      counter-reset: point !important;
    }

    li {
      ${firm(pointLook)}

      + li {
        ${firm(pointGap)}
      }

      &::before {
        ${pointMark}
      }

      @container lede ${roomy} {
        ${firm(pointRoomySize)}
      }

      @media (forced-colors: active) {
        &::before {
          background: CanvasText;
        }
      }
    }

    &:where([numbered]) li {
      ${firm(numberedPadding)}

      &::before {
        ${pointNumber}
        ${pointNumberType}
      }
    }
  }
`;
