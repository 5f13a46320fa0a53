/** What may become of a sign-up. */
export const outcomes = ['subscribed', 'confirm', 'already', 'unknown', 'invalid', 'limited', 'failed', 'offline'] as const;

/**
 * - `subscribed`: the reader is on the list.
 * - `confirm`: a mail is under way, with a link to follow.
 * - `already`: the reader was on the list before.
 * - `unknown`: it has been sent, and the reply may not be read: nobody here knows more.
 * - `invalid`: the address was refused.
 * - `limited`: too many attempts; later it may work.
 * - `failed`: it was not taken.
 * - `offline`: nothing was sent, as there is no connection.
 */
export type Outcome = (typeof outcomes)[number];

/** An outcome with what belongs to it. */
export interface Result {
  readonly outcome: Outcome;
  /** Seconds to wait, where it is `limited`. */
  readonly wait?: number;
}

/** What a provider answered, as far as a script may read it. */
export interface Reply {
  /** The HTTP status. */
  readonly status: number;
  /** The body: what its JSON holds, else its text. */
  readonly body: unknown;
  /** The header `Retry-After`, if any. */
  readonly retryAfter?: string | null;
}

/** What a provider's reply says; `taken` where it does not say whether a mail must be confirmed. */
export type Verdict = Outcome | 'taken' | undefined;

const [shortest, usual, longest] = [5, 60, 3600];

/** The seconds of a `Retry-After` (a number or an HTTP date), between 5 seconds and an hour; a minute where it says nothing. */
export function waitOf(retryAfter: string | null | undefined, now: number = Date.now()): number {
  if (!retryAfter) return usual;
  const seconds = /^\s*\d{1,9}\s*$/.test(retryAfter) ? Number(retryAfter) : Math.ceil((Date.parse(retryAfter.slice(0, 64)) - now) / 1000);
  return Number.isNaN(seconds) ? usual : Math.min(longest, Math.max(shortest, seconds));
}

/** What an HTTP status says of a sign-up, where its body says nothing. */
export function verdictOf(status: number): Outcome | 'taken' {
  if (status >= 200 && status < 300) return status === 202 ? 'confirm' : 'taken';
  if (status === 409) return 'already';
  if (status === 400 || status === 422) return 'invalid';
  return status === 429 ? 'limited' : 'failed';
}

/** A field of foreign JSON: its own, and of any type. */
export function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : undefined;
}
