/** An element that a server wrote, and that nobody has needed yet. */
export interface Rest {
  /** Brings it to life; the promise of that, however many ask. */
  readonly wake: () => Promise<void>;
  /** Connects it, as Lit does. */
  readonly connect: () => void;
  /** What has changed since the server wrote it: the values that the server had. */
  readonly later: Map<PropertyKey, unknown>;
  /** Are changes still noted? */
  noting: boolean;
}

/** The elements that rest. */
export const resting: WeakMap<Element, Rest> = new WeakMap<Element, Rest>();

const preparations = new WeakMap<Element, () => Promise<void>>();

/** Names what must be there before an element takes over what a server wrote. */
export function beforeResume(element: Element, prepare: () => Promise<void>): void {
  preparations.set(element, prepare);
}

/** Waits for that. */
export const prepared = (element: Element): Promise<void> | undefined => preparations.get(element)?.();
