import { css, type CSSResult } from 'lit';
import { narrow } from '../looks/room.js';
import { altType, linkLine, plainText, tallLeading, tallScripts } from '../looks/text.js';
import { colours, faces } from '../looks/tokens.js';
import { firm } from './firm.js';
import { waiting } from './names.js';

/** What all tags share: their room, their colours and fonts, and how plain what stands inside them is. */
export const ground: CSSResult = css`
  :where(
    lede-byline:is([author], [published], [updated], [minutes]),
    lede-card[headline],
    lede-figure[image],
    lede-newsletter[action],
    lede-notice:is([submitted-by], [report-email])
  ) {
    min-block-size: 0;
  }

  /* a finished widget brings its own display */
  :where(lede-article, lede-byline, lede-card, lede-did-you-know, lede-figure, lede-newsletter, lede-notice, lede-related, lede-takeaways):where(
    :not(:defined, [data-ssr])
  ) {
    display: block;
    min-inline-size: 0;
  }

  /* no box of their own */
  :where(lede-feed, lede-site) {
    display: contents;
  }

  :where(lede-site[theme~='light' i]) {
    --_theme: light;
  }

  :where(lede-site[theme~='dark' i]) {
    --_theme: dark;
  }

  /* room around what stands alone; cards are placed by the page */
  :where(lede-byline, lede-did-you-know, lede-figure, lede-newsletter, lede-notice, lede-related, lede-takeaways) {
    margin-block: 24px;
  }

  /* a tag that is registered, or rendered on a server, has its look inside */
  :where(lede-byline, lede-card, lede-did-you-know, lede-figure, lede-newsletter, lede-notice, lede-related, lede-takeaways)${waiting} {
    ${colours}
    ${faces}
    --_leading: 0;
    container: lede / inline-size;
    /* one column that would be 320 pixels wide and may be as narrow as its place: what is inside a container has no width of its own */
    columns: 320px 1;
    ${plainText}
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;

    &:where(${tallScripts}) {
      ${tallLeading}
    }

    color-scheme: var(--_theme);

    &:where([theme~='light' i]) {
      --_theme: light;
    }

    &:where([theme~='dark' i]) {
      --_theme: dark;
    }

    /* the words before and after what you wrote */
    &::before,
    &::after {
      box-sizing: border-box;
    }
  }

  /* what you wrote, as plain as it is inside the widget; a newsletter's words and form are shown in their place */
  :where(lede-byline, lede-card, lede-did-you-know, lede-figure, lede-notice, lede-related, lede-takeaways)${waiting} {
    :is(a, dd, details, dl, dt, figcaption, figure, h1, h2, h3, h4, h5, h6, li, ol, p, summary, time, ul) {
      all: revert !important;
      box-sizing: border-box !important;
      margin: 0 !important;
      padding: 0 !important;
      color: inherit !important;
      font: inherit !important;
      list-style: none !important;
    }

    @container lede ${narrow} {
      :is(a, dd, dt, figcaption, h1, h2, h3, h4, h5, h6, li, p, summary) {
        hyphens: auto !important;
      }
    }

    a {
      ${firm(linkLine)}
    }

    :is(img, picture) {
      display: block !important;
      box-sizing: border-box !important;
      inline-size: 100% !important;
      max-inline-size: none !important;
      max-block-size: none !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      block-size: auto !important;
      background: var(--_tint);
      object-fit: cover;
      ${altType}
    }
  }
`;
