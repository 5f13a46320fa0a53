import { html, type TemplateResult } from 'lit';

/**
 * Pieces of a line with middle dots between: characters, so that they are copied too. Each piece may have a direction of its own.
 *
 * @param first - Stands before them, in an element of its own.
 */
export function dotted(pieces: readonly unknown[], first?: TemplateResult): TemplateResult[] {
  const all = pieces.map((piece, i) => (i || first ? html`&nbsp;· <bdi>${piece}</bdi>` : html`<bdi>${piece}</bdi>`));
  return first ? [first, ...all] : all;
}
