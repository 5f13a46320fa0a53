import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  /* the picture's own width and height reserve its place; a tall one is cut rather than fill the screen */
  .media.sized {
    aspect-ratio: auto;
  }

  .media.sized img {
    block-size: auto;
    max-block-size: 720px;
  }

  .media ~ .caption {
    margin-block-start: 8px;
  }

  .caption {
    max-inline-size: 68ch;
    color: var(--_quiet);
    font: 400 13px / calc(1.4 + var(--_leading)) var(--_sans);
    text-wrap: pretty;
  }
`;
