import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { warn } from '#warn';
import { storyContext } from '../context/story.js';
import { onServer } from '../dom/server.js';
import { LedeFailedEvent } from '../events/failed.js';
import type { Article, Problem } from '../model/article.js';
import { normaliseFields, type FieldTable } from '../model/normalise.js';
import { jsonIn, type Found } from '../sources/light-dom.js';
import { LoadController, type LoadState } from './load.js';

/** Where a widget finds its part of a story. */
export interface StorySources {
  /** The fields that the widget shows. */
  readonly fields: FieldTable;
  /** It has something to show when one of these is there. A bare list in its JSON is the first of them. */
  readonly main: readonly [keyof Article, ...(keyof Article)[]];
  /** What the properties hold, strongest first. */
  readonly properties: () => readonly unknown[];
  /** What the attributes say, under the names of the record. */
  readonly attributes?: () => Found;
  /** The address to load. */
  readonly src?: () => string | undefined;
  /** Reads the widget's own light-DOM content. */
  readonly light?: (element: Element) => Found;
}

type Story = Partial<Article>;

/**
 * Finds a widget's part of a story. Strongest first, field by field: property, attributes, `src`, light-DOM content; and only
 * where they give nothing to show, the story around it.
 */
export class StoryController implements ReactiveController {
  /** What there is to show, if anything. */
  story: Story | undefined;
  readonly #host: LitElement;
  readonly #sources: StorySources;
  readonly #load: LoadController;
  readonly #read = new WeakMap<object, Story>();
  #light: Story | undefined;
  #observer: MutationObserver | undefined;
  #context: ContextConsumer<typeof storyContext, LitElement> | undefined;
  #failure: string | undefined;
  #reported: string | undefined;

  constructor(host: LitElement, sources: StorySources) {
    this.#host = host;
    this.#sources = sources;
    this.#load = new LoadController(host, () => sources.src?.());
    host.addController(this);
  }

  hostConnected(): void {
    // a server makes no updates: what it renders is found here
    if (onServer) this.hostUpdate();
  }

  hostUpdate(): void {
    this.#failure = undefined;
    const own = this.#own();
    const enough = this.#enough(own);
    if (!enough) this.#consume();
    const around = this.#context?.value;
    this.story = enough ? own : around && this.#enough(around) ? { ...around, ...own } : undefined;
    if (!onServer && !this.#observer && (!enough || this.#host.hasChildNodes() || document.readyState === 'loading')) this.#observe();
  }

  hostUpdated(): void {
    const failure = this.state === 'failed' ? this.#failure : undefined;
    if (failure === this.#reported) return;
    this.#reported = failure;
    if (!failure) return;
    warn(failure, this.#host);
    this.#host.dispatchEvent(new LedeFailedEvent(failure));
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#light = undefined;
  }

  /** Where the widget stands. */
  get state(): LoadState {
    if (this.story) return 'ready';
    return this.#load.state === 'idle' || this.#load.state === 'ready' ? (this.#failure ? 'failed' : 'idle') : this.#load.state;
  }

  /** All stories of the address that was loaded. */
  get stories(): readonly Article[] {
    return this.#load.feed?.articles ?? [];
  }

  #enough(story: Story): boolean {
    return this.#sources.main.some((field) => story[field] !== undefined);
  }

  #own(): Story {
    const { properties, attributes } = this.#sources;
    const given = properties().map((value) => this.#property(value));
    if (attributes) given.push(this.#normalise(attributes()));
    return Object.assign(Object.create(null) as Story, this.#fromLight(), this.stories[0], ...given.reverse()) as Story;
  }

  #property(value: unknown): Story | undefined {
    if (value === undefined || value === null) return undefined;
    const key = Object(value) as object;
    let story = this.#read.get(key);
    if (!story) {
      story = this.#normalise(value);
      this.#read.set(key, story);
    }
    if (!Object.keys(story).length) this.#failure = 'was given nothing that it can show';
    return story;
  }

  #fromLight(): Story | undefined {
    if (!onServer && this.#host.isConnected) this.#light ??= this.#readLight();
    return this.#light;
  }

  #readLight(): Story {
    const { light, main } = this.#sources;
    let found: unknown;
    try {
      const json = jsonIn(this.#host);
      found = Array.isArray(json) ? { [main[0]]: json as unknown } : (json ?? light?.(this.#host));
    } catch (error) {
      this.#failure = `its JSON cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    }
    return this.#normalise(found ?? {});
  }

  /** A page may still be arriving when its scripts run, and a framework may change what it wrote. */
  #observe(): void {
    this.#observer = new MutationObserver(() => {
      this.#light = undefined;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  #consume(): void {
    if (this.#context) return;
    const ask = (): void => {
      this.#context = new ContextConsumer(this.#host, { context: storyContext, subscribe: true });
    };
    ask();
    // a story around us that is not defined yet could not hear the question
    if (!onServer && this.#host.closest('lede-article:not(:defined)')) void customElements.whenDefined('lede-article').then(ask);
  }

  /** Reads foreign data, and tells the developer what of it cannot be used. */
  #normalise(value: unknown): Story {
    const problems: Problem[] = [];
    const story = normaliseFields(value, this.#sources.fields, { problems });
    for (const { path, message } of problems) warn(`${path} ${message}`.trim(), this.#host);
    return story;
  }
}
