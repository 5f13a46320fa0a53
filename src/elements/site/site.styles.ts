import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: contents;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* for the widgets alone: what else stands inside keeps the page's own scheme */
  :host([theme~='light' i]) {
    --_theme: light;
  }

  :host([theme~='dark' i]) {
    --_theme: dark;
  }
`;
