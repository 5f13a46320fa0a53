import { css, type CSSResult } from 'lit';
import { tokens } from './tokens.js';

/**
 * What all widgets share. `.root` is the wall: whatever the page lets its elements inherit ends there. The host element itself
 * stays the page's own, to place, to size and to hide.
 */
const shared: CSSResult = css`
  :host {
    display: block;
    --_leading: 0;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  .root,
  .root *,
  .root ::before,
  .root ::after {
    box-sizing: border-box;
  }

  .root {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    container: widget / inline-size;
    contain-intrinsic-inline-size: 320px;
    color: var(--_ink);
    font: 400 17px/1.55 var(--_text);
    line-height: calc(1.55 + var(--_leading));
    overflow-wrap: anywhere;
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
    -webkit-locale: inherit;
  }

  .root:lang(ar, fa, ur, he, hi, bn, th, lo, km, my, zh, ja, ko),
  .root :lang(ar, fa, ur, he, hi, bn, th, lo, km, my, zh, ja, ko) {
    --_leading: 0.15;
    letter-spacing: 0 !important;
    font-style: normal !important;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  a {
    color: inherit;
    text-decoration: underline 1px;
    text-underline-offset: 0.15em;
    text-decoration-color: var(--_hairline);
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }

  code {
    font:
      0.88em ui-monospace,
      monospace;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** The heading over a widget. */
export const widgetHeading: CSSResult = css`
  .heading {
    font: 600 14px/20px var(--_sans);
    color: var(--_ink);
    text-wrap: balance;
  }
`;

/** The start of every widget's styles. */
export const base: CSSResult[] = [tokens, shared];
