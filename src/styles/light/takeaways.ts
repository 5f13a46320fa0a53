import { css, type CSSResult } from 'lit';
import { waiting } from './names.js';

/** Key takeaways. */
export const takeaways: CSSResult = css`
  :where(lede-takeaways${waiting}):where(:has(ul, ol)) {
    padding-block-start: 12px;
    border-block-start: 2px solid var(--l-ink);

    &::before {
      content: attr(heading);
      display: block;
      min-block-size: 20px;
      margin-block-end: 12px;
      font: 600 14px/20px var(--l-sans);
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
      min-block-size: 18px;
      margin-block-start: 16px;
      color: var(--l-quiet);
      font: 500 13px/18px var(--l-sans);
    }

    @container lede (inline-size < 320px) {
      &:where([made-by^='ai'][checked-by])::after {
        min-block-size: 36px;
      }
    }

    :is(ul, ol) {
      counter-reset: point !important;
    }

    li {
      position: relative !important;
      max-inline-size: 680px !important;
      padding-inline-start: 20px !important;
      font-size: 17px !important;
      line-height: calc(1.45 + var(--l-lead)) !important;
      text-wrap: pretty !important;

      + li {
        margin-block-start: 12px !important;
      }

      &::before {
        content: '';
        position: absolute;
        inset-block-start: calc((1.45em + var(--l-lead) * 1em - 6px) / 2);
        inset-inline-start: 0;
        inline-size: 6px;
        block-size: 6px;
        background: var(--l-ink);
        forced-color-adjust: none;
      }

      @container lede (inline-size >= 480px) {
        font-size: 18px !important;
      }

      @media (forced-colors: active) {
        &::before {
          background: CanvasText;
        }
      }
    }

    &:where([numbered]) li {
      padding-inline-start: 32px !important;

      &::before {
        counter-increment: point;
        content: counter(point);
        inset-block-start: 0;
        inline-size: auto;
        block-size: auto;
        background: none;
        font: 600 14px / calc((1.45em + var(--l-lead) * 1em) * 17 / 14) var(--l-sans);
        font-variant-numeric: tabular-nums;
      }
    }
  }
`;
