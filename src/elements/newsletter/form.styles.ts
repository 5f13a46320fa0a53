import { css, type CSSResult } from 'lit';

/**
 * The form stands in the page, where the page's own rules meet it. In a cascade layer `!important` wins over every rule
 * outside layers; only a layer that the page has declared earlier could win with its own `!important`. Themed by `--lede-*` alone.
 * What proves a person brings its own looks.
 */
export const formStyles: CSSResult = css`
  @layer lede {
    lede-newsletter :where(form, form :not([slot='captcha'], [slot='captcha'] *)) {
      all: revert !important;
      box-sizing: border-box !important;
      font: 600 14px/20px var(--lede-font-ui, ui-sans-serif, system-ui, sans-serif) !important;
      color: var(--lede-ink, light-dark(#14171a, #ececea)) !important;
      overflow-wrap: anywhere !important;
    }

    lede-newsletter form ::before,
    lede-newsletter form ::after {
      content: none !important;
    }

    lede-newsletter form ::first-line,
    lede-newsletter form ::first-letter,
    lede-newsletter form ::placeholder {
      all: revert !important;
    }

    lede-newsletter form {
      display: flex !important;
      flex-wrap: wrap !important;
      align-items: end !important;
      gap: 12px 0 !important;
      position: relative !important;
      max-inline-size: 560px !important;
      margin: 16px 0 0 !important;
    }

    /* one field keeps its button at its side */
    lede-newsletter form:has(label ~ label) {
      column-gap: 12px !important;
    }

    lede-newsletter :is(label, label > span) {
      display: block !important;
    }

    lede-newsletter label {
      flex: 999 1 220px !important;
    }

    lede-newsletter label > span {
      margin-block-end: 4px !important;
    }

    lede-newsletter form input:where(:not([type='checkbox'], [type='radio'], [type='hidden'], [slot='captcha'] *)) {
      inline-size: 100% !important;
      block-size: 48px !important;
      margin: 0 !important;
      padding: 0 12px !important;
      border: 1px solid var(--lede-quiet, light-dark(#54595f, #a7abb0)) !important;
      border-radius: 0 !important;
      background: var(--lede-paper, light-dark(#ffffff, #141517)) !important;
      font: 400 17px/24px var(--lede-font-ui, ui-sans-serif, system-ui, sans-serif) !important;
      appearance: none !important;
    }

    lede-newsletter button:where(:not([slot='captcha'] *)) {
      flex: 1 0 min(120px, 100%) !important;
      block-size: 48px !important;
      margin: 0 !important;
      padding: 0 clamp(0px, (100% - 96px) / 4, 20px) !important;
      border: 0 !important;
      border-radius: 0 !important;
      background: var(--lede-ink, light-dark(#14171a, #ececea)) !important;
      color: var(--lede-paper, light-dark(#ffffff, #141517)) !important;
      font: 600 16px/24px var(--lede-font-ui, ui-sans-serif, system-ui, sans-serif) !important;
      cursor: pointer !important;
      appearance: none !important;
    }

    lede-newsletter form :focus-visible {
      outline: 2px solid var(--lede-ink, light-dark(#14171a, #ececea)) !important;
      outline-offset: 2px !important;
    }

    @media (forced-colors: active) {
      lede-newsletter button {
        border: 1px solid ButtonText !important;
      }
    }

    @media print {
      lede-newsletter form {
        display: none !important;
      }
    }
  }
`;
