import { html, type TemplateResult } from 'lit';

/** Pieces of a line with middle dots between: characters, so that they are copied too. Each piece may have a direction of its own. */
export function dotted(pieces: readonly unknown[]): TemplateResult[] {
  return pieces.map((piece, i) => (i ? html`&nbsp;· <bdi>${piece}</bdi>` : html`<bdi>${piece}</bdi>`));
}
