import { css, type CSSResult } from 'lit';

/** After the name of a tag: its script has not come, or has not read yet what stands inside. */
export const waiting: CSSResult = css`:where(:not(:defined, [data-ssr]), :state(waiting))`;

/** A tag that has nothing inside: its attributes say all. */
export const empty: CSSResult = css`:not(:has(> :not(script)))`;

/** What stands inside a story for its headline, and what for its picture. */
export const headline: CSSResult = css`:is(a, h1, h2, h3, h4, h5, h6, p:has(a)):not([rel~='author'], :has(img))`;
export const picture: CSSResult = css`:is(img, picture, figure, a:has(img))`;
