import type { Text } from '../model/article.js';
import type { Content } from './content.js';
import type { ContentElement } from './element.js';
import { linesOf, type Piece, type Spot } from './lines.js';
import { textOf } from './runs.js';

function isWithin(spot: Spot | undefined, name: string): boolean {
  return spot?.up !== undefined && (spot.element.name === name || isWithin(spot.up, name));
}

/** Paragraphs by their pieces: one `<br>` does not end them. */
function paragraphed(root: ContentElement): Piece[][] {
  const paragraphs: Piece[][] = [];
  for (const piece of linesOf(root).pieces) {
    // what stands under a picture is no text
    if (isWithin(piece.at, 'figure')) continue;
    const last = paragraphs.at(-1);
    if (last && (last.at(-1)?.line === piece.line || piece.joint !== undefined)) last.push(piece);
    else paragraphs.push([piece]);
  }
  return paragraphs;
}

/**
 * The paragraphs of HTML, as plain text, or as runs where there are links or emphasis.
 *
 * @param resolve - Makes an address that was found whole.
 */
export function paragraphsOf(root: ContentElement, resolve?: (address: string) => string): Text[] {
  return paragraphed(root)
    .map((pieces) => textOf(pieces, resolve))
    .filter((text) => text !== undefined);
}

/** The publisher's own notice, as it stands. */
export function statement(root: ContentElement): Content {
  const paragraphs = paragraphed(root).filter((pieces) => pieces.some(({ at }) => isWithin(at, 'p')) && textOf(pieces));
  const said = paragraphs.map((pieces) => textOf(pieces));
  return {
    fields: said.length ? { submission: { by: 'staff', statement: said } } : {},
    read: new Set(paragraphs.flatMap((pieces) => pieces.map(({ top }) => top))),
  };
}
