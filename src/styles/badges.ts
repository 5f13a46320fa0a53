import { css, type CSSResult } from 'lit';

/** The line of labels: paid for, live, for some readers only. */
export const badgeStyles: CSSResult = css`
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin-block-end: 4px;
    font: 600 12px/18px var(--_sans);
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
