import type { Count } from './store.js';

/** Counts in memory: for one process, and until it ends. */
export class Counts {
  readonly #counts = new Map<string, Count>();

  count(key: string, now: number, span: number): Count {
    const found = this.#counts.get(key);
    const next = found && found.until > now ? { count: found.count + 1, until: found.until } : { count: 1, until: now + span };
    this.#counts.set(key, next);
    return next;
  }

  expire(now: number): void {
    for (const [key, { until }] of this.#counts) if (until <= now) this.#counts.delete(key);
  }
}
