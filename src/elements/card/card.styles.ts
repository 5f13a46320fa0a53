import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  /* a column, not the grid of the other widgets: a browser keeps a quarter less in memory, and in a card of a fixed height the picture gives way */
  .root {
    position: relative;
    display: flex;
    flex-direction: column;
  }

  /* nothing far from the window is laid out; until it comes near it is as high as such a card mostly is */
  .far {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 380px;
  }

  .far:is(.row, .text) {
    contain-intrinsic-block-size: auto 130px;
  }

  .root:has(.link:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }

  .media + .words {
    padding-block-start: 12px;
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
    font: var(--_weight) 20px / calc(1.18 + var(--_leading)) var(--_serif);
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
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
    display: -webkit-box;
    margin-block-start: 8px;
    overflow: hidden;
    color: var(--_quiet);
    font: 400 16px / calc(1.45 + var(--_leading)) var(--_text);
    text-wrap: pretty;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .meta {
    margin-block-start: 8px;
    color: var(--_quiet);
    font: 500 13px/18px var(--_sans);
  }

  .ghost {
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
    padding-block-start: 12px !important;
    border-block-start: 1px solid var(--_hairline);
  }

  /* row: words first, a square picture on the inline end */
  .row {
    display: grid;
    grid-template-columns: minmax(0, 640px) clamp(96px, 28%, 160px);
    column-gap: 16px;
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
    font-size: 17px;
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
    min-block-size: clamp(320px, 45cqi, 520px);
  }

  .overlay img {
    position: absolute;
  }

  /* below the labels, which no words may cover */
  .overlay .words {
    z-index: 1;
    align-self: end;
    margin-block-start: 22px;
    padding: 16px;
    background: rgb(12 13 14 / 78%);
    color: #ffffff;
  }

  .overlay :is(.standfirst, .meta) {
    color: #d8dadd;
  }

  .overlay .origin {
    inset-block: 0 auto;
  }

  /* lead: beside the picture where both have room, under it elsewhere */
  .lead {
    flex-flow: wrap;
    gap: 16px 32px;
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
    font-size: 30px;
  }

  @container widget (inline-size < 240px) {
    .lead .headline {
      font-size: 20px;
    }

    .overlay .pill {
      inset-block: 22px auto;
      inset-inline: 0 auto;
    }

    .overlay .media:has(.pill) + .words {
      margin-block-start: 44px;
    }
  }

  @container widget (inline-size < 180px) {
    .headline,
    .lead .headline {
      font-size: 17px;
    }

    /* no room beside the picture: below */
    .row .media {
      grid-area: 1 / 1 / 2 / 3;
      aspect-ratio: var(--_ratio);
    }

    .row .words {
      grid-area: 2 / 1 / 3 / 3;
      padding-block-start: 12px;
    }
  }

  @container widget (inline-size >= 360px) {
    .row .headline {
      font-size: 20px;
    }
  }

  @container widget (inline-size >= 480px) {
    .headline {
      font-size: 24px;
    }

    .overlay .headline {
      font-size: 30px;
    }

    .lead .headline {
      font-size: 38px;
    }
  }

  @container widget (inline-size >= 960px) {
    .lead .headline {
      font-size: 48px;
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
    content-visibility: auto;
    contain-intrinsic-block-size: auto 380px;
  }

  :host(:is([layout~='row' i], [layout~='text' i]):nth-of-type(n + 13)) {
    contain-intrinsic-block-size: auto 130px;
  }
`;
