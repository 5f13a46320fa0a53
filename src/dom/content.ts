/** Has the page written something inside an element? Blanks and comments are nothing. */
export function hasContent(element: Element): boolean {
  return [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 1 || (nodeType === 3 && nodeValue?.trim()));
}
