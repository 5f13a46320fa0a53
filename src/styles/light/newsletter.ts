import { css, type CSSResult } from 'lit';

/** A newsletter: its words, and the room of its form. */
export const newsletter: CSSResult = css`
  /* its form is the page's own and stays in its place */
  :where(lede-newsletter:not(:defined, [defer-hydration])):where(:has(form), [action]) {
    background: var(--l-tint);

    &::before,
    &::after {
      content: '';
      display: block;
      padding: min(16px, 10cqi) min(16px, 10cqi) 0;
    }

    &:where(:not(:has(h1, h2, h3, h4, h5, h6)))::before {
      content: attr(heading);
      font: var(--l-weight) 24px / calc(1.18 + var(--l-lead)) var(--l-serif);
      text-wrap: balance;

      @container lede (inline-size < 240px) {
        font-size: 20px;
      }

      @container lede (inline-size < 180px) {
        font-size: 17px;
      }
    }

    &:where(:not([heading], :has(h1, h2, h3, h4, h5, h6)))::before {
      content: var(--l-newsletter, 'Subscribe to our Newsletter');
    }

    > * {
      margin-inline: min(16px, 10cqi) !important;
    }

    @container lede (inline-size >= 400px) {
      &::before,
      &::after {
        padding: 24px 24px 0;
      }

      > * {
        margin-inline: 24px !important;
      }
    }

    /* room for the form that the widget writes: its fields, where there are any a button of its own row, boxes to tick */
    --l-row: 0px;
    --l-fields: 0px;
    --l-beside: 0px;
    --l-wide: 0px;
    --l-boxes: 0px;

    &:where([consent], [fields], [name-field], [newsletters]) {
      --l-row: 60px;
    }

    &:where([name-field]) {
      --l-fields: 84px;
      --l-beside: 24px;
    }

    &:where([fields]) {
      --l-fields: 168px;
      --l-beside: 108px;
      --l-wide: 24px;
    }

    &:where([consent]) {
      --l-boxes: 36px;
    }

    &:where([newsletters]) {
      --l-boxes: 96px;
    }

    &:where([consent][newsletters]) {
      --l-boxes: 132px;
    }

    &:where([action]:not(:has(form)))::after {
      content: attr(pitch);
      padding-block: 0 calc(164px + var(--l-fields) + var(--l-boxes));
      color: var(--l-quiet);
      font-size: 16px;
      line-height: calc(1.45 + var(--l-lead));
      text-wrap: pretty;

      @container lede (inline-size >= 372px) {
        padding-block-end: calc(104px + var(--l-row) + var(--l-beside) + var(--l-boxes));
      }

      @container lede (inline-size >= 400px) {
        padding-block-end: calc(112px + var(--l-row) + var(--l-beside) + var(--l-boxes));
      }

      /* two fields in a row */
      @container lede (inline-size >= 480px) {
        padding-block-end: calc(112px + var(--l-row) + var(--l-wide) + var(--l-boxes));
      }
    }

    &:where([action][pitch]:not(:has(form)))::after {
      padding-block-start: 8px;
    }
  }
`;
