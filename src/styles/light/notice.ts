import { css, type CSSResult } from 'lit';
import { noticeGap, noticeLook, noticeWidth, reportLook } from '../looks/notice.js';
import { firm } from './firm.js';
import { waiting } from './names.js';

/** Who sent it in, and where to report what is wrong. */
export const notice: CSSResult = css`
  :where(lede-notice${waiting}):where(:has(p), [submitted-by], [report-email]) {
    ${noticeLook}

    p {
      ${firm(noticeWidth)}
      text-wrap: pretty !important;

      + p {
        ${firm(noticeGap)}
      }
    }

    /* the sentence on who sent it in */
    &:where([submitted-by], [rules-url]):where(:not(:has(p)))::before {
      content: '';
      display: block;
      min-block-size: 20px;
    }

    &:where([report-email])::after {
      content: attr(report-email);
      display: block;
      ${reportLook}
    }

    &:where([submitted-by], [rules-url], :has(p))::after {
      ${noticeGap}
    }

    /* beside it the question whether something is wrong */
    &:where([report-email]):where(:not(:has(p)))::after {
      box-sizing: border-box;
      min-block-size: 45px;

      @container lede (inline-size < 300px) {
        min-block-size: 64px;
      }
    }

    &:where([report-email]:not([reference])):where(:not(:has(p)))::after {
      min-block-size: 45px;

      @container lede (inline-size >= 600px) {
        min-block-size: 26px;
      }
    }
  }
`;
