import type { Mailer } from './mail.js';
import type { Store } from './store.js';
import type { WordsByLanguage } from './words/find.js';

/** How often something may be done. */
export interface Limit {
  /** So many times; a whole number. */
  readonly count: number;
  /** In so many seconds. */
  readonly seconds: number;
}

/** What the endpoint is told. `Context` is what your runtime hands over beside the request. */
export interface EndpointOptions<Context = unknown> {
  /** The public address of the endpoint, absolute: "https://news.example/newsletter". Links in mails begin with it, whatever a request says. */
  readonly url: string;
  /** The name of your publication, for pages and mails. */
  readonly name: string;
  /**
   * What links are signed with: 32 characters or more that nobody knows. Of several the first signs and all are believed, so that
   * you can change it.
   */
  readonly secret: string | readonly string[];
  /** Where sign-ups are kept. */
  readonly store: Store;
  /** Who sends the mails. */
  readonly mailer: Mailer;
  /** Your newsletters, by short names of letters, digits, `_`, `.` and `-`; a form that names none means the first. "newsletter" unless given. */
  readonly lists?: readonly string[] | undefined;
  /** Your own fields of the form, by their names: texts of up to 500 characters. Any other field is refused. */
  readonly fields?: readonly string[] | undefined;
  /** `true` refuses a form without a ticked `consent`. */
  readonly consentRequired?: boolean | undefined;
  /** The sites whose pages may send a form, beside the endpoint's own: exact origins, "https://news.example". A form may redirect there too. */
  readonly origins?: readonly string[] | undefined;
  /**
   * The address of who asks: only you know whether a proxy's header can be believed. Without it there is no limit for each of them.
   *
   * @returns `undefined` where it is not known: then it is not limited.
   */
  readonly clientIp?: ((request: Request, context: Context | undefined) => string | undefined) | undefined;
  /** How often forms may be sent from one network address (an IPv6 network of 64 bits counts as one); 30 in 600 seconds unless given. */
  readonly perIp?: Limit | undefined;
  /** How many mails an email address gets; 3 in 3600 seconds unless given. Further sign-ups are answered as ever, and nothing happens. */
  readonly perAddress?: Limit | undefined;
  /** How long the link in the mail works, and an unconfirmed sign-up is kept, in hours; 48 unless given. */
  readonly confirmHours?: number | undefined;
  /** What `Authorization: Bearer …` must say to get the list as CSV: 32 characters or more. Without it there is no such address. */
  readonly exportSecret?: string | undefined;
  /** Where the pages' link back leads: the address of your site. */
  readonly home?: string | undefined;
  /** Your own words, by language: `{ en: { confirmed: 'Welcome!' } }`. English and German are there. */
  readonly words?: WordsByLanguage | undefined;
  /** Work that goes on after the answer: where your runtime would stop it, hand it on: `(work, { ctx }) => ctx.waitUntil(work)`. */
  readonly background?: ((work: Promise<void>, context: Context | undefined) => void) | undefined;
  /** What went wrong on your side: a mail that could not be sent, a store that failed. Nothing is logged otherwise. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** The clock, for tests: milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}
