import { css, type CSSResult } from 'lit';
import { empty, headline, picture, waiting } from './names.js';

/** One story: a card, or an item of a list of stories. */
export const story: CSSResult = css`
  /* of a long row of cards those far from the window are not laid out; until they come near they are as high as such cards mostly are */
  :where(lede-card:nth-of-type(n + 13):not(:defined, [defer-hydration])) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 380px;

    &:where([layout='row' i], [layout='text' i]) {
      contain-intrinsic-block-size: auto 130px;
    }
  }

  /* one story: a card, or an item of a list of stories */
  :where(lede-card${waiting}, lede-related${waiting} li:not(:has(lede-card))) {
    --l-s: 20px;
    --l-m: 24px;
    --l-l: 24px;
    --l-marks: 0px;
    --l-side: clamp(96px, 28cqi, 160px);

    /* the line of writers and dates */
    &:is(lede-card, li) {
      container: lede / inline-size !important;
      color: var(--l-quiet) !important;
      font: 500 13px/26px var(--l-sans) !important;
    }

    > ${headline}, &:where([headline]${empty})::before {
      content: attr(headline);
      display: block !important;
      color: var(--l-ink) !important;
      font: var(--l-weight) var(--l-s) / calc(1.18 + var(--l-lead)) var(--l-serif) !important;
      text-decoration: none !important;
      text-wrap: balance !important;
      hyphens: auto !important;
      hyphenate-limit-chars: 12 5 5 !important;

      @container lede (inline-size < 180px) {
        font-size: 17px !important;
      }

      @container lede (inline-size >= 480px) {
        font-size: var(--l-m) !important;
      }

      @container lede (inline-size >= 960px) {
        font-size: var(--l-l) !important;
      }
    }

    :is(h1, h2, h3, h4, h5, h6, p) > a {
      text-decoration: none !important;
    }

    &:hover > ${headline} {
      text-decoration-line: underline !important;
      text-decoration-thickness: 1px !important;
    }

    > p:not(:has(a)),
    &:where([standfirst]${empty})::after {
      content: attr(standfirst);
      display: -webkit-box !important;
      margin-block-start: 8px !important;
      overflow: hidden !important;
      font: 400 16px / calc(1.45 + var(--l-lead)) var(--l-text) !important;
      text-wrap: pretty !important;
      -webkit-box-orient: vertical !important;
      -webkit-line-clamp: 3 !important;
    }

    > :is([rel~='author'], time) {
      line-height: 18px !important;
      text-decoration: none !important;
      vertical-align: -4px !important;
    }

    > [rel~='author'] + time::before {
      content: '· ';
    }

    > ${picture} {
      display: block !important;
      overflow: hidden !important;
      aspect-ratio: var(--l-ratio) !important;
      margin-block-end: 12px !important;

      :is(img, picture) {
        block-size: 100% !important;
      }
    }

    /* what attributes say and you did not write: the line above the headline, the line below; the first is said to what is inside,
       and only there: a custom property with attr() costs a page of 1,000 cards a tenth of a second */
    &:where([kicker]:has(a)) {
      --l-kicker: attr(kicker);
    }

    &:where([kicker], [live-status], [media='live'], [sponsor]) > ${headline}::before {
      content: var(--l-kicker, '');
      display: block;
      min-block-size: 18px;
      margin-block-end: 4px;
      font: 600 12px/18px var(--l-sans);
    }

    &:where([byline], [published], [updated], [minutes]):where(:has(a)):not(:has([rel~='author'], time))::after {
      content: attr(byline);
      display: block;
      box-sizing: content-box;
      min-block-size: 18px;
      padding-block-start: 8px;
      line-height: 18px;
    }

    &:where([byline], [published], [updated], [minutes]):where([headline]${empty}) {
      --l-meta: 26px;
      padding-block-end: var(--l-meta);
    }

    &:where([kicker], [live-status], [media='live'], [sponsor]) {
      --l-marks: 22px;
    }

    &:where(${empty})::before {
      padding-block-start: var(--l-marks);
    }

    &:where([image]:not([layout='row' i], [layout='text' i], :has(> :not(script))))::before {
      padding-block-start: calc(100cqi / (var(--l-ratio)) + 12px + var(--l-marks));
      background: linear-gradient(var(--l-tint), var(--l-tint)) 0 0 / 100% calc(100cqi / (var(--l-ratio))) no-repeat;
    }

    /* without a picture, and in text: a hairline above, nothing else */
    &:is(lede-card, li):where([layout='text' i], :not([image], :has(img))) {
      padding-block-start: 12px !important;
      border-block-start: 1px solid var(--l-rule) !important;
    }

    &:where([layout='text' i]) > ${picture} {
      display: none !important;
    }
  }
`;
