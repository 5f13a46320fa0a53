import { css, type CSSResult } from 'lit';
import { waiting } from './names.js';

/** Who wrote it, and when. */
export const byline: CSSResult = css`
  :where(lede-byline${waiting}) {
    color: var(--l-quiet);
    font: 500 14px/20px var(--l-sans);

    [rel~='author'],
    &::before {
      color: var(--l-ink) !important;
      font-weight: 600 !important;
    }

    > [rel~='author'] ~ time:first-of-type::before,
    > time + time::before {
      content: '\\a';
      white-space: pre;
    }

    &:where([author]:not(:has([rel~='author'])))::before {
      content: attr(author);
      display: block;
    }

    /* the line of dates */
    &:where([published], [updated], [minutes]):not(:has(time))::after {
      content: '';
      display: block;
      block-size: 20px;
    }

    &:where([published][updated], [minutes][updated]):not(:has(time))::after {
      block-size: 40px;
    }
  }
`;
