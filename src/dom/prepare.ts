/** Something of an element that must be there before the element renders what a server has rendered before. */
export interface Prepares {
  /** Fetches it; nothing where it is there. */
  prepare: () => Promise<void> | undefined;
}

const preparing = new WeakMap<Element, Prepares[]>();

/** Names what else must be there. */
export function awaitBeforeRender(element: Element, part: Prepares): void {
  const parts = preparing.get(element);
  if (parts) parts.push(part);
  else preparing.set(element, [part]);
}

/** Waits for all of it. */
export async function prepare(element: Element): Promise<void> {
  for (const part of preparing.get(element) ?? []) await part.prepare();
}
