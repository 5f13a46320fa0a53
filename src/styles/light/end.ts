import { css, type CSSResult } from 'lit';
import { groundPadding } from '../looks/room.js';
import { waiting } from './names.js';

/** What goes before all of these: grounds, sheets of paper, pages without a script, what is hidden. */
export const end: CSSResult = css`
  @media (forced-colors: active) {
    :where(lede-did-you-know, lede-newsletter):where(:not(:defined, [data-ssr])) {
      border: 1px solid CanvasText;
    }
  }

  /* a theme brings its ground, where there is not one already */
  :where(lede-byline, lede-card:not([layout='overlay' i]), lede-figure, lede-notice, lede-related, lede-takeaways):where(
      [theme~='light' i],
      [theme~='dark' i]
    )${waiting} {
    padding: ${groundPadding} ${groundPadding} calc(${groundPadding} + var(--l-meta, 0px));
    background: var(--_paper);
  }

  /* what a widget did not read is no wider than its place */
  :where(lede-card, lede-did-you-know, lede-figure, lede-notice, lede-related, lede-takeaways):where(:defined) :where(img) {
    max-inline-size: 100%;
    block-size: auto;
  }

  /* no script will come: no room for it, and no heading over nothing */
  @media (scripting: none) {
    :where(lede-notice:not(:defined, [data-ssr], :has(> :not(script)))) {
      min-block-size: 0;
    }

    :where(lede-figure, lede-newsletter, lede-notice:empty:not([report-email]), lede-related):where(:not(:defined, [data-ssr], :has(> :not(script)))) {
      display: none;
    }

    :where(lede-card:not([layout='overlay' i], :defined, [data-ssr], :has(> :not(script))))::before {
      padding-block-start: var(--l-marks);
      background: none;
    }

    :where(lede-newsletter:not(:defined, [data-ssr], :has(form)))::after {
      padding-block: 0;
    }
  }

  @media print {
    :where(lede-newsletter, lede-related):where(:not(:defined), :state(waiting)) {
      display: none;
    }
  }

  :where([hidden]):is(lede-article, lede-byline, lede-card, lede-did-you-know, lede-figure, lede-newsletter, lede-notice, lede-related, lede-takeaways) {
    display: none;
  }
`;
