import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { warn } from '#warn';
import { storiesContext } from '../context/stories.js';
import { storyContext } from '../context/story.js';
import { onServer } from '../dom/server.js';
import { LedeFailedEvent } from '../events/failed.js';
import type { Article, Problem } from '../model/article.js';
import { cardFields, normaliseFields } from '../model/normalise.js';
import { jsonIn, storiesIn } from '../sources/light-dom.js';
import { LoadController, type LoadState } from './load.js';

/** Where a rail finds its stories. */
export interface StoriesSources {
  /** What the property holds. */
  readonly property: () => unknown;
  /** The address to load. */
  readonly src: () => string | undefined;
}

/** Finds the stories from which a rail chooses. Strongest first: property, `src`, light-DOM content, the stories around it. */
export class StoriesController implements ReactiveController {
  /** The stories, in the order in which they were given. */
  stories: readonly Article[] = [];
  readonly #host: LitElement;
  readonly #sources: StoriesSources;
  readonly #load: LoadController;
  readonly #story: ContextConsumer<typeof storyContext, LitElement>;
  readonly #around: ContextConsumer<typeof storiesContext, LitElement>;
  #given: unknown;
  #read: readonly Article[] = [];
  #light: readonly Article[] | undefined;
  #observer: MutationObserver | undefined;
  #failure: string | undefined;
  #reported: string | undefined;

  constructor(host: LitElement, sources: StoriesSources) {
    this.#host = host;
    this.#sources = sources;
    this.#load = new LoadController(host, sources.src);
    this.#story = new ContextConsumer(host, { context: storyContext, subscribe: true });
    this.#around = new ContextConsumer(host, { context: storiesContext, subscribe: true });
    host.addController(this);
  }

  hostConnected(): void {
    if (onServer) {
      this.hostUpdate();
      return;
    }
    this.#observer = new MutationObserver(() => {
      this.#light = undefined;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true, attributes: true });
  }

  hostUpdate(): void {
    const lists = [this.#fromProperty(), this.#load.feed?.articles ?? [], this.#fromLight(), this.#around.value ?? []];
    this.stories = lists.find((list) => list.length) ?? [];
  }

  hostUpdated(): void {
    const failure = this.stories.length ? undefined : this.#failure;
    if (failure && failure !== this.#reported) {
      warn(failure, this.#host);
      this.#host.dispatchEvent(new LedeFailedEvent(failure));
    }
    this.#reported = failure;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#light = undefined;
  }

  /** The story around the rail. */
  get around(): Article | undefined {
    return this.#story.value;
  }

  /** Where the rail stands. */
  get state(): LoadState {
    if (this.stories.length) return 'ready';
    return this.#load.state === 'ready' ? 'idle' : this.#load.state;
  }

  #fromProperty(): readonly Article[] {
    const given = this.#sources.property();
    if (given !== this.#given) {
      this.#given = given;
      this.#failure = undefined;
      this.#read = given === undefined || given === null ? [] : this.#normalise(given);
      if (given !== undefined && given !== null && !this.#read.length) this.#failure = 'was given no story that it can show';
    }
    return this.#read;
  }

  #fromLight(): readonly Article[] {
    if (!onServer) this.#light ??= this.#readLight();
    return this.#light ?? [];
  }

  #readLight(): readonly Article[] {
    try {
      return this.#normalise(jsonIn(this.#host) ?? storiesIn(this.#host));
    } catch (error) {
      this.#failure = `its JSON cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      return [];
    }
  }

  /** A list of stories; a bad one is left out, its neighbours stay. */
  #normalise(value: unknown): readonly Article[] {
    const problems: Problem[] = [];
    const stories = (Array.isArray(value) ? value : [value]).map((item, i) => normaliseFields(item, cardFields, { problems, path: `[${String(i)}]` }));
    for (const { path, message } of problems) warn(`${path} ${message}`, this.#host);
    return stories.filter((story): story is Article => story.headline !== undefined);
  }
}
