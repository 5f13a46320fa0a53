import type { LitElement } from 'lit';

/** An element that a server wrote, and that nobody has needed yet. */
export interface Rest {
  readonly element: LitElement;
  /** Brings it to life, however many ask; false where it has gone meanwhile. */
  readonly wake: () => Promise<boolean>;
  /** Connects it, as Lit does. */
  readonly connect: () => void;
  /** What has changed since the server wrote it: the values that the server had. */
  readonly later: Map<PropertyKey, unknown>;
  /** Are changes still noted? */
  noting: boolean;
}

/** The elements that rest. */
export const resting: WeakMap<Element, Rest> = new WeakMap<Element, Rest>();

/** Something of an element that must be there before it takes over what a server wrote. */
export interface Prepares {
  /** Fetches it; nothing where it is there. */
  prepare: () => Promise<void> | undefined;
}

const preparing = new WeakMap<Element, Prepares[]>();

/** Names what else must be there before an element takes over what a server wrote. */
export function beforeResume(element: Element, part: Prepares): void {
  const parts = preparing.get(element);
  if (parts) parts.push(part);
  else preparing.set(element, [part]);
}

/** Waits for that; nothing where all is there. */
export function prepared(element: Element): Promise<unknown> | undefined {
  const waits = preparing.get(element)?.flatMap((part) => part.prepare() ?? []);
  return waits?.length ? Promise.all(waits) : undefined;
}
