import { unsafeCSS, type CSSResult } from 'lit';

/** A look on what the page wrote: no rule of the page's own may change its size. */
export const firm = ({ cssText }: CSSResult): CSSResult => unsafeCSS(cssText.replaceAll(';', ' !important;'));
