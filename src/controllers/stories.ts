import type { LitElement, ReactiveController } from 'lit';
import { warn } from '#warn';
import { consume } from '../context/consume.js';
import { storiesContext } from '../context/stories.js';
import { likeServer, onServer } from '../dom/server.js';
import type { Article, Problem } from '../model/article.js';
import { cardFields } from '../model/fields/card.js';
import { list, object } from '../model/kinds.js';
import { jsonIn, storiesIn } from '../sources/light-dom.js';
import { Elsewhere } from './elsewhere.js';
import { LastingFailure } from './failure.js';
import type { LoadState } from './load.js';

/** Where a rail finds its stories. */
export interface StoriesSources {
  /** What the property holds. */
  readonly property: () => unknown;
  /** The address to load. */
  readonly src: () => string | undefined;
}

const cards = list(object<Article>(cardFields, ['headline']));

/** Finds the stories from which a rail chooses. Strongest first: property, `src`, light-DOM content, the stories around it. */
export class StoriesController implements ReactiveController {
  /** The stories, in the order in which they were given. */
  stories: readonly Article[] = [];
  readonly #host: LitElement;
  readonly #sources: StoriesSources;
  readonly #elsewhere: Elsewhere;
  readonly #failing: LastingFailure;
  #given: unknown;
  #read: readonly Article[] = [];
  #light: readonly Article[] | undefined;
  #offered: readonly Article[] = [];
  #leave: (() => void) | undefined;
  #observer: MutationObserver | undefined;
  #failure: string | undefined;
  #broken: string | undefined;

  constructor(host: LitElement, sources: StoriesSources) {
    this.#host = host;
    this.#sources = sources;
    this.#elsewhere = new Elsewhere(host, sources.src);
    this.#failing = new LastingFailure(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = consume(this.#host, storiesContext, (stories) => {
      this.#offered = stories ?? [];
      this.#host.requestUpdate();
    });
    this.#observe();
    // one that was moved looks anew
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const lists = [this.#fromProperty(), this.#elsewhere.source.feed?.articles ?? [], this.#fromLight(), this.#offered];
    this.stories = lists.find((list) => list.length) ?? [];
  }

  hostUpdated(): void {
    this.#failing.announce(this.stories.length ? undefined : (this.#failure ?? this.#broken));
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#leave?.();
    this.#light = undefined;
    this.#offered = [];
  }

  /** The story around the rail. */
  get around(): Partial<Article> | undefined {
    return this.#elsewhere.around;
  }

  /** Where the rail stands. */
  get state(): LoadState {
    if (this.stories.length) return 'ready';
    const { state } = this.#elsewhere.source;
    return state === 'ready' ? 'idle' : state;
  }

  #fromProperty(): readonly Article[] {
    const given = this.#sources.property();
    if (given !== this.#given) {
      this.#given = given;
      const problems: Problem[] = [];
      this.#read = given === undefined || given === null ? [] : this.#normalise(given, problems);
      // an empty list is no mistake
      this.#failure = this.#read.length || !problems.length ? undefined : 'was given no story that it can show';
    }
    return this.#read;
  }

  #fromLight(): readonly Article[] {
    if (!likeServer()) this.#light ??= this.#readLight();
    return this.#light ?? [];
  }

  #readLight(): readonly Article[] {
    this.#broken = undefined;
    try {
      return this.#normalise(jsonIn(this.#host) ?? storiesIn(this.#host));
    } catch (error) {
      this.#broken = `its JSON cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      return [];
    }
  }

  /** A list of stories; a bad one is left out, its neighbours stay. */
  #normalise(value: unknown, problems: Problem[] = []): readonly Article[] {
    const stories = cards(value, '', { problems });
    for (const { path, message } of problems) warn(`${path} ${message}`, this.#host);
    return stories ?? [];
  }

  #observe(): void {
    if (onServer) return;
    this.#observer = new MutationObserver(() => {
      this.#light = undefined;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true, attributes: true });
  }
}
