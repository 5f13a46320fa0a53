import type { LitElement, ReactiveController } from 'lit';
import type { Feed } from '../model/article.js';
import { announceFailure } from './failure.js';
import type { LoadController, LoadState } from './load.js';

/** The address in a widget's `src`: only a widget that has one pays for the code that reads it. */
export class Source implements ReactiveController {
  readonly #host: LitElement;
  readonly #src: () => string | undefined;
  #loader: LoadController | undefined;
  #fetching = false;
  #failed = false;

  /** @param src - Tells the host's present address. */
  constructor(host: LitElement, src: () => string | undefined) {
    this.#host = host;
    this.#src = src;
    host.addController(this);
  }

  /** Where it stands. */
  get state(): LoadState {
    if (this.#failed) return 'failed';
    return this.#loader?.state ?? (this.#src() ? 'loading' : 'idle');
  }

  /** What it has given so far. */
  get feed(): Feed | undefined {
    return this.#loader?.feed;
  }

  hostUpdate(): void {
    this.#loader?.hostUpdate();
    if (this.#fetching || !this.#src()) return;
    this.#fetching = true;
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      const { LoadController } = await import('./load.js');
      this.#loader = new LoadController(this.#host, this.#src);
    } catch (error) {
      this.#failed = true;
      announceFailure(this.#host, `its code cannot be loaded: ${String(error)}`);
    }
    this.#host.requestUpdate();
  }
}
