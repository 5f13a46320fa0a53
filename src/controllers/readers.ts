export type Readers = typeof import('../content/readers.js');
/** The readers of content, by what they read. */
export type ReaderName = Exclude<keyof Readers, 'readDom'>;

/** Elements directly inside a widget in which there is nothing to read: a form is nobody's. */
export const unreadable = 'script,style,template,link,form';

let known: Readers | undefined;
let fetching: Promise<void> | undefined;

/** The code that reads content, where it is there already. */
export const knownReaders = (): Readers | undefined => known;

/** Fetches it, once for all widgets; again where that has failed. */
export function fetchReaders(): Promise<void> {
  fetching ??= import('../content/readers.js').then(
    (readers) => {
      known = readers;
    },
    (error: unknown) => {
      fetching = undefined;
      throw error;
    },
  );
  return fetching;
}
