import { css, type CSSResult } from 'lit';

/** A headline after its size: the height of its lines and its font. */
export const headlineFace: CSSResult = css`calc(1.18 + var(--_leading)) var(--_serif)`;
export const headlineBreaks: CSSResult = css`
  text-wrap: balance;
  hyphens: auto;
  hyphenate-limit-chars: 12 5 5;
`;

/** Sizes of headlines: in a tiny card, in one that is not roomy, in a roomy one; a row has one in between, a lead one for the whole page. */
export const tinySize: CSSResult = css`17px`;
export const usualSize: CSSResult = css`20px`;
export const usualRoomySize: CSSResult = css`24px`;
export const rowSize: CSSResult = css`17px`;
export const rowRoomySize: CSSResult = css`20px`;
export const overlayRoomySize: CSSResult = css`30px`;
export const leadNarrowSize: CSSResult = css`20px`;
export const leadSize: CSSResult = css`30px`;
export const leadRoomySize: CSSResult = css`38px`;
export const leadWideSize: CSSResult = css`48px`;
export const wideLead: CSSResult = css`(inline-size >= 960px)`;

export const standfirstLook: CSSResult = css`
  display: -webkit-box;
  margin-block-start: 8px;
  overflow: hidden;
  font: 400 16px / calc(1.45 + var(--_leading)) var(--_text);
  text-wrap: pretty;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
`;

/** The line of labels above the headline: the room below, and its height with that. */
export const labelGap: CSSResult = css`
  margin-block-end: 4px;
`;
export const labelHeight: CSSResult = css`22px`;

/** The room between picture and words. */
export const pictureGap: CSSResult = css`12px`;
export const leadPictureGap: CSSResult = css`16px`;

/** Above a card without a picture. */
export const textPadding: CSSResult = css`12px`;

/** A row: how wide its words may be, what is between them and the picture, both together. */
export const rowWords: CSSResult = css`640px`;
export const rowGap: CSSResult = css`16px`;
export const rowPictureStart: CSSResult = css`656px`;

/** How high labels on a picture are, which no words of an overlay cover. */
export const pictureLabel: CSSResult = css`22px`;

/** An overlay: a ground that keeps 4.5:1 over any picture, what stands on it, how high all is. */
export const overlayGround: CSSResult = css`
  background: rgb(12 13 14 / 78%);
`;
export const overlayInk: CSSResult = css`#ffffff`;
export const overlayQuiet: CSSResult = css`#d8dadd`;
export const overlayPadding: CSSResult = css`16px`;
export const overlayHeight: CSSResult = css`clamp(320px, 45cqi, 520px)`;

/** Far from the window: as high as such cards mostly are. */
export const far: CSSResult = css`
  content-visibility: auto;
  contain-intrinsic-block-size: auto 380px;
`;
export const farRow: CSSResult = css`
  contain-intrinsic-block-size: auto 130px;
`;
