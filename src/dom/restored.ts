/** What the finished HTML of an element told of its story, once it is rendered anew: weaker than what its attributes say since. */
export const restored: WeakMap<Element, Readonly<Record<string, unknown>>> = new WeakMap<Element, Readonly<Record<string, unknown>>>();

/** A record of the page's own takes the place of its server's, in copies too. */
export function forget(element: Element): void {
  restored.delete(element);
  if (element.getAttribute('data-ssr')) element.setAttribute('data-ssr', '');
}
