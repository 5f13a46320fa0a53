import { css, type CSSResult } from 'lit';
import { metaType } from './text.js';

export const takeawaysBox: CSSResult = css`
  padding-block-start: 12px;
  border-block-start: 2px solid var(--_ink);
`;

export const takeawaysHeadingGap: CSSResult = css`
  margin-block-end: 12px;
`;

export const pointLook: CSSResult = css`
  position: relative;
  max-inline-size: 680px;
  padding-inline-start: 20px;
  font-size: 17px;
  line-height: calc(1.45 + var(--_leading));
  text-wrap: pretty;
`;
export const pointRoomySize: CSSResult = css`
  font-size: 18px;
`;
export const pointGap: CSSResult = css`
  margin-block-start: 12px;
`;

/** The square before a point, in the middle of its first line. */
export const pointMark: CSSResult = css`
  content: '';
  position: absolute;
  inset-block-start: calc((1.45em + var(--_leading) * 1em - 6px) / 2);
  inset-inline-start: 0;
  inline-size: 6px;
  block-size: 6px;
  background: var(--_ink);
  forced-color-adjust: none;
`;

/** The number in its place. */
export const numberedPadding: CSSResult = css`
  padding-inline-start: 32px;
`;
export const pointNumber: CSSResult = css`
  counter-increment: point;
  content: counter(point);
  inset-block-start: 0;
  inline-size: auto;
  block-size: auto;
  background: none;
`;
export const pointNumberType: CSSResult = css`
  font: 600 14px / calc((1.45em + var(--_leading) * 1em) * 17 / 14) var(--_sans);
  font-variant-numeric: tabular-nums;
`;

/** Who made and who checked them. */
export const reviewLook: CSSResult = css`
  margin-block-start: 16px;
  ${metaType}
`;
