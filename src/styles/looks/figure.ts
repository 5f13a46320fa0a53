import { css, type CSSResult } from 'lit';

/** A tall picture is cut rather than fill the screen. */
export const tallest: CSSResult = css`
  max-block-size: 720px;
`;

export const captionGap: CSSResult = css`
  margin-block-start: 8px;
`;
export const captionLook: CSSResult = css`
  max-inline-size: 68ch;
  color: var(--_quiet);
  font: 400 13px / calc(1.4 + var(--_leading)) var(--_sans);
  text-wrap: pretty;
`;
