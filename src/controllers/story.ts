import type { LitElement, ReactiveController } from 'lit';
import { warn } from '#warn';
import { likeServer, onServer } from '../dom/server.js';
import type { Article, Problem } from '../model/article.js';
import { kindOf, type FieldTable } from '../model/fields/table.js';
import type { Kind } from '../model/kind.js';
import { jsonIn, type Found } from '../sources/light-dom.js';
import type { Elsewhere } from './elsewhere.js';
import { LastingFailure } from './failure.js';
import type { LoadState } from './load.js';

/** A widget that shows a story, or a part of one. */
export interface StoryHost extends LitElement {
  /** The record, from the page's script. */
  readonly article: unknown;
  /** The address to load. */
  readonly src: string | undefined;
}

/** Where a widget finds its part of a story. */
export interface StorySources<H extends StoryHost = StoryHost> {
  /** The fields that the widget shows. */
  readonly fields: FieldTable;
  /** It has something to show when one of these is there. A bare list in its JSON is the first of them. */
  readonly main: readonly [keyof Article, ...(keyof Article)[]];
  /** The list in the widget's own property, of the first field of `main`; stronger than the record. */
  readonly list?: (host: H) => unknown;
  /** What the attributes say, under the names of the record. */
  readonly attributes?: (host: H) => Found;
  /** Reads the widget's own light-DOM content. */
  readonly light?: (element: Element) => Found;
  /** Looks beyond the widget: at its `src`, and at the story around it. */
  readonly elsewhere: (host: H, src: () => string | undefined) => Elsewhere | Promise<Elsewhere>;
}

type Story = Partial<Article>;

/** Several stories as one: of a field that two tell, the later has the word. Most widgets are told all by one. */
function together(stories: readonly (Story | undefined)[]): Story {
  const told = stories.filter((story) => story !== undefined);
  return told.length === 1 ? told[0]! : (Object.assign(Object.create(null) as Story, ...told) as Story);
}

/**
 * Finds a widget's part of a story. Strongest first, field by field: property, attributes, `src`, light-DOM content; and only
 * where they give nothing to show, the story around it.
 */
export class StoryController<H extends StoryHost = StoryHost> implements ReactiveController {
  /** What there is to show, if anything. */
  story: Story | undefined;
  readonly #host: H;
  readonly #sources: StorySources<H>;
  readonly #kind: Kind<Story>;
  /** The values of the two properties, as they were last read. */
  readonly #read: Partial<Record<'article' | 'list', { readonly value: unknown; readonly story: Story }>> = {};
  #light: Story | undefined;
  #elsewhere: Elsewhere | undefined;
  #looking = false;
  #observer: MutationObserver | undefined;
  /** What went wrong, by where it was looked for. */
  readonly #failures: { property?: string | undefined; light?: string | undefined; elsewhere?: string } = {};
  readonly #failing: LastingFailure;

  constructor(host: H, sources: StorySources<H>) {
    this.#host = host;
    this.#sources = sources;
    this.#kind = kindOf(sources.fields);
    this.#failing = new LastingFailure(host);
    host.addController(this);
  }

  hostConnected(): void {
    // one that was moved looks anew
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#failures.property = undefined;
    // its own turn comes after ours: what an earlier address gave must be gone by now
    this.#elsewhere?.source.hostUpdate();
    const own = this.#own();
    if (!this.#looking && (this.#host.src || !this.#enough(own))) this.#look();
    const around = this.#elsewhere?.around;
    this.story = this.#enough(own) ? own : around && this.#enough(around) ? together([around, own]) : undefined;
    this.#observe();
  }

  hostUpdated(): void {
    this.#failing.announce(this.state === 'failed' ? this.#failure : undefined);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#forget();
  }

  /** Where the widget stands. */
  get state(): LoadState {
    const state = this.#elsewhere?.source.state;
    if (this.story) return 'ready';
    if (state === 'failed' || this.#failure) return 'failed';
    return state === 'loading' || (!this.#elsewhere && this.#host.src) ? 'loading' : 'idle';
  }

  get #failure(): string | undefined {
    const { property, light, elsewhere } = this.#failures;
    return property ?? light ?? elsewhere;
  }

  #enough(story: Story): boolean {
    return this.#sources.main.some((field) => story[field] !== undefined);
  }

  #own(): Story {
    const { attributes, list, main } = this.#sources;
    const loaded = this.#elsewhere?.source.feed?.articles[0];
    return together([
      this.#fromLight(),
      loaded,
      attributes && this.#normalise(attributes(this.#host)),
      this.#property('article', this.#host.article),
      this.#property('list', list?.(this.#host), main[0]),
    ]);
  }

  /** A property's value, read once for as long as it is the same. */
  #property(from: 'article' | 'list', value: unknown, field?: keyof Article): Story | undefined {
    if (value === undefined || value === null) return undefined;
    const before = this.#read[from];
    const problems: Problem[] = [];
    const story = before?.value === value ? before.story : this.#normalise(field ? { [field]: value } : value, problems);
    // a list that is empty, and not for its bad entries, is no mistake: nothing has happened yet
    if (field && !Object.keys(story).length && !problems.length && before?.value !== value) return undefined;
    this.#read[from] = { value, story };
    if (!Object.keys(story).length) this.#failures.property = 'was given nothing that it can show';
    return story;
  }

  #fromLight(): Story | undefined {
    if (!likeServer() && this.#host.isConnected && this.#host.hasChildNodes()) this.#light ??= this.#readLight();
    return this.#light;
  }

  #readLight(): Story {
    const { light, main } = this.#sources;
    let found: unknown;
    try {
      const json = jsonIn(this.#host);
      found = Array.isArray(json) ? { [main[0]]: json as unknown } : (json ?? light?.(this.#host));
    } catch (error) {
      this.#failures.light = `its JSON cannot be read: ${String(error)}`;
    }
    return this.#normalise(found ?? {});
  }

  #forget(): void {
    this.#light = this.#failures.light = undefined;
  }

  /** A page may still be arriving when its scripts run, and a framework may change what it wrote. */
  #observe(): void {
    const { light } = this.#sources;
    // a late answer may update one that is gone; what does not read its children may become their layout at any time
    if (onServer || !this.#host.isConnected || this.#observer || (light && this.story && !this.#host.hasChildNodes() && document.readyState !== 'loading'))
      return;
    this.#observer = new MutationObserver(() => {
      this.#forget();
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  #look(): void {
    this.#looking = true;
    const found = this.#sources.elsewhere(this.#host, () => this.#host.src);
    if (found instanceof Promise) {
      const arrive = (elsewhere?: Elsewhere): void => {
        this.#elsewhere = elsewhere;
        this.#host.requestUpdate();
      };
      found.then(arrive, (error: unknown) => {
        this.#failures.elsewhere = `its code cannot be loaded: ${String(error)}`;
        arrive();
      });
    } else this.#elsewhere = found;
  }

  /** Reads foreign data, and tells the developer what of it cannot be used. */
  #normalise(value: unknown, problems: Problem[] = []): Story {
    const story = this.#kind(value, '', { problems }) ?? (Object.create(null) as Story);
    for (const { path, message } of problems) warn(`${path} ${message}`, this.#host);
    return story;
  }
}
