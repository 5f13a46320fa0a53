import { css, type CSSResult } from 'lit';
import { waiting } from './names.js';

/** Questions and answers, terms and what they mean. */
export const didYouKnow: CSSResult = css`
  :where(lede-did-you-know${waiting}):where(:has(dl, details)) {
    background: var(--l-tint);

    &::before {
      content: attr(heading);
      display: block;
      padding: min(16px, 10cqi) min(16px, 10cqi) 16px;
      font: 600 14px/20px var(--l-sans);
      text-wrap: balance;
    }

    &:where(:not([heading]))::before {
      content: var(--l-didYouKnow, 'Did You Know?');
    }

    > :is(dl, details) {
      margin-inline: min(16px, 10cqi) !important;
    }

    &::after {
      content: '';
      display: block;
      block-size: min(16px, 10cqi);
    }

    @container lede (inline-size >= 400px) {
      &::before {
        padding: 24px 24px 16px;
      }

      > :is(dl, details) {
        margin-inline: 24px !important;
      }

      &::after {
        block-size: 24px;
      }
    }

    :is(dt, summary) {
      hyphens: auto !important;
      font: 700 17px / calc(1.3 + var(--l-lead)) var(--l-serif) !important;
    }

    :is(dd, details) {
      font-size: 16px !important;
      line-height: calc(1.5 + var(--l-lead)) !important;
      text-wrap: pretty !important;
    }

    dd {
      margin-block-start: 4px !important;
    }

    :is(dd + dt, div + div) {
      margin-block-start: 20px !important;
    }

    &:where(:not([layout='accordion' i], [layout='cards' i])) {
      @container lede (inline-size >= 720px) {
        dl {
          display: grid !important;
          grid: auto-flow dense / 1fr 1fr !important;
          column-gap: 32px !important;
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
      grid: auto 1fr / auto-flow min(280px, 82%) !important;
      column-gap: 16px !important;
      overflow-x: auto !important;
      scrollbar-width: thin !important;

      > :is(dt, dd, div) {
        margin: 0 !important;
        padding: 16px 16px 0 !important;
        background: var(--l-paper) !important;
      }

      > dd {
        padding: 4px 16px 16px !important;
      }

      @container lede (inline-size < 240px) {
        grid: auto-flow / 100% !important;

        > :is(dt, dd, div) {
          padding: min(16px, 10cqi) min(16px, 10cqi) 0 !important;
        }

        > dd {
          padding-block: 4px min(16px, 10cqi) !important;
        }

        > :is(dd + dt, div + div) {
          margin-block-start: 16px !important;
        }

        > div {
          padding-block-end: min(16px, 10cqi) !important;
        }
      }
    }

    details {
      border-block: 1px solid var(--l-rule) !important;

      + details {
        border-block-start: 0 !important;
      }

      > :last-child {
        padding-block-end: 16px !important;
      }
    }

    summary {
      display: flex !important;
      gap: min(12px, 5cqi) !important;
      align-items: center !important;
      justify-content: space-between !important;
      min-block-size: 48px !important;
      padding-block: 8px !important;
      cursor: pointer !important;

      &::after {
        content: '';
        flex: none;
        inline-size: 8px;
        block-size: 8px;
        margin-inline-end: 4px;
        border: solid currentcolor;
        border-width: 0 2px 2px 0;
        transform: translateY(-2px) rotate(45deg);
      }
    }
  }
`;
