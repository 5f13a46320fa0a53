import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .root {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_hairline);
    color: var(--_quiet);
    font: 400 13px / calc(1.5 + var(--_leading)) var(--_sans);
    text-wrap: pretty;
  }

  p,
  ul {
    max-inline-size: 560px;
  }

  p + p,
  p + .heading,
  ul + p {
    margin-block-start: 8px;
  }

  .heading {
    color: var(--_ink);
    font: 600 13px/18px var(--_sans);
  }

  li + li {
    margin-block-start: 4px;
  }

  /* in one piece where there is room */
  time,
  .reference {
    display: inline-block;
  }

  time::before {
    content: '· ';
  }

  .report {
    display: inline-block;
    padding-block: 3px;
    color: var(--_ink);
    font-weight: 600;
    text-decoration-color: currentcolor;
  }

  @media print {
    .report::after {
      content: ' (' attr(data-email) ')';
    }
  }
`;
