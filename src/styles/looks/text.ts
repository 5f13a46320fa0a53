import { css, type CSSResult } from 'lit';

/** Text as it is where nothing else is said. */
export const plainText: CSSResult = css`
  color: var(--_ink);
  font: 400 17px / calc(1.55 + var(--_leading)) var(--_text);
  overflow-wrap: anywhere;
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
`;

/** The languages whose letters are higher, one by one: Chromium knows no list in :lang(). */
export const tallScripts: CSSResult = css`:lang(ar), :lang(fa), :lang(ur), :lang(he), :lang(hi), :lang(bn), :lang(th), :lang(lo), :lang(km), :lang(my), :lang(zh), :lang(ja), :lang(ko)`;

/** What their lines are higher by, in parts of the letters' size. */
export const tallLeading: CSSResult = css`
  --_leading: 0.15;
`;

/** Longhands: WebKit had no other way before Safari 26.2. */
export const linkLine: CSSResult = css`
  text-decoration-line: underline;
  text-decoration-color: var(--_hairline);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.15em;
`;

/** The words in the place of a picture that has not come. */
export const altType: CSSResult = css`
  font: 400 13px/18px var(--_sans);
`;

/** The heading over a widget, and the same in a line as high as the buttons of a rail. */
export const headingLine: CSSResult = css`20px`;
export const headingType: CSSResult = css`
  font: 600 14px/20px var(--_sans);
`;
export const barHeight: CSSResult = css`40px`;
export const barHeadingType: CSSResult = css`
  font: 600 14px/40px var(--_sans);
`;

/** A line of names and dates, and the same as high as it is with the room above. */
export const metaLine: CSSResult = css`18px`;
export const metaType: CSSResult = css`
  color: var(--_quiet);
  font: 500 13px/18px var(--_sans);
`;
export const metaGap: CSSResult = css`8px`;
export const tallMetaLine: CSSResult = css`26px`;
export const tallMetaType: CSSResult = css`
  color: var(--_quiet);
  font: 500 13px/26px var(--_sans);
`;

/** Labels: what is paid for, what is live. */
export const labelLine: CSSResult = css`18px`;
export const labelType: CSSResult = css`
  font: 600 12px/18px var(--_sans);
`;

/** A rule above. */
export const hairlineAbove: CSSResult = css`
  border-block-start: 1px solid var(--_hairline);
`;
