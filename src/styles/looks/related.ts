import { css, type CSSResult } from 'lit';

/** The room below the heading. */
export const barGap: CSSResult = css`12px`;

/** The rule after the heading. */
export const barRule: CSSResult = css`
  content: '';
  flex: 1;
  min-inline-size: 16px;
`;
export const barRuleGap: CSSResult = css`12px`;

export const storyGrid: CSSResult = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 24px 16px;
`;

/** Stories one below the other: the room between them. */
export const storyGap: CSSResult = css`16px`;

/** Columns of a grid, by how wide it is. */
export const twoWide: CSSResult = css`(inline-size >= 340px)`;
export const threeWide: CSSResult = css`(inline-size >= 680px)`;
export const fourWide: CSSResult = css`(inline-size >= 1000px)`;
export const twoColumns: CSSResult = css`
  grid-template-columns: repeat(2, minmax(0, 1fr));
`;
export const threeColumns: CSSResult = css`
  grid-template-columns: repeat(3, minmax(0, 1fr));
`;
export const fourColumns: CSSResult = css`
  grid-template-columns: repeat(4, minmax(0, 1fr));
`;

/** A rail, and how wide its cards are. */
export const railRow: CSSResult = css`
  display: flex;
  gap: 16px;
`;
export const railCard: CSSResult = css`260px`;
export const railWideCard: CSSResult = css`
  flex-basis: 240px;
`;

/** Numbers beside stories: their column, how high they are, and what they look like where that column may be narrower. */
export const numberColumn: CSSResult = css`48px`;
export const numberTinyColumn: CSSResult = css`24px`;
export const numberColumnGap: CSSResult = css`
  column-gap: 32px;
`;
export const numberSize: CSSResult = css`38px`;
export const numberType: CSSResult = css`
  font: 200 38px/1 var(--_sans);
`;
export const fittingNumberType: CSSResult = css`
  font: 200 min(38px, var(--l-number)) / 1 var(--_sans);
`;
