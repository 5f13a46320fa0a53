import { css, type CSSResult } from 'lit';

/** A picture in its reserved place, and the label of its origin. */
export const pictureStyles: CSSResult = css`
  .media {
    position: relative;
    overflow: hidden;
    background: var(--_tint);
    aspect-ratio: var(--_ratio);
  }

  .media img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    color: var(--_quiet);
    font: 400 13px/18px var(--_sans);
  }

  .media.broken {
    display: grid;
    align-content: end;
    padding: 12px;
  }

  .origin,
  .pill {
    position: absolute;
    inset-block-end: 0;
    padding: 4px 6px;
    background: color-mix(in srgb, var(--_paper) 92%, transparent);
    color: var(--_ink);
    font: 600 11px/14px var(--_sans);
  }

  .origin {
    inset-inline-start: 0;
    max-inline-size: 100%;
  }

  .origin::before {
    content: '';
    display: inline-block;
    inline-size: 7px;
    block-size: 7px;
    margin-inline-end: 5px;
    border: 1.5px solid currentcolor;
    border-radius: 50%;
  }

  .origin .short {
    display: none;
  }

  @media (forced-colors: active) {
    .origin,
    .pill {
      border: 1px solid CanvasText;
    }
  }
`;
