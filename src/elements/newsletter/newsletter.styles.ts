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
} from '../../styles/looks/newsletter.js';
import { narrow, panelPadding, roomy, tiny, widePanel, widePanelPadding } from '../../styles/looks/room.js';

export const styles: CSSResult = css`
  /* the panel is its ground */
  :host([theme]) .root {
    padding: 0;
  }

  .box {
    padding: ${panelPadding};
    background: var(--_tint);
  }

  .heading {
    ${invitationType}
  }

  .skeleton {
    min-block-size: 200px;
  }

  /* what the form that is on its way will need */
  :host(:is([consent], [fields], [name-field], [newsletters])) {
    ${rowRoom}
  }

  :host([name-field]) {
    ${nameRoom}
  }

  :host([fields]) {
    ${fieldsRoom}
  }

  :host([consent]) {
    ${consentRoom}
  }

  :host([newsletters]) {
    ${listRoom}
  }

  :host([consent][newsletters]) {
    ${consentAndListRoom}
  }

  .room::after {
    content: '';
    display: block;
    block-size: calc(148px + var(--_fields, 0px) + var(--_boxes, 0px));
  }

  .pitch {
    max-inline-size: 60ch;
    margin-block-start: ${pitchGap};
    ${pitchType}
  }

  @container widget ${narrow} {
    .heading {
      ${invitationNarrowSize}
    }
  }

  @container widget ${tiny} {
    .heading {
      ${invitationTinySize}
    }
  }

  @container widget ${widePanel} {
    .box {
      padding: ${widePanelPadding};
    }

    .room::after {
      block-size: calc(88px + var(--_row, 0px) + var(--_beside, 0px) + var(--_boxes, 0px));
    }
  }

  @container widget ${roomy} {
    .room::after {
      block-size: calc(88px + var(--_row, 0px) + var(--_wide, 0px) + var(--_boxes, 0px));
    }
  }

  @media (forced-colors: active) {
    .box {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
