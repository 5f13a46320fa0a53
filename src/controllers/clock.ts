import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** All widgets that tell how long ago share one timer. */
const hosts = new Set<{ readonly requestUpdate: () => void }>();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  if (!document.hidden) for (const host of hosts) host.requestUpdate();
}

function follow(host: { readonly requestUpdate: () => void }): void {
  hosts.add(host);
  timer ??= setInterval(tick, 60_000);
}

function leave(host: { readonly requestUpdate: () => void }): void {
  hosts.delete(host);
  if (hosts.size) return;
  clearInterval(timer);
  timer = undefined;
}

/** Does something every minute, while the page is seen, until the returned function is called. */
export function everyMinute(work: () => void): () => void {
  const host = { requestUpdate: work };
  follow(host);
  return () => {
    leave(host);
  };
}

/** Keeps words like "2 hr. ago" true: a widget that has asked for the time is updated every minute. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // one that was moved asks again
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    leave(this.#host);
  }

  /** Milliseconds since 1970. */
  get now(): number {
    if (this.#host.isConnected) follow(this.#host);
    return Date.now();
  }
}
