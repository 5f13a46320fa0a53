import type { LitElement, ReactiveController } from 'lit';
import { consume } from '../context/consume.js';
import { storiesContext } from '../context/stories.js';
import type { Article } from '../model/article.js';
import { linkedFeed, listsStories } from '../sources/page/links.js';
import type { LoadState } from './load.js';
import { RemoteStory } from './remote-story.js';

/**
 * Sources of stories that are not the rail's own: the address in its `src`, the context (the story and the stories around it), what
 * the page's data list, and the feed of its own origin that the page links to.
 */
export class RelatedSources implements ReactiveController {
  readonly #host: LitElement;
  readonly #src: () => string | undefined;
  readonly #remote: RemoteStory;
  /** What is offered around, once somebody has answered. */
  #answer: { readonly stories: readonly Article[] | undefined } | undefined;
  #leave: (() => void) | undefined;
  #pageFeed: string | undefined;
  /** The stories that the page's data list, once they are read. */
  #listed: readonly Article[] | undefined;
  #asksPage = false;

  /** @param src - Tells the host's present address. */
  constructor(host: LitElement, src: () => string | undefined) {
    this.#host = host;
    this.#src = src;
    this.#remote = new RemoteStory(host, () => src() ?? this.#pageFeed);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = this.#answer = this.#pageFeed = this.#listed = undefined;
    this.#asksPage = false;
  }

  /** The story around the rail. */
  get around(): Partial<Article> | undefined {
    return this.#remote.around;
  }

  /** The stories of its address. */
  get loaded(): readonly Article[] {
    return this.#src() ? this.#read : [];
  }

  /** The stories around it, else those that the page lists, else those of the page's feed. */
  get offered(): readonly Article[] {
    return this.#answer?.stories ?? (this.#src() ? [] : this.#listed?.length ? this.#listed : this.#read);
  }

  /** Where it stands. */
  get state(): LoadState {
    const { state } = this.#remote.source;
    if ((this.#answer && !this.#answer.stories) || (this.#asksPage && !this.#listed)) return 'loading';
    return state === 'ready' ? 'idle' : state;
  }

  get #read(): readonly Article[] {
    return this.#remote.source.feed?.articles ?? [];
  }

  /**
   * Asks those around, of which a feed may load for it. Where nobody answers the page itself is asked: for its list, then for its feed.
   *
   * @param alone - May it be asked? The publisher has named no stories, as far as the rail knows.
   */
  look(alone: boolean): void {
    const src = this.#src();
    if (src && this.#remote.source.state !== 'failed') return;
    if (document.readyState === 'loading') {
      // the content of the rail may still be arriving
      document.addEventListener('DOMContentLoaded', this.#again);
      return;
    }
    this.#leave ??= consume(this.#host, storiesContext, this.#take, 'lede-feed');
    if (!alone || src || this.#answer || this.#asksPage || this.#host.closest('lede-feed')) return;
    this.#asksPage = true;
    if (listsStories()) void this.#readList();
    else this.#readFeed();
  }

  async #readList(): Promise<void> {
    try {
      const { listedOn } = await import('../sources/page.js');
      this.#listed = listedOn(document);
    } catch {
      // of what this code cannot be had the page's feed takes the place
      this.#listed = [];
    }
    if (!this.#listed.length) this.#readFeed();
    this.#again();
  }

  #readFeed(): void {
    this.#listed = [];
    this.#pageFeed = linkedFeed();
    this.#remote.source.hostUpdate();
  }

  readonly #again = (): void => {
    this.#host.requestUpdate();
  };

  readonly #take = (stories: readonly Article[] | undefined): void => {
    this.#answer = { stories };
    this.#again();
  };
}
