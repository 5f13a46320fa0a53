import { css, type CSSResult } from 'lit';

/** The look of fields beyond those that any form has, and of what is said while a reader uses one. In the layer of `formStyles`. */
export const fieldStyles: CSSResult = css`
  @layer lede {
    /* what a browser draws inside its fields */
    lede-newsletter form ::-webkit-datetime-edit,
    lede-newsletter form ::-webkit-datetime-edit-fields-wrapper,
    lede-newsletter form ::-webkit-datetime-edit-text,
    lede-newsletter form ::-webkit-datetime-edit-day-field,
    lede-newsletter form ::-webkit-datetime-edit-month-field,
    lede-newsletter form ::-webkit-datetime-edit-year-field,
    lede-newsletter form ::-webkit-date-and-time-value,
    lede-newsletter form ::-webkit-calendar-picker-indicator,
    lede-newsletter form ::-webkit-inner-spin-button,
    lede-newsletter form ::-webkit-outer-spin-button {
      all: revert !important;
    }

    lede-newsletter form select {
      inline-size: 100% !important;
      block-size: 48px !important;
      margin: 0 !important;
      padding: 0 8px !important;
      border: 1px solid var(--lede-quiet, light-dark(#54595f, #a7abb0)) !important;
      border-radius: 0 !important;
      background: var(--lede-paper, light-dark(#ffffff, #141517)) !important;
      font: 400 17px/24px var(--lede-font-ui, ui-sans-serif, system-ui, sans-serif) !important;
    }

    lede-newsletter form [aria-invalid='true']:not([type='checkbox'], fieldset) {
      border: 2px solid !important;
      padding: 0 11px !important;
    }

    lede-newsletter :is(fieldset, label:has(> [type='checkbox'], > [type='radio']), [data-lede-note], form > [slot='captcha']) {
      flex: 1 0 100% !important;
    }

    lede-newsletter label:has(> [type='checkbox'], > [type='radio']) {
      display: flex !important;
      gap: 12px !important;
      padding-block: 2px !important;
    }

    lede-newsletter form :is([type='checkbox'], [type='radio']) {
      flex: none !important;
      inline-size: 20px !important;
      block-size: 20px !important;
      margin: 0 !important;
      accent-color: var(--lede-ink, light-dark(#14171a, #ececea)) !important;
    }

    lede-newsletter form :is([type='checkbox'], [type='radio']) ~ span {
      margin: 0 !important;
      font-weight: 400 !important;
    }

    lede-newsletter form a {
      text-decoration: underline !important;
    }

    lede-newsletter fieldset {
      display: grid !important;
      gap: 8px !important;
      min-inline-size: 0 !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
    }

    lede-newsletter legend {
      padding: 0 0 8px !important;
    }

    lede-newsletter button[aria-disabled='true'] {
      opacity: 0.6 !important;
      cursor: progress !important;
    }

    lede-newsletter form [data-lede-note] {
      margin: -4px 0 0 !important;
      padding-inline-start: 26px !important;
      text-indent: -26px !important;
      font-weight: 400 !important;
    }

    /* the field and the button keep their line; where they have none, what is said of the field stands between them */
    @container (inline-size >= 420px) {
      lede-newsletter label:not(label ~ label) + [data-lede-note]:has(+ button) {
        order: 1 !important;
      }
    }

    lede-newsletter form [data-lede-note] > span {
      display: inline-block !important;
      inline-size: 18px !important;
      margin-inline-end: 4px !important;
      text-indent: 0 !important;
      background: var(--lede-ink, light-dark(#14171a, #ececea)) !important;
      color: var(--lede-paper, light-dark(#ffffff, #141517)) !important;
      font-size: 12px !important;
      line-height: 18px !important;
      text-align: center !important;
    }

    lede-newsletter form [data-lede-note] > button {
      block-size: auto !important;
      padding: 4px 0 !important;
      background: none !important;
      color: inherit !important;
      font-size: 14px !important;
      text-decoration: underline !important;
    }

    /* a page without this sheet hides it by its attribute */
    lede-newsletter form [data-lede-decoy] {
      display: block !important;
      position: absolute !important;
      inline-size: 1px !important;
      block-size: 1px !important;
      overflow: hidden !important;
      clip-path: inset(50%) !important;
    }

    lede-newsletter form[data-lede-done] {
      display: none !important;
    }

    lede-newsletter > iframe:not([hidden]) {
      display: block !important;
      inline-size: 100% !important;
      block-size: 320px !important;
      margin: 16px 0 0 !important;
      border: 0 !important;
    }
  }
`;
