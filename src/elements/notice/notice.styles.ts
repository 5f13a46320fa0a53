import { css, type CSSResult } from 'lit';
import { noticeGap, noticeLook, noticeWidth, reportLook } from '../../styles/looks/notice.js';

export const styles: CSSResult = css`
  .root {
    ${noticeLook}
    text-wrap: pretty;
  }

  p,
  ul {
    ${noticeWidth}
  }

  p + p,
  p + .heading,
  ul + p {
    ${noticeGap}
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
    ${reportLook}
    text-decoration-color: currentcolor;
  }

  @media print {
    .report::after {
      content: ' (' attr(data-email) ')';
    }
  }
`;
