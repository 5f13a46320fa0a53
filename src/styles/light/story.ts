import { css, type CSSResult } from 'lit';
import {
  far,
  farRow,
  headlineBreaks,
  headlineFace,
  labelGap,
  labelHeight,
  pictureGap,
  standfirstLook,
  textPadding,
  tinySize,
  usualRoomySize,
  usualSize,
  wideLead,
} from '../looks/card.js';
import { roomy, tiny } from '../looks/room.js';
import { hairlineAbove, labelLine, labelType, metaGap, metaLine, tallMetaLine, tallMetaType } from '../looks/text.js';
import { firm } from './firm.js';
import { empty, headline, picture, waiting } from './names.js';

/** One story: a card, or an item of a list of stories. */
export const story: CSSResult = css`
  /* of a long row of cards those far from the window are not laid out; until they come near they are as high as such cards mostly are */
  :where(lede-card:nth-of-type(n + 13):not(:defined, [data-ssr])) {
    ${far}

    &:where([layout='row' i], [layout='text' i]) {
      ${farRow}
    }
  }

  /* one story: a card, or an item of a list of stories */
  :where(lede-card${waiting}, lede-related${waiting} li:not(:has(lede-card))) {
    --l-s: ${usualSize};
    --l-m: ${usualRoomySize};
    --l-l: ${usualRoomySize};
    --l-marks: 0px;
    --l-side: clamp(96px, 28cqi, 160px);

    /* the line of writers and dates */
    &:is(lede-card, li) {
      container: lede / inline-size !important;
      ${firm(tallMetaType)}
    }

    > ${headline}, &:where([headline]${empty})::before {
      content: attr(headline);
      display: block !important;
      color: var(--_ink) !important;
      font: var(--_weight) var(--l-s) / ${headlineFace} !important;
      text-decoration: none !important;
      ${firm(headlineBreaks)}

      @container lede ${tiny} {
        font-size: ${tinySize} !important;
      }

      @container lede ${roomy} {
        font-size: var(--l-m) !important;
      }

      @container lede ${wideLead} {
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
      ${firm(standfirstLook)}
    }

    > :is([rel~='author'], time) {
      line-height: ${metaLine} !important;
      text-decoration: none !important;
      vertical-align: -4px !important;
    }

    > [rel~='author'] + time::before {
      content: '· ';
    }

    > ${picture} {
      display: block !important;
      overflow: hidden !important;
      aspect-ratio: var(--_ratio) !important;
      margin-block-end: ${pictureGap} !important;

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
      min-block-size: ${labelLine};
      ${labelGap}
      ${labelType}
    }

    &:where([byline], [published], [updated], [minutes]):where(:has(a)):not(:has([rel~='author'], time))::after {
      content: attr(byline);
      display: block;
      box-sizing: content-box;
      min-block-size: ${metaLine};
      padding-block-start: ${metaGap};
      line-height: ${metaLine};
    }

    &:where([byline], [published], [updated], [minutes]):where([headline]${empty}) {
      --l-meta: ${tallMetaLine};
      padding-block-end: var(--l-meta);
    }

    &:where([kicker], [live-status], [media='live'], [sponsor]) {
      --l-marks: ${labelHeight};
    }

    &:where(${empty})::before {
      padding-block-start: var(--l-marks);
    }

    &:where([image]:not([layout='row' i], [layout='text' i], :has(> :not(script))))::before {
      padding-block-start: calc(100cqi / (var(--_ratio)) + ${pictureGap} + var(--l-marks));
      background: linear-gradient(var(--_tint), var(--_tint)) 0 0 / 100% calc(100cqi / (var(--_ratio))) no-repeat;
    }

    /* without a picture, and in text: a hairline above, nothing else */
    &:is(lede-card, li):where([layout='text' i], :not([image], :has(img))) {
      padding-block-start: ${textPadding} !important;
      ${firm(hairlineAbove)}
    }

    &:where([layout='text' i]) > ${picture} {
      display: none !important;
    }
  }
`;
