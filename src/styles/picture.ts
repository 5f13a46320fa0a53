import { css, type CSSResult } from 'lit';
import { tiny } from './looks/room.js';
import { altType } from './looks/text.js';

/** A picture in its reserved place, and the labels on it; small pictures have room for the short words only. */
export const pictureStyles: CSSResult = css`
  .media {
    position: relative;
    overflow: hidden;
    background: var(--_tint);
    aspect-ratio: var(--_ratio);
  }

  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    color: var(--_quiet);
    ${altType}
  }

  .origin,
  .pill {
    padding: 4px 6px;
    background: color-mix(in srgb, var(--_paper) 92%, transparent);
    font: 600 11px/14px var(--_sans);
    color: var(--_ink);
    outline: 1px solid transparent;
  }

  .origin {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
  }

  /* a block: on a page without a doctype a line around it would have another height */
  .words .pill {
    display: block;
    inline-size: fit-content;
    margin-block-start: 8px;
    background: var(--_tint);
  }

  .media .pill {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }

  .origin::before {
    content: '○ ' / '';
  }

  .short {
    display: none;
  }

  @container widget ${tiny} {
    .short {
      display: inline;
    }

    .long {
      display: none;
    }
  }
`;
