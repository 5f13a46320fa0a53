/** A request that waits for its answer. */
export interface Asked {
  readonly address: string;
  readonly signal: AbortSignal;
  /** Answers with JSON, or with a text. */
  readonly answer: (body: unknown, status?: number) => void;
}

/** A network without servers: every request waits until the test answers it. */
export class Network {
  requests: Asked[] = [];
  readonly #own: typeof fetch = globalThis.fetch;
  #arrived: (() => void)[] = [];

  /** Takes the place of the real one. */
  start(): void {
    this.requests = [];
    globalThis.fetch = (input, init = {}) =>
      new Promise((resolve, reject) => {
        const signal = init.signal!;
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
        const answer = (body: unknown, status = 200): void => {
          resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));
        };
        this.requests.push({ address: input instanceof Request ? input.url : String(input), signal, answer });
        for (const arrive of this.#arrived.splice(0)) arrive();
      });
  }

  /** Gives the real one its place again. */
  stop(): void {
    globalThis.fetch = this.#own;
  }

  /** The request of this number, counted from 0, as soon as it is there. */
  async request(number: number): Promise<Asked> {
    while (this.requests.length <= number)
      await new Promise<void>((resolve) => {
        this.#arrived.push(resolve);
      });
    return this.requests[number]!;
  }
}
