import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { likeServer, onServer } from '../dom/server.js';

/** All widgets that tell how long ago share one timer. */
const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  if (!document.hidden) for (const host of hosts) host.requestUpdate();
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
    if (!onServer) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size) return;
    clearInterval(timer);
    timer = undefined;
  }

  /** Milliseconds since 1970; `undefined` on a server, whose pages are cached and must not say how long ago. */
  get now(): number | undefined {
    if (likeServer()) return undefined;
    if (this.#host.isConnected) {
      hosts.add(this.#host);
      timer ??= setInterval(tick, 60_000);
    }
    return Date.now();
  }
}
