import { css, type CSSResult } from 'lit';

/** How wide a widget is, for the container queries of all. */
export const tiny: CSSResult = css`(inline-size < 180px)`;
export const narrow: CSSResult = css`(inline-size < 240px)`;
export const roomy: CSSResult = css`(inline-size >= 480px)`;

/** Inside a ground that a theme brings. */
export const groundPadding: CSSResult = css`16px`;

/** A panel on a ground of its own: how wide one with more room inside is, and the room inside. */
export const widePanel: CSSResult = css`(inline-size >= 400px)`;
export const panelPadding: CSSResult = css`min(16px, 10cqi)`;
export const widePanelPadding: CSSResult = css`24px`;
