import { onServer, placeOf } from './server.js';

const name = 'data-lede-props';
const selector = `script[${name}]`;

/** The data that a server gave its own widget, to hydrate it with: not the page's content. */
const isProps = (node: Node): boolean => node.nodeType === 1 && (node as Element).matches(selector);

/** Takes that data out of the content, into an attribute: a copy of the element is made from it. */
export function takeProps(element: Element): void {
  const script = [...element.children].find(isProps);
  script?.remove();
  if (script) element.setAttribute(name, script.textContent);
}

/** The data that has been taken. */
export function propsOf(element: Element): Record<string, unknown> {
  try {
    return JSON.parse(element.getAttribute(name) ?? '{}') as Record<string, unknown>;
  } catch {
    // nothing of ours writes such JSON
    return {};
  }
}

/** Has the page written something inside an element? Blanks and comments are nothing. */
export function hasContent(element: Element): boolean {
  if (onServer) return /\S/.test(placeOf(element).outline ?? '');
  return [...element.childNodes].some((node) => (node.nodeType === 1 && !isProps(node)) || (node.nodeType === 3 && node.nodeValue?.trim()));
}
