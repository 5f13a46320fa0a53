import { onServer, placeOf } from './server.js';

const selector = 'script[data-lede-props]';

/** The data that a server gave its own widget, to take it over with: not the page's content. */
export const isProps = (node: Node): boolean => node.nodeType === 1 && (node as Element).matches(selector);

/** Takes that data, as JSON, out of the page. */
export function takeProps(element: Element): string {
  const script = [...element.children].find(isProps);
  script?.remove();
  return script?.textContent ?? '{}';
}

/** Has the page written something inside an element? Blanks and comments are nothing. */
export function hasContent(element: Element): boolean {
  if (onServer) return /\S/.test(placeOf(element).outline ?? '');
  return [...element.childNodes].some((node) => (node.nodeType === 1 && !isProps(node)) || (node.nodeType === 3 && node.nodeValue?.trim()));
}
