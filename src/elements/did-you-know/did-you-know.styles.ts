import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  /* the panel is its ground */
  :host([theme]) .root {
    padding: 0;
  }

  .panel {
    padding: min(16px, 10cqi);
    background: var(--_tint);
  }

  .heading {
    margin-block-end: 16px;
  }

  .list {
    display: grid;
    gap: 20px 32px;
  }

  .term {
    hyphens: auto;
    font: 700 17px / calc(1.3 + var(--_leading)) var(--_serif);
  }

  .explanation {
    margin-block-start: 4px;
    font-size: 16px;
    line-height: calc(1.5 + var(--_leading));
    text-wrap: pretty;
  }

  .citation {
    color: var(--_quiet);
    font: 500 12px/18px var(--_sans);
    white-space: nowrap;
  }

  .row {
    border-block-start: 1px solid var(--_hairline);
  }

  .row:last-child {
    border-block-end: 1px solid var(--_hairline);
  }

  summary {
    display: flex;
    gap: min(12px, 5cqi);
    align-items: center;
    justify-content: space-between;
    min-block-size: 48px;
    padding-block: 8px;
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 4px;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-2px) rotate(45deg);
  }

  [open] > summary::after {
    transform: translateY(2px) rotate(-135deg);
  }

  .row .explanation {
    margin: 0;
    padding-block-end: 16px;
  }

  .cards {
    display: flex;
    gap: 16px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: thin;
  }

  .cards .entry {
    flex: 0 0 min(280px, 82%);
    padding: 16px;
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

  .ghost {
    min-block-size: 280px;
    background: var(--_tint);
  }

  @container widget (inline-size < 240px) {
    .cards {
      flex-direction: column;
    }

    .cards .entry {
      flex: none;
      padding: min(16px, 10cqi);
    }
  }

  @container widget (inline-size >= 400px) {
    .panel {
      padding: 24px;
    }
  }

  @container widget (inline-size >= 720px) {
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
