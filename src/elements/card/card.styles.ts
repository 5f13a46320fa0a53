import { css, type CSSResult } from 'lit';
import {
  far,
  farRow,
  headlineBreaks,
  headlineFace,
  leadNarrowSize,
  leadPictureGap,
  leadRoomySize,
  leadSize,
  leadWideSize,
  overlayGround,
  overlayHeight,
  overlayInk,
  overlayPadding,
  overlayQuiet,
  overlayRoomySize,
  pictureGap,
  pictureLabel,
  rowGap,
  rowRoomySize,
  rowSize,
  rowWords,
  standfirstLook,
  textPadding,
  tinySize,
  usualRoomySize,
  usualSize,
  wideLead,
} from '../../styles/looks/card.js';
import { narrow, roomy, tiny } from '../../styles/looks/room.js';
import { hairlineAbove, metaGap, metaType } from '../../styles/looks/text.js';

export const styles: CSSResult = css`
  /* a column, not the grid of the other widgets: a browser keeps a quarter less in memory, and in a card of a fixed height the picture gives way */
  .root {
    position: relative;
    display: flex;
    flex-direction: column;
  }

  /* no grid, which takes more of a browser's memory than all the rest of it */
  :host(:state(far)) {
    display: block;
  }

  /* nothing far from the window is laid out; until it comes near it is as high as such a card mostly is */
  .far {
    ${far}
  }

  .far:is(.row, .text) {
    ${farRow}
  }

  .root:has(.link:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }

  .media + .words {
    padding-block-start: ${pictureGap};
  }

  /* above the link's surface, so that their words can be selected; the card's own click handler follows the link from here */
  .marks,
  .standfirst,
  .meta {
    position: relative;
    z-index: 1;
    cursor: pointer;
  }

  .headline {
    font: var(--_weight) ${usualSize} / ${headlineFace};
    ${headlineBreaks}
  }

  .link {
    outline: none;
    text-decoration-color: transparent;
  }

  .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .root:hover .link {
    text-decoration-color: currentcolor;
  }

  .standfirst {
    color: var(--_quiet);
    ${standfirstLook}
  }

  .meta {
    margin-block-start: ${metaGap};
    ${metaType}
  }

  .skeleton {
    min-block-size: 72px;
    background: var(--_tint);
  }

  /* last in its line, and so wide that its line breaks alike whatever the reader's clock makes of it */
  time {
    display: inline-block;
    min-inline-size: min(96px, 100%);
  }

  /* text: a hairline above, nothing else */
  .text {
    padding-block-start: ${textPadding} !important;
    ${hairlineAbove}
  }

  /* row: words first, a square picture on the inline end */
  .row {
    display: grid;
    grid-template-columns: minmax(0, ${rowWords}) clamp(96px, 28%, 160px);
    column-gap: ${rowGap};
    align-items: start;
  }

  .row .media {
    grid-area: 1 / 2;
    aspect-ratio: 1;
  }

  .row .words {
    grid-area: 1 / 1;
    padding: 0;
  }

  .row .headline {
    font-size: ${rowSize};
  }

  .row .origin {
    padding-inline: 4px;
  }

  .row .short {
    display: inline;
  }

  .row .long {
    display: none;
  }

  /* overlay: words on a ground that keeps 4.5:1 over any picture */
  .overlay {
    display: grid;
  }

  /* the ring round a focused one stands on the page's ground, and keeps its colour */
  .overlay > * {
    color-scheme: dark;
    grid-area: 1 / 1;
  }

  :host([theme]) .overlay {
    padding: 0;
  }

  .overlay .media {
    aspect-ratio: auto;
    min-block-size: ${overlayHeight};
  }

  .overlay img {
    position: absolute;
  }

  /* below the labels, which no words may cover */
  .overlay .words {
    z-index: 1;
    align-self: end;
    margin-block-start: ${pictureLabel};
    padding: ${overlayPadding};
    ${overlayGround}
    color: ${overlayInk};
  }

  .overlay :is(.standfirst, .meta) {
    color: ${overlayQuiet};
  }

  .overlay .origin {
    inset-block: 0 auto;
  }

  /* lead: beside the picture where both have room, under it elsewhere */
  .lead {
    flex-flow: wrap;
    gap: ${leadPictureGap} 32px;
    align-items: flex-start;
  }

  .lead .media {
    flex: 1.4 1 420px;
  }

  .lead .words {
    flex: 1 1 340px;
    padding: 0;
  }

  .lead .headline {
    font-size: ${leadSize};
  }

  @container widget ${narrow} {
    .lead .headline {
      font-size: ${leadNarrowSize};
    }

    .overlay .pill {
      inset-block: ${pictureLabel} auto;
      inset-inline: 0 auto;
    }

    .overlay .media:has(.pill) + .words {
      margin-block-start: 44px;
    }
  }

  @container widget ${tiny} {
    .headline,
    .lead .headline {
      font-size: ${tinySize};
    }

    /* no room beside the picture: below */
    .row .media {
      grid-area: 1 / 1 / 2 / 3;
      aspect-ratio: var(--_ratio);
    }

    .row .words {
      grid-area: 2 / 1 / 3 / 3;
      padding-block-start: ${pictureGap};
    }
  }

  @container widget (inline-size >= 360px) {
    .row .headline {
      font-size: ${rowRoomySize};
    }
  }

  @container widget ${roomy} {
    .headline {
      font-size: ${usualRoomySize};
    }

    .overlay .headline {
      font-size: ${overlayRoomySize};
    }

    .lead .headline {
      font-size: ${leadRoomySize};
    }
  }

  @container widget ${wideLead} {
    .lead .headline {
      font-size: ${leadWideSize};
    }
  }

  @media print {
    .link::after {
      content: ' (' attr(href) ')';
      position: static;
      font: 400 11px/14px var(--_sans);
    }
  }
`;

/**
 * The same for what a server wrote, before and after it comes to life: in a long row those far from the window are not laid out.
 * A sheet of its own, as it would cost a page more than it spares those that a script has made. The ring around a focused one
 * must not be cut off.
 */
export const serverStyles: CSSResult = css`
  :host(:nth-of-type(n + 13):not(:focus-within)) {
    ${far}
  }

  :host(:is([layout~='row' i], [layout~='text' i]):nth-of-type(n + 13)) {
    ${farRow}
  }
`;
