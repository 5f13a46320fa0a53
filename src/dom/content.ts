/** Has the page written something inside an element? Blanks and comments are nothing. */
export function hasContent(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 1 || (node.nodeType === 3 && node.nodeValue?.trim()));
}
