import { css, type CSSResult } from 'lit';

export const panelHeadingGap: CSSResult = css`16px`;

export const termType: CSSResult = css`
  hyphens: auto;
  font: 700 17px / calc(1.3 + var(--_leading)) var(--_serif);
`;
export const explanationType: CSSResult = css`
  font-size: 16px;
  line-height: calc(1.5 + var(--_leading));
  text-wrap: pretty;
`;
export const explanationGap: CSSResult = css`4px`;

/** The room between entries, below and beside each other, and where they stand beside each other. */
export const entryGap: CSSResult = css`20px`;
export const entryColumnGap: CSSResult = css`32px`;
export const twoEntriesWide: CSSResult = css`(inline-size >= 720px)`;

/** A row that opens: its question with the arrow at its end, and the room below its answer. */
export const questionRow: CSSResult = css`
  display: flex;
  gap: min(12px, 5cqi);
  align-items: center;
  justify-content: space-between;
  min-block-size: 48px;
  padding-block: 8px;
  cursor: pointer;
`;
export const arrow: CSSResult = css`
  content: '';
  flex: none;
  inline-size: 8px;
  block-size: 8px;
  margin-inline-end: 4px;
  border: solid currentcolor;
  border-width: 0 2px 2px 0;
  transform: translateY(-2px) rotate(45deg);
`;
export const answerPadding: CSSResult = css`
  padding-block-end: 16px;
`;

/** Cards side by side. */
export const cardWidth: CSSResult = css`min(280px, 82%)`;
export const cardGap: CSSResult = css`16px`;
export const cardPadding: CSSResult = css`16px`;
