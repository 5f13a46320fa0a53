import { css, type CSSResult } from 'lit';
import {
  consentAndListRoom,
  consentRoom,
  fieldsRoom,
  invitationNarrowSize,
  invitationTinySize,
  invitationType,
  listRoom,
  nameRoom,
  pitchGap,
  pitchType,
  rowRoom,
} from '../looks/newsletter.js';
import { narrow, panelPadding, roomy, tiny, widePanel, widePanelPadding } from '../looks/room.js';

/** A newsletter: its words, and the room of its form. */
export const newsletter: CSSResult = css`
  /* its form is the page's own and stays in its place */
  :where(lede-newsletter:not(:defined, [data-ssr])):where(:has(form), [action]) {
    background: var(--_tint);

    &::before,
    &::after {
      content: '';
      display: block;
      padding: ${panelPadding} ${panelPadding} 0;
    }

    &:where(:not(:has(h1, h2, h3, h4, h5, h6)))::before {
      content: attr(heading);
      ${invitationType}

      @container lede ${narrow} {
        ${invitationNarrowSize}
      }

      @container lede ${tiny} {
        ${invitationTinySize}
      }
    }

    &:where(:not([heading], :has(h1, h2, h3, h4, h5, h6)))::before {
      content: var(--l-newsletter, 'Subscribe to our Newsletter');
    }

    > * {
      margin-inline: ${panelPadding} !important;
    }

    @container lede ${widePanel} {
      &::before,
      &::after {
        padding: ${widePanelPadding} ${widePanelPadding} 0;
      }

      > * {
        margin-inline: ${widePanelPadding} !important;
      }
    }

    /* room for the form that the widget writes: its fields, where there are any a button of its own row, boxes to tick */
    --_row: 0px;
    --_fields: 0px;
    --_beside: 0px;
    --_wide: 0px;
    --_boxes: 0px;

    &:where([consent], [fields], [name-field], [newsletters]) {
      ${rowRoom}
    }

    &:where([name-field]) {
      ${nameRoom}
    }

    &:where([fields]) {
      ${fieldsRoom}
    }

    &:where([consent]) {
      ${consentRoom}
    }

    &:where([newsletters]) {
      ${listRoom}
    }

    &:where([consent][newsletters]) {
      ${consentAndListRoom}
    }

    &:where([action]:not(:has(form)))::after {
      content: attr(pitch);
      padding-block: 0 calc(164px + var(--_fields) + var(--_boxes));
      ${pitchType}

      @container lede (inline-size >= 372px) {
        padding-block-end: calc(104px + var(--_row) + var(--_beside) + var(--_boxes));
      }

      @container lede ${widePanel} {
        padding-block-end: calc(112px + var(--_row) + var(--_beside) + var(--_boxes));
      }

      /* two fields in a row */
      @container lede ${roomy} {
        padding-block-end: calc(112px + var(--_row) + var(--_wide) + var(--_boxes));
      }
    }

    &:where([action][pitch]:not(:has(form)))::after {
      padding-block-start: ${pitchGap};
    }
  }
`;
