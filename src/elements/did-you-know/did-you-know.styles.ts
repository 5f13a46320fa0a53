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
} from '../../styles/looks/did-you-know.js';
import { narrow, panelPadding, widePanel, widePanelPadding } from '../../styles/looks/room.js';
import { hairlineAbove } from '../../styles/looks/text.js';

export const styles: CSSResult = css`
  /* the panel is its ground */
  :host([theme]) .root {
    padding: 0;
  }

  .panel {
    padding: ${panelPadding};
    background: var(--_tint);
  }

  .heading {
    margin-block-end: ${panelHeadingGap};
  }

  .list {
    display: grid;
    gap: ${entryGap} ${entryColumnGap};
  }

  .term {
    ${termType}
  }

  .explanation {
    margin-block-start: ${explanationGap};
    ${explanationType}
  }

  .citation {
    color: var(--_quiet);
    font: 500 12px/18px var(--_sans);
    white-space: nowrap;
  }

  .row {
    ${hairlineAbove}
  }

  .row:last-child {
    border-block-end: 1px solid var(--_hairline);
  }

  summary {
    ${questionRow}
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    ${arrow}
  }

  [open] > summary::after {
    transform: translateY(2px) rotate(-135deg);
  }

  .row .explanation {
    margin: 0;
    ${answerPadding}
  }

  .cards {
    display: flex;
    gap: ${cardGap};
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: thin;
  }

  .cards .entry {
    flex: 0 0 ${cardWidth};
    padding: ${cardPadding};
    background: var(--_paper);
    scroll-snap-align: start;
  }

  .popover {
    position: fixed;
    max-inline-size: min(340px, calc(100vw - 16px));
    padding: 16px;
    border: 1px solid var(--_ink);
    background: var(--_paper);
    color: var(--_ink);
  }

  .skeleton {
    min-block-size: 280px;
    background: var(--_tint);
  }

  @container widget ${narrow} {
    .cards {
      flex-direction: column;
    }

    .cards .entry {
      flex: none;
      padding: ${panelPadding};
    }
  }

  @container widget ${widePanel} {
    .panel {
      padding: ${widePanelPadding};
    }
  }

  @container widget ${twoEntriesWide} {
    .list {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    summary::after {
      transition: transform 140ms;
    }
  }

  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .panel {
      padding-inline: 0;
      background: none;
    }

    /* closed rows are printed open */
    .row::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }

    .cards {
      display: block;
    }
  }
`;
