import { css, type CSSResult } from 'lit';

/** The look of the panel that says what has become of a sign-up: in the shadow root, where no rule of the page comes. */
export const panelStyles: CSSResult = css`
  .outcome {
    margin-block-start: 12px;
    font: 400 14px/20px var(--_sans);
    color: var(--_ink);
  }
  .outcome:focus {
    outline: none;
  }
  .outcome:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 4px;
  }
  .title {
    display: flex;
    align-items: baseline;
    gap: 8px;
    font-weight: 600;
  }
  .mark {
    flex: none;
    inline-size: 18px;
    font-size: 12px;
    line-height: 18px;
    text-align: center;
    color: var(--_paper);
    background: var(--_ink);
  }
  .next,
  .contact {
    padding-inline-start: 26px;
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .done {
    display: grid;
    align-content: center;
    margin-block-start: 16px;
    font-size: 16px;
    line-height: 24px;
  }
  .done .title {
    font-size: 17px;
  }
  .sending {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .mark {
      border: 1px solid CanvasText;
    }
  }
`;
