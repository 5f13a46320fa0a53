import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onServer } from '../dom/server.js';

const minute = 60_000;
/** All widgets on the page share one timer, and none runs while the page is hidden. */
const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setTimeout> | undefined;

function tick(): void {
  clearTimeout(timer);
  timer = undefined;
  if (!hosts.size) return;
  if (document.hidden) document.addEventListener('visibilitychange', update, { once: true });
  else timer = setTimeout(update, minute - (Date.now() % minute));
}

function update(): void {
  for (const host of hosts) host.requestUpdate();
  tick();
}

/** Keeps words like "2 hr. ago" true: a widget that has asked for the time is updated every minute. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #connected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostDisconnected(): void {
    this.#connected = false;
    hosts.delete(this.#host);
    if (!hosts.size) {
      tick();
      document.removeEventListener('visibilitychange', update);
    }
  }

  /** Milliseconds since 1970; `undefined` on a server, whose pages are cached and must not say how long ago. */
  get now(): number | undefined {
    if (onServer) return undefined;
    if (this.#connected && !hosts.has(this.#host)) {
      hosts.add(this.#host);
      if (hosts.size === 1) tick();
    }
    return Date.now();
  }
}
