import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .root {
    position: relative;
  }

  .root:has(.link:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }

  .words {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    min-inline-size: 0;
  }

  .media + .words {
    padding-block-start: 12px;
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin-block-end: 4px;
    font: 600 12px/18px var(--_sans);
  }

  .mark {
    padding: 2px 6px;
    background: var(--_tint);
    color: var(--_ink);
    font: 600 11px/14px var(--_sans);
  }

  .mark.live {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    background: var(--_accent);
    color: var(--_paper);
  }

  .mark.live::before {
    content: '';
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: currentcolor;
  }

  .headline {
    font: var(--_weight) 20px / calc(1.18 + var(--_leading)) var(--_serif);
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }

  .link {
    text-decoration: none;
    outline: none;
  }

  .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .link:hover,
  .root:hover .link {
    text-decoration: underline 1px;
    text-underline-offset: 0.15em;
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
    line-clamp: 3;
  }

  .meta {
    margin-block-start: 8px;
    color: var(--_quiet);
    font: 500 13px/18px var(--_sans);
  }

  .meta span + span::before {
    content: '\\00a0· ';
  }

  /* above the link's surface, so that their words can be selected; the card's own click handler follows the link from here */
  .marks,
  .standfirst,
  .meta {
    position: relative;
    z-index: 1;
    cursor: pointer;
  }

  .media .pill {
    inset-inline-end: 0;
  }

  .words .pill {
    position: static;
    margin-block-start: 8px;
    background: var(--_tint);
  }

  .ghost {
    inline-size: 100%;
    block-size: 72px;
    background: var(--_tint);
  }

  @container widget (inline-size < 180px) {
    .headline {
      font-size: 17px;
    }

    .origin .long {
      display: none;
    }

    .origin .short {
      display: inline;
    }
  }

  @container widget (inline-size >= 480px) {
    .headline {
      font-size: 24px;
    }
  }

  /* text: a hairline above, nothing else */
  .root.text {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_hairline);
  }

  /* row: words first, a square picture on the inline end */
  .root.row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) clamp(96px, 28%, 160px);
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

  .row .origin .long {
    display: none;
  }

  .row .origin .short {
    display: inline;
  }

  @container widget (inline-size >= 360px) {
    .row .headline {
      font-size: 20px;
    }
  }

  /* overlay: words on a ground that keeps 4.5:1 over any picture */
  .root.overlay {
    display: grid;
    color-scheme: dark;
  }

  .overlay .media,
  .overlay .words {
    grid-area: 1 / 1;
  }

  .overlay .media {
    aspect-ratio: auto;
    min-block-size: 280px;
  }

  .overlay .media img {
    position: absolute;
    inset: 0;
  }

  .overlay .words {
    align-self: end;
    padding: 16px;
    background: rgb(12 13 14 / 78%);
    color: #ffffff;
  }

  .overlay :is(.standfirst, .meta) {
    color: #d8dadd;
  }

  .overlay :is(.origin, .pill) {
    inset-block: 0 auto;
  }

  @container widget (inline-size >= 480px) {
    .overlay .words {
      padding: 24px;
    }

    .overlay .headline {
      font-size: 30px;
    }

    .overlay .media {
      min-block-size: 360px;
    }
  }

  /* lead: beside the picture where both have room, under it elsewhere */
  .root.lead {
    display: flex;
    flex-wrap: wrap;
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
    line-height: calc(1.12 + var(--_leading));
  }

  .lead .standfirst {
    font-size: 17px;
  }

  @container widget (inline-size >= 480px) {
    .lead .headline {
      font-size: 38px;
    }
  }

  @container widget (inline-size >= 960px) {
    .lead .headline {
      font-size: 48px;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .mark.live::before {
      animation: pulse 1.6s ease-in-out infinite;
    }

    @keyframes pulse {
      50% {
        opacity: 0.35;
      }
    }
  }

  @media (forced-colors: active) {
    .mark {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .link::after {
      content: ' (' attr(href) ')';
      position: static;
      font: 400 11px/14px var(--_sans);
    }

    .overlay .words {
      background: none;
      color: #000000;
    }
  }
`;
