import { warn } from '#warn';
import { LedeFailedEvent } from '../events/failed.js';

/** Tells the developer and the page that a widget could not use what it was given. */
export function announceFailure(host: Element, message: string): void {
  warn(message, host);
  host.dispatchEvent(new LedeFailedEvent(message));
}

/** Announces a failure that lasts from update to update once. */
export class LastingFailure {
  readonly #host: Element;
  #announced: string | undefined;

  constructor(host: Element) {
    this.#host = host;
  }

  /** @param message - What is wrong now; `undefined` when nothing is. */
  announce(message: string | undefined): void {
    if (message && message !== this.#announced) announceFailure(this.#host, message);
    this.#announced = message;
  }
}
