/** How long a caller waits for a shared answer. */
export interface WaitOptions {
  /** Gives up waiting; the request goes on while another caller waits. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the caller gives up by itself. */
  readonly timeout: number;
  /** What the caller is told then. */
  readonly late: string;
}

interface InFlight<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  callers: number;
}

/** Requests that are in flight: one per key at a time, however many callers wait for it. */
export class InFlightRequests<T> {
  readonly #requests = new Map<string, InFlight<T>>();

  /** Shares the request that is in flight for a key, or starts it. It is aborted when the last caller has given up. */
  join(key: string, start: (signal: AbortSignal) => Promise<T>, { signal, timeout, late }: WaitOptions): Promise<T> {
    if (signal?.aborted) return Promise.reject(reasonOf(signal));
    const request = this.#requests.get(key) ?? this.#start(key, start);
    request.callers++;
    return new Promise<T>((resolve, reject) => {
      const giveUp = (reason: Error): void => {
        if (--request.callers === 0) {
          this.#forget(key, request);
          request.controller.abort(reason);
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
      request.promise.then(resolve, reject).finally(leave);
    });
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<T>): InFlight<T> {
    const controller = new AbortController();
    const request: InFlight<T> = { controller, callers: 0, promise: start(controller.signal) };
    this.#requests.set(key, request);
    const forget = (): void => {
      this.#forget(key, request);
    };
    request.promise.then(forget, forget);
    return request;
  }

  /** A later caller must not share a request that is over. */
  #forget(key: string, request: InFlight<T>): void {
    if (this.#requests.get(key) === request) this.#requests.delete(key);
  }
}

const isError = (reason: unknown): reason is Error => (reason as Partial<Error> | null | undefined)?.message !== undefined;

function reasonOf(signal: AbortSignal): Error {
  return isError(signal.reason) ? signal.reason : new DOMException('The loading was given up', 'AbortError');
}
