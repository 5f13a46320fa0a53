import { css, type CSSResult } from 'lit';
import { labelGap } from './looks/card.js';
import { labelType } from './looks/text.js';

/** The line of labels: paid for, live, for some readers only. */
export const badgeStyles: CSSResult = css`
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    ${labelGap}
    ${labelType}
  }

  .mark {
    padding: 2px 6px;
    background: var(--_tint);
    color: var(--_ink);
    font: 600 11px/14px var(--_sans);
  }

  .live {
    background: var(--_accent);
    color: var(--_paper);
  }

  .live::before {
    content: '●' / '';
    margin-inline-end: 4px;
  }

  @media (prefers-reduced-motion: no-preference) {
    .live::before {
      animation: 1.6s infinite pulse;
    }

    @keyframes pulse {
      50% {
        opacity: 0.35;
      }
    }
  }
`;
