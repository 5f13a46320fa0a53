import type { Reply, Verdict } from '../outcome.js';

/**
 * How a form travels.
 * - `json`: by a script that reads the reply.
 * - `form`: by the browser, as any form.
 * - `iframe`: by the browser into a frame that nobody sees, where the reply may not be read and the reader should stay.
 * - `embed`: the provider's own page does it, in a frame that comes when the reader asks for it.
 */
export type Transport = 'json' | 'form' | 'iframe' | 'embed';

/** A request of a provider that wants another one than its form's fields. */
export interface Ask {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | URLSearchParams;
}

/** Fetches a text on the way to a request: limited in time and size, without cookies. */
export type Fetch = (url: string, body?: URLSearchParams) => Promise<string>;

/**
 * A newsletter provider. Each file beside this one says how sure its row is: S, read in the provider's own source or documents;
 * C, seen in the code of several sites; ?, not verified. No live request was made for any.
 */
export interface Provider {
  /** Its name in the attribute `provider`. */
  readonly name: string;
  /** Its forms' addresses, host and path; none where it is software on a host of the publisher's own and any path will do. */
  readonly address?: RegExp;
  readonly transport: Transport;
  /** How it travels where the form's address is on the page's own origin, and any reply may be read. */
  readonly here?: Transport;
  /** Its reply may be closed to scripts of other sites although the request has arrived: then nothing more is known. */
  readonly opaque?: boolean;
  /** The name of the email field. */
  readonly email: string;
  /** The name of the field for the reader's name. */
  readonly person?: string;
  /** The name of the field for chosen newsletters, once for each. */
  readonly lists?: string;
  /** The name of the field that its own decoy has, which must arrive empty. */
  readonly decoy?: (url: URL) => string | undefined;
  /** The name of the field for the proof of consent, where it has one. */
  readonly record?: string;
  /** The name of the field that tells for how many milliseconds the form was open. */
  readonly span?: string;
  /** What it wants beside the fields of the reader. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** The request, where it is not the form's fields to the form's address. */
  readonly ask?: (data: FormData, url: URL, fetch: Fetch) => Ask | Promise<Ask>;
  /** What its reply says; `undefined` leaves it to the HTTP status. */
  readonly read?: (reply: Reply) => Verdict;
  /** The address to which the browser sends the form, where that has to be asked for first. */
  readonly prepare?: (data: FormData, form: HTMLFormElement, fetch: Fetch) => Promise<string>;
}
