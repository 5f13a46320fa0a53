import type { ContentElement as MarkupElement } from '../../content/element.js';

/** An element of a document, as the reader of markup found it. */
export type { MarkupElement };

/** An element's children of a name. */
export function childrenOf({ children }: MarkupElement, name: string): MarkupElement[] {
  return children.filter((child): child is MarkupElement => typeof child !== 'string' && child.name === name);
}

/** The elements inside an element, in the order of the document, at any depth. */
export function* descendants({ children }: MarkupElement): Generator<MarkupElement, void, undefined> {
  for (const child of children) {
    if (typeof child === 'string') continue;
    yield child;
    // never deeper than the reader lets elements nest
    yield* descendants(child);
  }
}

/** The text inside an element, as it stands. */
export function textOf({ children }: MarkupElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The value of an attribute, inherited from the elements around: "xml:lang". */
export function inherited(element: MarkupElement | undefined, name: string): string | undefined {
  for (let at = element; at; at = at.parent) if (at.attributes[name] !== undefined) return at.attributes[name];
  return undefined;
}
