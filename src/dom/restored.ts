/** What the finished HTML of an element told of its story, once it is rendered anew: weaker than what its attributes say since. */
export const restored: WeakMap<Element, Readonly<Record<string, unknown>>> = new WeakMap<Element, Readonly<Record<string, unknown>>>();

/** The state of an element that shows something else than its server wrote: what stands in its parts is not all that there is to it. */
export const outdated = 'outdated';

/** Says so of an element: a copy must not show its words without what the story is. */
export function outdate(element: Element, state: string = outdated): void {
  if ((element.getAttribute('data-ssr') ?? state) !== state) element.setAttribute('data-ssr', state);
}

/** Does a record say more of its story than words: who paid, who or what made it, who may read it? */
function says(story: unknown): boolean {
  try {
    return /"(?:sponsor|review|submission|liveStatus|media|access|digitalSourceType)":/.test(JSON.stringify(story));
  } catch {
    return true;
  }
}

/** A record of the page's own takes the place of its server's, in copies too. */
export function forget(element: Element, story: unknown): void {
  restored.delete(element);
  if (element.hasAttribute('data-ssr')) outdate(element, says(story) ? outdated : '');
}
