import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  /* the panel is its ground */
  :host([theme]) .root {
    padding: 0;
  }

  .box {
    padding: min(16px, 10cqi);
    background: var(--_tint);
  }

  .heading {
    font: var(--_weight) 24px / calc(1.18 + var(--_leading)) var(--_serif);
    text-wrap: balance;
  }

  .ghost {
    min-block-size: 200px;
  }

  /* what the form that is on its way will need, as lede.css has it: its fields, a button of its own row, boxes to tick */
  :host(:is([consent], [fields], [name-field], [newsletters])) {
    --_row: 60px;
  }

  :host([name-field]) {
    --_fields: 84px;
    --_beside: 24px;
  }

  :host([fields]) {
    --_fields: 168px;
    --_beside: 108px;
    --_wide: 24px;
  }

  :host([consent]) {
    --_boxes: 36px;
  }

  :host([newsletters]) {
    --_boxes: 96px;
  }

  :host([consent][newsletters]) {
    --_boxes: 132px;
  }

  .room::after {
    content: '';
    display: block;
    block-size: calc(148px + var(--_fields, 0px) + var(--_boxes, 0px));
  }

  .pitch {
    max-inline-size: 60ch;
    margin-block-start: 8px;
    color: var(--_quiet);
    font-size: 16px;
    line-height: calc(1.45 + var(--_leading));
    text-wrap: pretty;
  }

  @container widget (inline-size < 240px) {
    .heading {
      font-size: 20px;
    }
  }

  @container widget (inline-size < 180px) {
    .heading {
      font-size: 17px;
    }
  }

  @container widget (inline-size >= 400px) {
    .box {
      padding: 24px;
    }

    .room::after {
      block-size: calc(88px + var(--_row, 0px) + var(--_beside, 0px) + var(--_boxes, 0px));
    }
  }

  @container widget (inline-size >= 480px) {
    .room::after {
      block-size: calc(88px + var(--_row, 0px) + var(--_wide, 0px) + var(--_boxes, 0px));
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
