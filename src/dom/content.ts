import { onServer, placeOf } from './server.js';

const selector = 'script[data-lede-props]';

/** The data that a server gave its own widget, to take it over with: not the page's content. */
export const isProps = (node: Node): boolean => node.nodeType === 1 && (node as Element).matches(selector);

/** The script with that data. */
export const propsOf = (element: Element): Element | undefined => [...element.children].find(isProps);

/** Has the page written something inside an element? Blanks and comments are nothing. */
export function hasContent(element: Element): boolean {
  if (onServer) return /\S/.test(placeOf(element).outline ?? '');
  return [...element.childNodes].some((node) => (node.nodeType === 1 && !isProps(node)) || (node.nodeType === 3 && node.nodeValue?.trim()));
}
