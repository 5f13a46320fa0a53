import { css, type CSSResult } from 'lit';

/**
 * In a layer, where `!important` wins over the page's own rules. A mark has no size of its own: its boxes lie over the words of the
 * page, which stay where they are. Where the browser can, it underlines the words themselves.
 */
export const markStyles: CSSResult = css`
  @layer lede {
    ::highlight(lede-term) {
      text-decoration-line: underline;
      text-decoration-style: dotted;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }

    [data-lede-term] {
      all: unset !important;
      position: relative !important;
      cursor: help !important;
      user-select: none !important;
      -webkit-user-select: none !important;
      --_lede-line: none !important;
      --_lede-ring: none !important;
    }

    button[data-lede-term] {
      display: inline-block !important;
      inline-size: 100% !important;
      block-size: 100% !important;
      vertical-align: top !important;
    }

    [data-lede-term]::before,
    [data-lede-term]::after {
      content: none !important;
    }

    [data-lede-term='line'] {
      --_lede-line: 1px dotted !important;
    }

    [data-lede-term]:focus-visible {
      outline: 2px solid !important;
      outline-offset: 2px !important;
    }

    /* further lines of the same words */
    [data-lede-term]:has(> :focus-visible) {
      --_lede-ring: 2px solid !important;
    }

    /* a reader who selects text passes over the marks */
    :active [data-lede-term]:not(:active) {
      pointer-events: none !important;
    }

    @media print {
      ::highlight(lede-term) {
        text-decoration-line: none;
      }

      [data-lede-term] {
        display: none !important;
      }
    }
  }
`;

/** Of a box over a line of the words, in the mark's shadow root. */
export const boxStyle =
  'position: absolute; box-sizing: border-box; line-height: 0; border-block-end: var(--_lede-line); outline: var(--_lede-ring); outline-offset: 2px';
