import { css, type CSSResult } from 'lit';
import { roomy } from '../../styles/looks/room.js';
import {
  numberedPadding,
  pointGap,
  pointLook,
  pointMark,
  pointNumber,
  pointNumberType,
  pointRoomySize,
  reviewLook,
  takeawaysBox,
  takeawaysHeadingGap,
} from '../../styles/looks/takeaways.js';

export const styles: CSSResult = css`
  .root {
    ${takeawaysBox}
  }

  .heading {
    ${takeawaysHeadingGap}
  }

  li {
    ${pointLook}
  }

  li + li {
    ${pointGap}
  }

  li::before {
    ${pointMark}
  }

  .numbered {
    counter-reset: point;
  }

  .numbered li {
    ${numberedPadding}
  }

  .numbered li::before {
    ${pointNumber}
    color: var(--_ink);
    ${pointNumberType}
  }

  .evidence {
    display: inline-block;
    color: var(--_quiet);
    font: 500 12px/18px var(--_sans);
  }

  .review {
    ${reviewLook}
  }

  .stale {
    margin-block-start: 4px;
    color: var(--_ink);
    font-weight: 600;
  }

  .skeleton {
    min-block-size: 240px;
  }

  @container widget ${roomy} {
    li {
      ${pointRoomySize}
    }
  }

  @media (forced-colors: active) {
    li::before {
      background: CanvasText;
    }
  }
`;
