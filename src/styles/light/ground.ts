import { css, type CSSResult } from 'lit';
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
    :not(:defined, [defer-hydration])
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
    --l-ink: var(--lede-ink, light-dark(#14171a, #ececea));
    --l-paper: var(--lede-paper, light-dark(#ffffff, #141517));
    --l-quiet: var(--lede-quiet, light-dark(#54595f, #a7abb0));
    --l-rule: var(--lede-hairline, light-dark(#d9dbde, #34373b));
    --l-tint: var(--lede-tint, light-dark(#f5f4f1, #1d1f22));
    --l-book: ui-serif, 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif;
    --l-serif: var(--lede-font-headline, var(--l-book));
    --l-text: var(--lede-font-text, var(--l-book));
    --l-sans: var(--lede-font-ui, ui-sans-serif, system-ui, sans-serif);
    --l-weight: var(--lede-headline-weight, 700);
    --l-ratio: var(--lede-image-ratio, 3 / 2);
    --l-lead: 0;
    --l-line: calc(1.55 + var(--l-lead));
    container: lede / inline-size;
    /* one column that would be 320 pixels wide and may be as narrow as its place: what is inside a container has no width of its own */
    columns: 320px 1;
    color: var(--l-ink);
    font: 400 17px / var(--l-line) var(--l-text);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;

    /* one by one: Chromium knows no list in :lang() */
    &:where(:lang(ar), :lang(fa), :lang(ur), :lang(he), :lang(hi), :lang(bn), :lang(th), :lang(lo), :lang(km), :lang(my), :lang(zh), :lang(ja), :lang(ko)) {
      --l-lead: 0.15;
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

    @container lede (inline-size < 240px) {
      :is(a, dd, dt, figcaption, h1, h2, h3, h4, h5, h6, li, p, summary) {
        hyphens: auto !important;
      }
    }

    a {
      text-decoration-line: underline !important;
      text-decoration-color: var(--l-rule) !important;
      text-decoration-thickness: 1px !important;
      text-underline-offset: 0.15em !important;
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
      background: var(--l-tint);
      object-fit: cover;
      font: 400 13px/18px var(--l-sans);
    }
  }
`;
