export type Code = typeof import('./rails.js');

let known: Code | undefined;

/** The code that looks beyond a rail, and chooses its stories, where it is there already. */
export const knownCode = (): Code | undefined => known;

/** Brings it along: a server has it at once. */
export function setCode(code: Code): void {
  known = code;
}

/** Fetches it, once for all rails. */
export async function fetchCode(): Promise<void> {
  known ??= await import('./rails.js');
}
