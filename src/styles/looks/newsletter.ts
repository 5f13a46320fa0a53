import { css, type CSSResult } from 'lit';
import { headlineFace } from './card.js';

export const invitationType: CSSResult = css`
  font: var(--_weight) 24px / ${headlineFace};
  text-wrap: balance;
`;
export const invitationNarrowSize: CSSResult = css`
  font-size: 20px;
`;
export const invitationTinySize: CSSResult = css`
  font-size: 17px;
`;

export const pitchGap: CSSResult = css`8px`;
export const pitchType: CSSResult = css`
  color: var(--_quiet);
  font-size: 16px;
  line-height: calc(1.45 + var(--_leading));
  text-wrap: pretty;
`;

/** What a form that is on its way will need: a button of its own row, its fields, boxes to tick. */
export const rowRoom: CSSResult = css`
  --_row: 60px;
`;
export const nameRoom: CSSResult = css`
  --_fields: 84px;
  --_beside: 24px;
`;
export const fieldsRoom: CSSResult = css`
  --_fields: 168px;
  --_beside: 108px;
  --_wide: 24px;
`;
export const consentRoom: CSSResult = css`
  --_boxes: 36px;
`;
export const listRoom: CSSResult = css`
  --_boxes: 96px;
`;
export const consentAndListRoom: CSSResult = css`
  --_boxes: 132px;
`;
