const preparations = new WeakMap<Element, () => Promise<void>>();

/** Names what must be there before an element takes over what a server wrote. */
export function beforeResume(element: Element, prepare: () => Promise<void>): void {
  preparations.set(element, prepare);
}
