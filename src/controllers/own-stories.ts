import type { LitElement, ReactiveController } from 'lit';
import type { Article, Problem } from '../model/article.js';
import { cardFields } from '../model/fields/card.js';
import { list, object, text, type Kind } from '../model/kinds.js';
import { ContentController, type Content } from './content.js';
import type { ReaderName } from './readers.js';
import { tellProblems } from './problems.js';

/** Where an element has stories of its own. */
export interface OwnSources {
  /** What the property holds. */
  readonly property: () => unknown;
  /** Finds the stories in its content. */
  readonly reader: ReaderName;
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
  fromProperty: readonly Article[] = [];
  /** Those of the content. */
  fromContent: readonly Article[] = [];
  readonly #host: LitElement;
  readonly #sources: OwnSources;
  #value: unknown;
  #unusable: string | undefined;
  readonly #content: ContentController;
  #read: Content | undefined;

  constructor(host: LitElement, sources: OwnSources) {
    this.#host = host;
    this.#sources = sources;
    this.#content = new ContentController(host, sources.reader, sources.shallow);
    host.addController(this);
  }

  hostUpdate(): void {
    this.#readProperty();
    this.#content.follow(false);
    const content = this.#content.read(() => new Set());
    if (content === this.#read) return;
    this.#read = content;
    this.fromContent = content ? this.#normalise(content.json ?? content.html['stories'] ?? []) : [];
  }

  /** What is wrong with them, if anything. */
  get failure(): string | undefined {
    return this.#unusable ?? this.#content.failure;
  }

  /** Is the code that reads its content on its way? */
  get awaited(): boolean {
    return this.#content.awaited;
  }

  /** The words over those of the content. */
  get heading(): string | undefined {
    return this.#content.content?.heading;
  }

  /** What stands inside and is no story: it is shown below. */
  get unread(): readonly Node[] {
    return this.#content.unread;
  }

  #readProperty(): void {
    const value = this.#sources.property();
    if (value === this.#value) return;
    this.#value = value;
    const problems: Problem[] = [];
    this.fromProperty = value === undefined || value === null ? [] : this.#normalise(value, problems);
    // an empty list is no mistake
    this.#unusable = this.fromProperty.length || !problems.length ? undefined : 'was given no story that it can show';
  }

  /** Reads all anew. */
  readonly #again = (): void => {
    this.#value = undefined;
    this.#read = undefined;
    this.#host.requestUpdate();
  };

  /** A list of stories; a bad one is left out, its neighbours stay. */
  #normalise(value: unknown, problems: Problem[] = []): readonly Article[] {
    const found = stories(value, '', { problems });
    tellProblems(this.#host, problems, value, this.#again);
    return found ?? [];
  }
}
