import { css, type CSSResult } from 'lit';
import {
  barGap,
  barRule,
  barRuleGap,
  fourColumns,
  fourWide,
  numberColumn,
  numberColumnGap,
  numberTinyColumn,
  numberType,
  railCard,
  railRow,
  railWideCard,
  storyGap,
  storyGrid,
  threeColumns,
  threeWide,
  twoColumns,
  twoWide,
} from '../../styles/looks/related.js';
import { tiny } from '../../styles/looks/room.js';
import { barHeight, hairlineAbove, labelType, metaType } from '../../styles/looks/text.js';

export const styles: CSSResult = css`
  /* until the stories are chosen, lede.css places what the page wrote */
  :host(:state(waiting)) > slot {
    display: contents;
  }

  /* where more room is kept than there is to show */
  .root {
    align-content: start;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    min-block-size: ${barHeight};
    margin-block-end: ${barGap};
  }

  /* the buttons go below it where both have no room */
  #heading {
    display: flex;
    flex: 1 0 min(120px, 100%);
    gap: ${barRuleGap};
    align-items: center;
  }

  #heading::after {
    ${barRule}
    ${hairlineAbove}
  }

  .button {
    display: grid;
    flex: none;
    inline-size: ${barHeight};
    block-size: ${barHeight};
    margin: 0;
    padding: 0;
    place-content: center;
    border: 1px solid var(--_hairline);
    border-radius: 0;
    background: none;
    color: var(--_ink);
    cursor: pointer;
    appearance: none;
  }

  .button[hidden] {
    display: none;
  }

  .button:hover {
    border-color: var(--_ink);
  }

  .button::before {
    content: '';
    inline-size: 9px;
    block-size: 9px;
    border: solid currentcolor;
    border-width: 0 0 2px 2px;
    transform: translateX(2px) rotate(45deg);
  }

  .button.next::before,
  .button.previous:dir(rtl)::before {
    transform: translateX(-2px) rotate(225deg);
  }

  .button.next:dir(rtl)::before {
    transform: translateX(2px) rotate(45deg);
  }

  .button[aria-disabled] {
    border-color: var(--_hairline);
    color: var(--_hairline);
    cursor: default;
  }

  .stories {
    ${storyGrid}
  }

  .why {
    margin-block-start: 8px;
    ${metaType}
  }

  .numbered .why {
    grid-column: 2;
  }

  .paid {
    margin-block-start: 24px;
    padding-block-start: 12px;
    ${hairlineAbove}
  }

  .label {
    margin-block-end: 12px;
    color: var(--_quiet);
    ${labelType}
  }

  /* rail: cards of one width, a tenth of the next in sight; the focus ring inside, where scrolling does not cut it off */
  .rail .stories {
    ${railRow}
    margin-block: -6px;
    padding-block: 6px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
  }

  .rail .stories.snaps {
    scroll-snap-type: x proximity;
  }

  .rail .item {
    flex: 0 0 min(${railCard}, 80%);
    min-inline-size: 0;
    scroll-snap-align: start;
  }

  .rail lede-card::part(card) {
    outline-offset: -2px;
  }

  /* the height that is reserved for a rail holds: of a card with more words the picture gives way */
  :host(:state(reserved)) .rail > .stories > .item {
    display: flex;
    flex-direction: column;
    max-block-size: calc(235px + ${railCard} / (var(--_ratio)));

    lede-card {
      flex: 1;
      min-block-size: 0;
    }
  }

  .list .stories,
  .numbered .stories {
    gap: ${storyGap};
  }

  .list .item + .item {
    padding-block-start: ${storyGap};
    ${hairlineAbove}
  }

  .numbered .stories {
    counter-reset: story;
  }

  .numbered .item {
    display: grid;
    grid-template-columns: ${numberColumn} minmax(0, 1fr);
    counter-increment: story;
  }

  .numbered .item::before {
    content: counter(story);
    color: var(--_quiet);
    ${numberType}
    font-variant-numeric: tabular-nums;
  }

  .numbered lede-card::part(card) {
    padding: 0;
    border: 0;
  }

  .skeleton {
    min-block-size: 320px;
  }

  @container widget ${tiny} {
    .numbered .item {
      grid-template-columns: ${numberTinyColumn} minmax(0, 1fr);
    }

    .numbered .item::before {
      font-size: ${numberTinyColumn};
    }
  }

  @container widget ${twoWide} {
    .grid .stories {
      ${twoColumns}
    }
  }

  @container widget ${threeWide} {
    .grid .stories {
      ${threeColumns}
    }

    .numbered .stories {
      ${twoColumns}
      ${numberColumnGap}
    }

    .rail .item {
      ${railWideCard}
    }
  }

  @container widget ${fourWide} {
    .grid .stories {
      ${fourColumns}
    }
  }

  @media (forced-colors: active) {
    .button[aria-disabled] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
