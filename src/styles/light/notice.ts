import { css, type CSSResult } from 'lit';
import { waiting } from './names.js';

/** Who sent it in, and where to report what is wrong. */
export const notice: CSSResult = css`
  :where(lede-notice${waiting}):where(:has(p), [submitted-by], [report-email]) {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--l-rule);
    color: var(--l-quiet);
    font: 400 13px / calc(1.5 + var(--l-lead)) var(--l-sans);

    p {
      max-inline-size: 560px !important;
      text-wrap: pretty !important;

      + p {
        margin-block-start: 8px !important;
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
      padding-block: 3px;
      color: var(--l-ink);
      font-weight: 600;
    }

    &:where([submitted-by], [rules-url], :has(p))::after {
      margin-block-start: 8px;
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
