import type { LitElement, ReactiveController } from 'lit';
import type { Article } from '../model/article.js';
import { LastingFailure } from './failure.js';
import type { LoadState } from './load.js';
import { OwnStories, subject } from './own-stories.js';
import type { RelatedSources } from './related-sources.js';

/** Where a rail finds its stories. */
export interface StoriesSources {
  /** The story that is being read, where the rail is told of it. */
  readonly article?: () => unknown;
  /** What the property holds. */
  readonly property: () => unknown;
  /** The address to load. */
  readonly src: () => string | undefined;
  /** Reads what is not the rail's own; `undefined` until the code for that is there. */
  readonly related: () => RelatedSources | undefined;
}

/**
 * Finds the stories from which a rail chooses. Strongest first: property, `src`, light-DOM content, the stories around it. Only
 * one that has none of these reads the feed that the page itself links to.
 */
export class StoriesController implements ReactiveController {
  /** The stories, in the order in which they were given. */
  stories: readonly Article[] = [];
  /** Has an editor put them in their order? Those of a feed are in the order of time. */
  ordered = false;
  readonly #host: LitElement;
  readonly #sources: StoriesSources;
  readonly #own: OwnStories;
  readonly #failing: LastingFailure;
  #related: RelatedSources | undefined;
  #article: unknown;
  #told: Partial<Article> | undefined;

  constructor(host: LitElement, sources: StoriesSources) {
    this.#host = host;
    this.#sources = sources;
    this.#own = new OwnStories(host, { ...sources, reader: 'stories' });
    this.#failing = new LastingFailure(host);
    host.addController(this);
  }

  hostConnected(): void {
    // one that was moved looks anew
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#readArticle();
    const related = (this.#related ??= this.#sources.related());
    const { fromProperty, fromContent, failure, awaited } = this.#own;
    // content goes before what is around
    if (!fromProperty.length && !fromContent.length && !awaited) related?.look(!failure && (this.#sources.property() ?? undefined) === undefined);
    // what an editor has listed is not shown for a moment after other stories
    const lists = awaited ? [fromProperty] : [fromProperty, related?.loaded ?? [], fromContent, related?.offered ?? []];
    this.stories = lists.find((list) => list.length) ?? [];
    this.ordered = this.stories === fromProperty || this.stories === fromContent;
  }

  hostUpdated(): void {
    this.#failing.announce(this.stories.length ? undefined : this.#own.failure);
  }

  /** What stands inside and is no story: it is shown below. */
  get hasUnread(): boolean {
    return this.#own.unread.length > 0;
  }

  /** The words that the page wrote over those inside, where these are shown. */
  get heading(): string | undefined {
    return this.stories === this.#own.fromContent ? this.#own.heading : undefined;
  }

  /** The story that is being read: the one that the rail is told of, else the one around it. */
  get current(): Partial<Article> | undefined {
    return this.#told ?? this.#related?.around;
  }

  /** Where the rail stands. */
  get state(): LoadState {
    if (this.stories.length) return 'ready';
    if (this.#own.awaited) return 'loading';
    return this.#related?.state ?? (this.#sources.src() ? 'loading' : 'idle');
  }

  #readArticle(): void {
    const article = this.#sources.article?.();
    if (article === this.#article) return;
    this.#article = article;
    this.#told = article ? subject(article, '', { problems: [] }) : undefined;
  }
}
