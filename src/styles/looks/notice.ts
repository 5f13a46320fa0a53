import { css, type CSSResult } from 'lit';
import { hairlineAbove } from './text.js';

export const noticeLook: CSSResult = css`
  padding-block-start: 12px;
  ${hairlineAbove}
  color: var(--_quiet);
  font: 400 13px / calc(1.5 + var(--_leading)) var(--_sans);
`;

export const noticeWidth: CSSResult = css`
  max-inline-size: 560px;
`;
export const noticeGap: CSSResult = css`
  margin-block-start: 8px;
`;

/** The link to report what is wrong. */
export const reportLook: CSSResult = css`
  padding-block: 3px;
  color: var(--_ink);
  font-weight: 600;
`;
