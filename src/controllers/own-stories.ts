import type { LitElement, ReactiveController } from 'lit';
import { warn } from '#warn';
import { likeServer, onServer } from '../dom/server.js';
import type { Article, Problem } from '../model/article.js';
import { cardFields } from '../model/fields/card.js';
import { list, object, text, type Kind } from '../model/kinds.js';
import { jsonIn, storiesIn } from '../sources/light-dom.js';

/** Where an element has stories of its own. */
export interface OwnSources {
  /** What the property holds. */
  readonly property: () => unknown;
  /** Which elements inside are stories; those of a list unless given. */
  readonly items?: string;
  /** Is it the children alone that may change? */
  readonly shallow?: boolean;
}

// a ranker asks for the keywords
const fields = { ...cardFields, keywords: list(text) };
const stories = list(object<Article>(fields, ['headline']));

/** A story, with all by which others are near to it. */
export const subject: Kind<Partial<Article>> = object<Article>(fields);

/** Reads the stories that an element has itself: in its property, and in its light-DOM content. */
export class OwnStories implements ReactiveController {
  /** Those of the property. */
  given: readonly Article[] = [];
  /** Those of the content. */
  written: readonly Article[] = [];
  readonly #host: LitElement;
  readonly #sources: OwnSources;
  #value: unknown;
  #unusable: string | undefined;
  #broken: string | undefined;
  #isRead = false;
  #observer: MutationObserver | undefined;

  constructor(host: LitElement, sources: OwnSources) {
    this.#host = host;
    this.#sources = sources;
    host.addController(this);
  }

  hostConnected(): void {
    if (onServer) return;
    this.#observer = new MutationObserver(() => {
      this.#isRead = false;
      this.#host.requestUpdate();
    });
    const deep = !this.#sources.shallow;
    this.#observer.observe(this.#host, { childList: true, subtree: deep, characterData: deep, attributes: deep });
  }

  hostUpdate(): void {
    this.#readProperty();
    if (likeServer() || this.#isRead) return;
    this.#isRead = true;
    this.written = this.#readContent();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#isRead = false;
    this.written = [];
  }

  /** What is wrong with them, if anything. */
  get failure(): string | undefined {
    return this.#unusable ?? this.#broken;
  }

  #readProperty(): void {
    const value = this.#sources.property();
    if (value === this.#value) return;
    this.#value = value;
    const problems: Problem[] = [];
    this.given = value === undefined || value === null ? [] : this.#normalise(value, problems);
    // an empty list is no mistake
    this.#unusable = this.given.length || !problems.length ? undefined : 'was given no story that it can show';
  }

  #readContent(): readonly Article[] {
    this.#broken = undefined;
    try {
      return this.#normalise(jsonIn(this.#host) ?? storiesIn(this.#host, this.#sources.items));
    } catch (error) {
      this.#broken = `its JSON cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      return [];
    }
  }

  /** A list of stories; a bad one is left out, its neighbours stay. */
  #normalise(value: unknown, problems: Problem[] = []): readonly Article[] {
    const found = stories(value, '', { problems });
    for (const { path, message } of problems) warn(`${path} ${message}`, this.#host);
    return found ?? [];
  }
}
