/** What a caller may ask of a shared answer. */
export interface Ticket {
  /** Gives up waiting; the work goes on while another caller waits. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the caller gives up by itself. */
  readonly timeout: number;
  /** What the caller is told then. */
  readonly late: string;
}

interface Flight<T> {
  readonly answer: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/** One piece of work per key at a time, however many callers wait for it. */
export class Flights<T> {
  readonly #flights = new Map<string, Flight<T>>();

  /** Joins the work that is under way for a key, or starts it. It is aborted when the last caller has given up. */
  join(key: string, start: (signal: AbortSignal) => Promise<T>, { signal, timeout, late }: Ticket): Promise<T> {
    if (signal?.aborted) return Promise.reject(reasonOf(signal));
    const flight = this.#flights.get(key) ?? this.#start(key, start);
    flight.waiting++;
    return new Promise<T>((resolve, reject) => {
      const giveUp = (reason: Error): void => {
        if (--flight.waiting === 0) {
          this.#forget(key, flight);
          flight.controller.abort(reason);
        }
        leave();
        reject(reason);
      };
      const onAbort = (): void => {
        if (signal) giveUp(reasonOf(signal));
      };
      const timer = setTimeout(() => {
        giveUp(new Error(late));
      }, timeout);
      const leave = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      signal?.addEventListener('abort', onAbort);
      flight.answer.then(resolve, reject).finally(leave);
    });
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const controller = new AbortController();
    const flight: Flight<T> = { controller, waiting: 0, answer: start(controller.signal) };
    this.#flights.set(key, flight);
    const forget = (): void => {
      this.#forget(key, flight);
    };
    flight.answer.then(forget, forget);
    return flight;
  }

  /** A later caller must not join a flight that is over. */
  #forget(key: string, flight: Flight<T>): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}

const isError = (reason: unknown): reason is Error => (reason as Partial<Error> | null | undefined)?.message !== undefined;

function reasonOf(signal: AbortSignal): Error {
  return isError(signal.reason) ? signal.reason : new DOMException('The loading was given up', 'AbortError');
}
