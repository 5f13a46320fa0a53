import { css, type CSSResult } from 'lit';
import { groundPadding, narrow } from './looks/room.js';
import { headingType, linkLine, plainText, tallLeading, tallScripts } from './looks/text.js';
import { tokens } from './tokens.js';

/**
 * What all widgets share. `.root` is the wall: whatever the page lets its elements inherit ends there. The host element itself
 * stays the page's own, to place, to size and to hide, and may be a flex or a grid container for it.
 */
const shared: CSSResult = css`
  :host {
    /* a column of no least width around a wall that asks for 320 pixels: a widget is as narrow as its place, and no place collapses */
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    /* of its own, or of the site around; without one that of the page is inherited */
    color-scheme: var(--_theme);
    /* these two would reach the words inside */
    columns: auto !important;
    text-decoration: none !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([theme~='light' i]) {
    --_theme: light;
  }

  :host([theme~='dark' i]) {
    --_theme: dark;
  }

  /* a record is never read, even where the page shows every element */
  ::slotted(script) {
    display: none !important;
  }

  /* what the page wrote and the widget did not read flows as on the page */
  :host > slot {
    display: block;
    min-inline-size: 0;
  }

  /* and the column around that of a whole story */
  .root,
  .column {
    all: initial;
    /* a block would hand the page's first lines and letters on to its text */
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
    place-self: stretch;
    min-inline-size: 0;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    -webkit-locale: inherit;
  }

  .root {
    container: widget / inline-size;
    contain-intrinsic-inline-size: 320px;
    ${plainText}
  }

  /* on a page of another scheme words need the ground that they are made for */
  :host(:is([theme~='light' i], [theme~='dark' i])) .root {
    padding: ${groundPadding};
    background: var(--_paper);
  }

  /* no weight of its own: any rule of a widget wins */
  :where(.root *) {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  :host,
  [lang] {
    --_leading: 0;
    --_slant: italic;
  }

  /* asked of those that have a language: in Firefox that of the page does not reach what is inside */
  :host(:is(${tallScripts})),
  [lang]:is(${tallScripts}) {
    ${tallLeading}
    --_slant: normal;
  }

  em {
    font-style: var(--_slant);
  }

  a {
    color: inherit;
    ${linkLine}
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }

  /* long words are divided rather than broken */
  @container widget ${narrow} {
    :where(.root *) {
      hyphens: auto;
    }
  }

  @media print {
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;

/** The heading over a widget. */
export const widgetHeading: CSSResult = css`
  .heading {
    ${headingType}
    color: var(--_ink);
    text-wrap: balance;
  }
`;

/** The start of every widget's styles. */
export const base: CSSResult[] = [tokens, shared];
