import { css, type CSSResult } from 'lit';
import { authorType, bylineLine, bylineType } from '../looks/byline.js';
import { firm } from './firm.js';
import { waiting } from './names.js';

/** Who wrote it, and when. */
export const byline: CSSResult = css`
  :where(lede-byline${waiting}) {
    ${bylineType}

    [rel~='author'],
    &::before {
      ${firm(authorType)}
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
      block-size: ${bylineLine};
    }

    &:where([published][updated], [minutes][updated]):not(:has(time))::after {
      block-size: calc(2 * ${bylineLine});
    }
  }
`;
