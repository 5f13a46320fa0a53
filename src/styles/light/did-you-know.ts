import { css, type CSSResult } from 'lit';
import {
  answerPadding,
  arrow,
  cardGap,
  cardPadding,
  cardWidth,
  entryColumnGap,
  entryGap,
  explanationGap,
  explanationType,
  panelHeadingGap,
  questionRow,
  termType,
  twoEntriesWide,
} from '../looks/did-you-know.js';
import { narrow, panelPadding, widePanel, widePanelPadding } from '../looks/room.js';
import { headingType } from '../looks/text.js';
import { firm } from './firm.js';
import { waiting } from './names.js';

/** Questions and answers, terms and what they mean. */
export const didYouKnow: CSSResult = css`
  :where(lede-did-you-know${waiting}):where(:has(dl, details)) {
    background: var(--_tint);

    &::before {
      content: attr(heading);
      display: block;
      padding: ${panelPadding} ${panelPadding} ${panelHeadingGap};
      ${headingType}
      text-wrap: balance;
    }

    &:where(:not([heading]))::before {
      content: var(--l-didYouKnow, 'Did You Know?');
    }

    > :is(dl, details) {
      margin-inline: ${panelPadding} !important;
    }

    &::after {
      content: '';
      display: block;
      block-size: ${panelPadding};
    }

    @container lede ${widePanel} {
      &::before {
        padding: ${widePanelPadding} ${widePanelPadding} ${panelHeadingGap};
      }

      > :is(dl, details) {
        margin-inline: ${widePanelPadding} !important;
      }

      &::after {
        block-size: ${widePanelPadding};
      }
    }

    :is(dt, summary) {
      ${firm(termType)}
    }

    :is(dd, details) {
      ${firm(explanationType)}
    }

    dd {
      margin-block-start: ${explanationGap} !important;
    }

    :is(dd + dt, div + div) {
      margin-block-start: ${entryGap} !important;
    }

    &:where(:not([layout='accordion' i], [layout='cards' i])) {
      @container lede ${twoEntriesWide} {
        dl {
          display: grid !important;
          grid: auto-flow dense / 1fr 1fr !important;
          column-gap: ${entryColumnGap} !important;
        }

        :is(dt, dd, div):nth-of-type(odd) {
          grid-column: 1 !important;
        }

        :is(dt, dd, div):nth-of-type(even) {
          grid-column: 2 !important;
        }

        :is(dt, div):nth-of-type(2) {
          margin-block-start: 0 !important;
        }
      }
    }

    &:where([layout='cards' i]) > dl {
      display: grid !important;
      grid: auto 1fr / auto-flow ${cardWidth} !important;
      column-gap: ${cardGap} !important;
      overflow-x: auto !important;
      scrollbar-width: thin !important;

      > :is(dt, dd, div) {
        margin: 0 !important;
        padding: ${cardPadding} ${cardPadding} 0 !important;
        background: var(--_paper) !important;
      }

      > dd {
        padding: ${explanationGap} ${cardPadding} ${cardPadding} !important;
      }

      @container lede ${narrow} {
        grid: auto-flow / 100% !important;

        > :is(dt, dd, div) {
          padding: ${panelPadding} ${panelPadding} 0 !important;
        }

        > dd {
          padding-block: ${explanationGap} ${panelPadding} !important;
        }

        > :is(dd + dt, div + div) {
          margin-block-start: ${cardGap} !important;
        }

        > div {
          padding-block-end: ${panelPadding} !important;
        }
      }
    }

    details {
      border-block: 1px solid var(--_hairline) !important;

      + details {
        border-block-start: 0 !important;
      }

      > :last-child {
        ${firm(answerPadding)}
      }
    }

    summary {
      ${firm(questionRow)}

      &::after {
        ${arrow}
      }
    }
  }
`;
