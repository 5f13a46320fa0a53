import type { LitElement, ReactiveController } from 'lit';
import { consume } from '../context/consume.js';
import { storyContext } from '../context/story.js';
import { onServer } from '../dom/server.js';
import type { Article } from '../model/article.js';
import { LoadController } from './load.js';

/** Where a widget looks beyond itself: the address in its `src`, and the story around it. */
export class Elsewhere implements ReactiveController {
  /** The story around the widget. */
  around: Partial<Article> | undefined;
  /** What the address has given so far. */
  readonly source: LoadController;
  readonly #host: LitElement;
  #leave: (() => void) | undefined;

  /** @param src - Tells the host's present address. */
  constructor(host: LitElement, src: () => string | undefined) {
    this.#host = host;
    this.source = new LoadController(host, src);
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    // a story around us that is not defined yet could not hear the question
    if (!onServer && this.#host.closest('lede-article:not(:defined)')) void customElements.whenDefined('lede-article').then(this.#ask);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.around = undefined;
  }

  readonly #ask = (): void => {
    this.#leave?.();
    this.#leave = consume(this.#host, storyContext, (story) => {
      this.around = story;
      this.#host.requestUpdate();
    });
  };
}
