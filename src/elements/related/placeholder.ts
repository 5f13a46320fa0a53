import type { LitElement, ReactiveController } from 'lit';
import { hasContent } from '../../dom/content.js';
import type { States } from '../../dom/states.js';
import type { LoadState } from '../../controllers/load.js';

/** What is known of the stories that a rail is to show. */
interface Chosen {
  readonly picked: readonly unknown[];
  readonly state: LoadState;
}

/**
 * Keeps the look and the height of a rail until its stories are there, by two states that lede.css knows: `waiting` while what stands
 * inside is shown, `reserved` for the height of what comes.
 */
export class PlaceholderController implements ReactiveController {
  readonly #host: LitElement & { readonly src: unknown };
  readonly #chooser: Chosen;
  readonly #states: States;
  #observer: IntersectionObserver | undefined;
  /** The address in `src` has answered, or cannot. */
  #answered = false;

  constructor(host: LitElement & { readonly src: unknown }, chooser: Chosen, states: States) {
    this.#host = host;
    this.#chooser = chooser;
    this.#states = states;
    host.addController(this);
    for (const name of ['lede-loaded', 'lede-failed']) host.addEventListener(name, this.#answer, { once: true });
  }

  hostUpdated(): void {
    const { picked, state } = this.#chooser;
    if (picked.length || state === 'ready' || !hasContent(this.#host)) this.#states.delete('waiting');
    else this.#states.add('waiting');
    if (state === 'loading' || document.readyState === 'loading' || (this.#host.src && !this.#answered)) return;
    if (!this.#states.has('reserved')) return;
    if (picked.length || this.#keepsContent) this.#watch();
    else this.#release();
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** By what a reader has seen inside the height was measured out: then nothing below may move, though there is less to show. */
  get #keepsContent(): boolean {
    return [...this.#host.children].some(({ localName }) => localName !== 'script');
  }

  readonly #answer = (): void => {
    this.#answered = true;
    this.#host.requestUpdate();
  };

  /** Gives the height back before a reader comes to it. */
  #watch(): void {
    this.#observer ??= new IntersectionObserver(([entry]) => {
      if (!entry!.isIntersecting && entry!.boundingClientRect.top > 0) this.#release();
    });
    this.#observer.observe(this.#host);
  }

  #release(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#states.delete('reserved');
  }
}
