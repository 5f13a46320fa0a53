import type { LitElement, ReactiveController } from 'lit';
import { consume } from '../context/consume.js';
import { storyContext } from '../context/story.js';
import type { Article } from '../model/article.js';
import { Source } from './source.js';

/** What of a story is not the widget's own: what the address in its `src` answers, and the context, which is the story around it. */
export class RemoteStory implements ReactiveController {
  /** The story around the widget. */
  around: Partial<Article> | undefined;
  /** What the address has given so far. */
  readonly source: Source;
  readonly #host: LitElement;
  #leave: (() => void) | undefined;

  /** @param src - Tells the host's present address. */
  constructor(host: LitElement, src: () => string | undefined) {
    this.#host = host;
    this.source = new Source(host, src);
    host.addController(this);
  }

  hostConnected(): void {
    const use = (story: Article | undefined): void => {
      this.around = story;
      this.#host.requestUpdate();
    };
    this.#leave = consume(this.#host, storyContext, use, 'lede-article');
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.around = undefined;
  }
}
