import { css, type CSSResult } from 'lit';

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
    min-block-size: 40px;
    margin-block-end: 12px;
  }

  /* the buttons go below it where both have no room */
  #heading {
    display: flex;
    flex: 1 0 min(120px, 100%);
    gap: 12px;
    align-items: center;
  }

  #heading::after {
    content: '';
    flex: 1;
    min-inline-size: 16px;
    border-block-start: 1px solid var(--_hairline);
  }

  .button {
    display: grid;
    flex: none;
    inline-size: 40px;
    block-size: 40px;
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
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px 16px;
  }

  .why {
    margin-block-start: 8px;
    color: var(--_quiet);
    font: 500 13px/18px var(--_sans);
  }

  .numbered .why {
    grid-column: 2;
  }

  .paid {
    margin-block-start: 24px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_hairline);
  }

  .label {
    margin-block-end: 12px;
    color: var(--_quiet);
    font: 600 12px/18px var(--_sans);
  }

  /* rail: cards of one width, a tenth of the next in sight; the focus ring inside, where scrolling does not cut it off */
  .rail .stories {
    display: flex;
    gap: 16px;
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
    flex: 0 0 min(260px, 80%);
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
    max-block-size: calc(235px + 260px / (var(--_ratio)));

    lede-card {
      flex: 1;
      min-block-size: 0;
    }
  }

  .list .stories,
  .numbered .stories {
    gap: 16px;
  }

  .list .item + .item {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_hairline);
  }

  .numbered .stories {
    counter-reset: story;
  }

  .numbered .item {
    display: grid;
    grid-template-columns: 48px minmax(0, 1fr);
    counter-increment: story;
  }

  .numbered .item::before {
    content: counter(story);
    color: var(--_quiet);
    font: 200 38px/1 var(--_sans);
    font-variant-numeric: tabular-nums;
  }

  .numbered lede-card::part(card) {
    padding: 0;
    border: 0;
  }

  .ghost {
    min-block-size: 320px;
  }

  @container widget (inline-size < 180px) {
    .numbered .item {
      grid-template-columns: 24px minmax(0, 1fr);
    }

    .numbered .item::before {
      font-size: 24px;
    }
  }

  @container widget (inline-size >= 340px) {
    .grid .stories {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container widget (inline-size >= 680px) {
    .grid .stories {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .numbered .stories {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 32px;
    }

    .rail .item {
      flex-basis: 240px;
    }
  }

  @container widget (inline-size >= 1000px) {
    .grid .stories {
      grid-template-columns: repeat(4, minmax(0, 1fr));
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
