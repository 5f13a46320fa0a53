import { css, type CSSResult } from 'lit';
import { authorType, bylineType } from '../../styles/looks/byline.js';

export const styles: CSSResult = css`
  .line {
    display: flex;
    gap: 12px;
    align-items: center;
    ${bylineType}
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
    ${authorType}
  }

  .update {
    display: block;
  }
`;
