import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: contents;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* a record is never read, even where the page shows every element */
  ::slotted(script) {
    display: none !important;
  }
`;
