import { css, type CSSResult } from 'lit';
import { roomy } from '../../styles/looks/room.js';

export const styles: CSSResult = css`
  /* with a layout of the publisher's own it is a plain block: margins inside and outside meet as without it */
  :host {
    display: block;
  }

  /* the column of no least width that the host is in other widgets */
  .column {
    font: 17px var(--_text);
  }

  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 680px) minmax(0, 1fr);
    row-gap: 32px;
  }

  .page > * {
    grid-column: 2;
  }

  .kicker {
    margin-block-end: 8px;
    font: 600 13px/18px var(--_sans);
  }

  .headline {
    font: var(--_weight) 30px / calc(1.12 + var(--_leading)) var(--_serif);
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }

  .deck {
    margin-block-start: 12px;
    font: 400 20px / calc(1.3 + var(--_leading)) var(--_serif);
    text-wrap: balance;
  }

  .standfirst {
    margin-block-start: 12px;
    color: var(--_quiet);
    font-size: 17px;
    line-height: calc(1.45 + var(--_leading));
    text-wrap: pretty;
  }

  .byline {
    margin-block-start: 16px;
  }

  .text {
    font-size: 17px;
    line-height: calc(1.55 + var(--_leading));
    hanging-punctuation: first allow-end last;
    text-wrap: pretty;
  }

  .text p + p {
    margin-block-start: 1em;
  }

  .text p:focus {
    outline: none;
    background: var(--_tint);
  }

  .skeleton {
    min-block-size: 100vh;
  }

  @container widget ${roomy} {
    .headline {
      font-size: 38px;
    }

    .deck {
      font-size: 24px;
    }

    .standfirst {
      font-size: 20px;
    }

    .text {
      font-size: 19px;
    }
  }

  @container widget (inline-size >= 760px) {
    .page {
      grid-template-columns: minmax(0, 1fr) minmax(0, 140px) minmax(0, 680px) minmax(0, 140px) minmax(0, 1fr);
      row-gap: 48px;
    }

    .page > * {
      grid-column: 3;
    }

    .cover {
      grid-column: 2 / 5;
    }

    .related {
      grid-column: 2 / 5;
    }

    .headline {
      font-size: 48px;
    }
  }

  @media print {
    .text {
      font-size: 12pt;
    }
  }
`;
