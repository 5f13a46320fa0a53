import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .line {
    display: flex;
    gap: 12px;
    align-items: center;
    color: var(--_quiet);
    font: 500 14px/20px var(--_sans);
  }

  .portrait {
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    background: var(--_tint);
    object-fit: cover;
  }

  .author {
    color: var(--_ink);
    font-weight: 600;
  }

  .update {
    display: block;
  }
`;
