import { html, type TemplateResult } from 'lit';

/** Pieces of a line with middle dots between: characters, so that they are copied too. */
export function dotted(pieces: readonly unknown[]): TemplateResult[] {
  return pieces.map((piece, i) => (i ? html`<span>&nbsp;· ${piece}</span>` : html`<span>${piece}</span>`));
}
