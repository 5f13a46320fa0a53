/** What the finished HTML of an element told of its story, once it is rendered anew: weaker than what its attributes say since. */
export const restored: WeakMap<Element, Readonly<Record<string, unknown>>> = new WeakMap<Element, Readonly<Record<string, unknown>>>();

/** The state of an element that shows something else than its server wrote: what stands in its parts is not all that there is to it. */
export const outdated = 'outdated';

/** A record of the page's own takes the place of its server's; a copy cannot know it, and must not show half of it. */
export function forget(element: Element): void {
  restored.delete(element);
  outdate(element);
}

/** Says so of an element. */
export function outdate(element: Element): void {
  if ((element.getAttribute('data-ssr') ?? outdated) !== outdated) element.setAttribute('data-ssr', outdated);
}
