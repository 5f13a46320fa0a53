import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .root {
    padding-block-start: 12px;
    border-block-start: 2px solid var(--_ink);
  }

  .heading {
    margin-block-end: 12px;
  }

  li {
    position: relative;
    max-inline-size: 680px;
    padding-inline-start: 20px;
    font-size: 17px;
    line-height: calc(1.45 + var(--_leading));
    text-wrap: pretty;
  }

  li + li {
    margin-block-start: 12px;
  }

  li::before {
    content: '';
    position: absolute;
    inset-block-start: calc((1.45em + var(--_leading) * 1em - 6px) / 2);
    inset-inline-start: 0;
    inline-size: 6px;
    block-size: 6px;
    background: var(--_ink);
    forced-color-adjust: none;
  }

  .numbered {
    counter-reset: point;
  }

  .numbered li {
    padding-inline-start: 32px;
  }

  .numbered li::before {
    counter-increment: point;
    content: counter(point);
    inset-block-start: 0;
    inline-size: auto;
    block-size: auto;
    background: none;
    color: var(--_ink);
    font: 600 14px / calc((1.45em + var(--_leading) * 1em) * 17 / 14) var(--_sans);
    font-variant-numeric: tabular-nums;
  }

  .evidence {
    display: inline-block;
    color: var(--_quiet);
    font: 500 12px/18px var(--_sans);
  }

  .review {
    margin-block-start: 16px;
    color: var(--_quiet);
    font: 500 13px/18px var(--_sans);
  }

  .stale {
    margin-block-start: 4px;
    color: var(--_ink);
    font-weight: 600;
  }

  .ghost {
    min-block-size: 240px;
  }

  @container widget (inline-size >= 480px) {
    li {
      font-size: 18px;
    }
  }

  @media (forced-colors: active) {
    li::before {
      background: CanvasText;
    }
  }
`;
