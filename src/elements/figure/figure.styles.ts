import { css, type CSSResult } from 'lit';
import { captionGap, captionLook, tallest } from '../../styles/looks/figure.js';

export const styles: CSSResult = css`
  /* the picture's own width and height reserve its place; a tall one is cut rather than fill the screen */
  .media.sized {
    aspect-ratio: auto;
  }

  .media.sized img {
    block-size: auto;
    ${tallest}
  }

  .media ~ .caption {
    ${captionGap}
  }

  .caption {
    ${captionLook}
  }
`;
