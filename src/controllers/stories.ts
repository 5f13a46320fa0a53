import type { LitElement, ReactiveController } from 'lit';
import { consume } from '../context/consume.js';
import { storiesContext } from '../context/stories.js';
import { likeServer, onServer } from '../dom/server.js';
import type { Article } from '../model/article.js';
import { linkedFeed } from '../sources/page-links.js';
import { Elsewhere } from './elsewhere.js';
import { LastingFailure } from './failure.js';
import type { LoadState } from './load.js';
import { OwnStories, subject } from './own-stories.js';

/** Where a rail finds its stories. */
export interface StoriesSources {
  /** The story that is being read, where the rail is told of it. */
  readonly article?: () => unknown;
  /** What the property holds. */
  readonly property: () => unknown;
  /** The address to load. */
  readonly src: () => string | undefined;
}

/**
 * Finds the stories from which a rail chooses. Strongest first: property, `src`, light-DOM content, the stories around it. Only
 * one that has none of these reads the feed that the page itself links to.
 */
export class StoriesController implements ReactiveController {
  /** The stories, in the order in which they were given. */
  stories: readonly Article[] = [];
  /** The story that is being read, where the rail is told of it. */
  told: Partial<Article> | undefined;
  /** Has an editor put them in their order? Those of a feed are in the order of time. */
  ordered = false;
  readonly #host: LitElement;
  readonly #sources: StoriesSources;
  readonly #elsewhere: Elsewhere;
  readonly #own: OwnStories;
  readonly #failing: LastingFailure;
  /** What is offered around, once somebody has answered. */
  #offered: { readonly stories: readonly Article[] | undefined } | undefined;
  #leave: (() => void) | undefined;
  #article: unknown;
  #pageFeed: string | undefined;

  constructor(host: LitElement, sources: StoriesSources) {
    this.#host = host;
    this.#sources = sources;
    this.#elsewhere = new Elsewhere(host, () => sources.src() ?? this.#pageFeed);
    this.#own = new OwnStories(host, sources);
    this.#failing = new LastingFailure(host);
    host.addController(this);
  }

  hostConnected(): void {
    // one that was moved looks anew
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#readArticle();
    const { given, written } = this.#own;
    const src = this.#sources.src();
    const loaded = this.#elsewhere.source.feed?.articles ?? [];
    if (!given.length && !written.length && (!src || this.#elsewhere.source.state === 'failed')) this.#look();
    const lists = [given, src ? loaded : [], written, this.#offered?.stories ?? [], loaded];
    this.stories = lists.find((list) => list.length) ?? [];
    this.ordered = this.stories === given || this.stories === written;
  }

  hostUpdated(): void {
    this.#failing.announce(this.stories.length ? undefined : this.#own.failure);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = this.#offered = this.#pageFeed = undefined;
  }

  /** The story around the rail. */
  get around(): Partial<Article> | undefined {
    return this.#elsewhere.around;
  }

  /** Where the rail stands. */
  get state(): LoadState {
    if (this.stories.length) return 'ready';
    const { state } = this.#elsewhere.source;
    if (this.#offered && !this.#offered.stories && !this.#own.failure) return 'loading';
    return state === 'ready' ? 'idle' : state;
  }

  #readArticle(): void {
    const article = this.#sources.article?.();
    if (article === this.#article) return;
    this.#article = article;
    this.told = article ? subject(article, '', { problems: [] }) : undefined;
  }

  /** Asks those around: a feed may load for it. Where nobody answers, and nothing else was wanted, the page's own feed is read. */
  #look(): void {
    if (!onServer && document.readyState === 'loading') {
      // its content may still be arriving
      document.addEventListener('DOMContentLoaded', this.#again);
      return;
    }
    this.#leave ??= consume(this.#host, storiesContext, this.#take, 'lede-feed');
    if (likeServer() || this.#pageFeed || this.#hasSource) return;
    this.#pageFeed = linkedFeed();
    this.#elsewhere.source.hostUpdate();
  }

  /** Has the publisher named stories, wherever? */
  get #hasSource(): boolean {
    const { property, src } = this.#sources;
    return Boolean(this.#offered ?? property() ?? src() ?? this.#own.failure ?? this.#host.closest('lede-feed'));
  }

  readonly #again = (): void => {
    this.#host.requestUpdate();
  };

  readonly #take = (stories: readonly Article[] | undefined): void => {
    this.#offered = { stories };
    this.#host.requestUpdate();
  };
}
