import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .box {
    padding: 16px;
    background: var(--_tint);
  }

  .heading {
    font: var(--_weight) 24px / calc(1.18 + var(--_leading)) var(--_serif);
    text-wrap: balance;
  }

  .ghost {
    min-block-size: 200px;
  }

  /* what the form that is on its way will need */
  .room::after {
    content: '';
    display: block;
    block-size: 148px;
  }

  .pitch {
    max-inline-size: 60ch;
    margin-block-start: 8px;
    color: var(--_quiet);
    font-size: 16px;
    line-height: calc(1.45 + var(--_leading));
    text-wrap: pretty;
  }

  @container widget (inline-size >= 400px) {
    .box {
      padding: 24px;
    }

    .room::after {
      block-size: 88px;
    }
  }

  @media (forced-colors: active) {
    .box {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
