export type Code = typeof import('./rails.js');

let known: Code | undefined;

/** The code that reads a rail's related sources and chooses its stories, where it is there already. */
export const knownCode = (): Code | undefined => known;

let fetching: Promise<Code> | undefined;

/** Fetches it, once for all rails: they have it in their order, so that the first in the page has the choice. Again where that has failed. */
export async function fetchCode(): Promise<void> {
  fetching ??= import('./rails.js');
  try {
    known ??= await fetching;
  } catch (error) {
    fetching = undefined;
    throw error;
  }
}
