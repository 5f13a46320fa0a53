export type Loose = typeof import('./loose/all.js');

let loose: Partial<Loose> | undefined;
let fetching: Promise<void> | undefined;

/** The readers of rarer forms, where they are there. */
export const looseReaders = (): Partial<Loose> | undefined => loose;

/** Brings them along: what runs on a server, or reads whole documents, has them at once. */
export function setLooseReaders(readers: Loose): void {
  loose = readers;
}

/** Fetches them, once for all. Where they cannot be had nothing more is read. */
export function fetchLooseReaders(): Promise<void> {
  fetching ??= import('./loose.js').then(
    (readers) => {
      loose = readers;
    },
    () => {
      loose ??= {};
    },
  );
  return fetching;
}
