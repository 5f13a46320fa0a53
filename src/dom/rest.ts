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

const preparations = new WeakMap<Element, () => Promise<void> | undefined>();

/** Names what else must be there before an element takes over what a server wrote. */
export function beforeResume(element: Element, prepare: () => Promise<void> | undefined): void {
  const before = preparations.get(element);
  preparations.set(element, () => {
    const [first, second] = [before?.(), prepare()];
    return first && second ? first.then(() => second) : (first ?? second);
  });
}

/** Waits for that. */
export const prepared = (element: Element): Promise<void> | undefined => preparations.get(element)?.();
