import { css, type CSSResult } from 'lit';

/** The lines of a byline, each as high. */
export const bylineLine: CSSResult = css`20px`;
export const bylineType: CSSResult = css`
  color: var(--_quiet);
  font: 500 14px/${bylineLine} var(--_sans);
`;

export const authorType: CSSResult = css`
  color: var(--_ink);
  font-weight: 600;
`;
