/** Answers that are kept, and the characters in all of them. */
const most = { answers: 20, characters: 4_194_304 };

interface Kept<T> {
  readonly value: T;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly freshUntil: number;
  readonly staleUntil: number;
}

/** How long an answer may be used, as its headers say, in milliseconds. */
export interface Lifetime {
  readonly fresh: number;
  /** How much longer it may be used while a new one is on its way. */
  readonly stale: number;
}

/**
 * How long an answer may be used (RFC 9111, RFC 5861). An answer that says nothing is not kept. Other sites' servers hide `Age` and `Date`
 * from us: their answers are taken for new.
 */
export function lifetimeOf(headers: Headers, now: number): Lifetime {
  const control = headers.get('cache-control')?.toLowerCase() ?? '';
  if (/no-(?:store|cache)/.test(control)) return { fresh: 0, stale: 0 };
  const seconds = (name: string): number | undefined => {
    const [, digits] = new RegExp(`(?:^|[\\s,])${name}\\s*=\\s*"?(\\d{1,9})`).exec(control) ?? [];
    return digits === undefined ? undefined : Number(digits);
  };
  const expires = Date.parse(headers.get('expires') ?? '') - (Date.parse(headers.get('date') ?? '') || now);
  const age = seconds('max-age') ?? (expires / 1000 || 0);
  const fresh = Math.max(0, age - (Number(headers.get('age')) || 0)) * 1000;
  return { fresh, stale: (seconds('stale-while-revalidate') ?? 0) * 1000 };
}

/** Answers as long as they may be used; the page forgets them when it is left. */
export class Cache<T> {
  readonly #kept = new Map<string, Kept<T>>();

  /** An answer that may be used, and whether a new one should be fetched behind it. */
  get(key: string, now: number): { readonly value: T; readonly stale: boolean } | undefined {
    const kept = this.#kept.get(key);
    if (!kept) return undefined;
    if (now < kept.staleUntil) return { value: kept.value, stale: now >= kept.freshUntil };
    this.#kept.delete(key);
    return undefined;
  }

  /** Keeps an answer in the place of an earlier one; the oldest give way to it. */
  set(key: string, value: T, size: number, { fresh, stale }: Lifetime, now: number): void {
    this.#kept.delete(key);
    if (fresh + stale <= 0) return;
    this.#kept.set(key, { value, size, freshUntil: now + fresh, staleUntil: now + fresh + stale });
    let total = [...this.#kept.values()].reduce((sum, kept) => sum + kept.size, 0);
    for (const [oldest, kept] of this.#kept) {
      if (this.#kept.size <= most.answers && total <= most.characters) return;
      this.#kept.delete(oldest);
      total -= kept.size;
    }
  }
}
