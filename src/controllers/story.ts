import type { ReactiveController } from 'lit';
import { warn } from '#warn';
import { hasContent } from '../dom/content.js';
import { forget, restored } from '../dom/restored.js';
import type { Article, Problem } from '../model/article.js';
import { bareObject } from '../model/bare.js';
import { compose } from '../model/compose.js';
import { kindOf } from '../model/fields/table.js';
import type { Kind } from '../model/kind.js';
import { ContentController } from './content.js';
import { LastingFailure } from './failure.js';
import type { LoadState } from './load.js';
import { tellProblems } from './problems.js';
import type { RemoteStory } from './remote-story.js';
import type { StoryHost, StorySources } from './story-sources.js';
import type { StoryData, Written } from '../templates/view.js';
import { writtenOf } from './written.js';

export type { StoryHost, StorySources } from './story-sources.js';

type Story = Partial<Article>;

const shown = new WeakMap<Element, { readonly story: Story | undefined }>();

/** The story that a widget shows, as far as it is known. */
export const shownStory = (widget: Element): Story => shown.get(widget)?.story ?? {};

/**
 * Finds a widget's part of a story. Strongest first, and composed field by field: property, attributes, `src`, own content, the
 * story around it.
 */
export class StoryController<H extends StoryHost = StoryHost> implements ReactiveController, StoryData {
  /** What there is to show, if anything. */
  story: Story | undefined;
  /** What is known, also where that is not enough to show. */
  known: Story = {};
  readonly #host: H;
  readonly #sources: StorySources<H>;
  readonly #kind: Kind<Story>;
  readonly #content: ContentController;
  /** What was read last, by where it came from: the same value is not read twice. */
  #read: Partial<Record<'article' | 'list' | 'json' | 'html' | 'restored', { readonly value: unknown; readonly story: Story } | undefined>> = {};
  #remote: RemoteStory | undefined;
  #looking = false;
  /** What went wrong, by where it was looked for. */
  readonly #failures: { property?: string | undefined; remote?: string } = {};
  readonly #failing: LastingFailure;
  #problems: Problem[] = [];

  constructor(host: H, sources: StorySources<H>) {
    this.#host = host;
    this.#sources = sources;
    this.#kind = kindOf(sources.fields);
    this.#content = new ContentController(host, sources.light);
    this.#failing = new LastingFailure(host);
    shown.set(host, this);
    host.addController(this);
  }

  hostConnected(): void {
    // one that was moved looks anew
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#failures.property = undefined;
    // its own turn comes after ours: what an earlier address gave must be gone by now
    this.#remote?.source.hostUpdate();
    const own = this.#own();
    let story = this.#compose(own);
    if (!this.#looking && (this.#host.src || !this.#isEnough(story) || this.#belongsAround(story))) this.#look();
    const around = this.#remote?.around;
    if (around) story = this.#compose(own, around);
    this.known = story;
    this.story = this.#isEnough(story) && !this.#content.awaited ? story : undefined;
    // what does not read its children may become their layout at any time
    this.#content.follow(Boolean(this.#sources.light && this.story));
  }

  hostUpdated(): void {
    const { state } = this;
    // JSON that is broken is told even where something else makes up for it: its author believes in it
    this.#failing.announce(state === 'failed' ? this.#failure : this.#content.failure);
    if (state !== 'loading') for (const { path, message } of this.#problems) warn(`${path} ${message}`, this.#host);
  }

  /** Where the widget stands. */
  get state(): LoadState {
    const state = this.#remote?.source.state;
    if (this.story) return 'ready';
    if (this.#content.awaited) return 'loading';
    if (state === 'failed' || this.#failure) return 'failed';
    return state === 'loading' || (!this.#remote && this.#host.src) ? 'loading' : 'idle';
  }

  get isLoading(): boolean {
    return this.state === 'loading' && !hasContent(this.#host);
  }

  /** The page wrote something inside the widget that the widget did not read: it is shown below. */
  get hasUnread(): boolean {
    return this.#content.unread.length > 0;
  }

  /** How the page wrote the link and the picture inside the widget, where they are those that are shown. */
  get written(): Written {
    return writtenOf(this.#content.content, this.#read.html?.story, this.known);
  }

  get #failure(): string | undefined {
    const { property, remote } = this.#failures;
    return property ?? this.#content.failure ?? remote;
  }

  #isEnough(story: Story): boolean {
    return this.#sources.main.some((field) => story[field] !== undefined);
  }

  /** May the story around have something to add? One that has a headline of its own is another story. */
  #belongsAround({ headline }: Story): boolean {
    return headline === undefined && this.#host.closest('lede-article') !== null;
  }

  /** What the widget has itself, the strongest first. */
  #own(): (Story | undefined)[] {
    const [{ attributes, list, main }, { article }] = [this.#sources, this.#host];
    if (article && this.#read.article?.value !== article) forget(this.#host, article);
    const told = attributes?.(this.#host) ?? {};
    const said = attributes && this.#normalise(told, [], true);
    const content = this.#content.read(() => new Set(said && Object.keys(said)));
    return [
      this.#property('list', list?.(this.#host), main[0]),
      this.#property('article', article),
      said,
      this.#restored(told),
      this.#remote?.source.feed?.articles[0],
      content && this.#once('json', content.json, main[0]),
      content && this.#once('html', content.html),
    ];
  }

  /** What its server wrote, but for what attributes say since, be it of no use: an old address is worse than none. */
  #restored(told: Readonly<Record<string, unknown>>): Story | undefined {
    const story = this.#once('restored', restored.get(this.#host));
    const left = Object.entries(story ?? {}).filter(([name]) => told[name] === undefined || typeof told[name] === 'object');
    return story && Object.assign(bareObject(), Object.fromEntries(left));
  }

  #compose(own: readonly (Story | undefined)[], around?: Story): Story {
    this.#problems = [];
    return compose(own, { fields: this.#sources.fields, around, problems: this.#problems });
  }

  #property(from: 'article' | 'list', value: unknown, field?: keyof Article): Story | undefined {
    if (value === undefined || value === null) return undefined;
    const problems: Problem[] = [];
    const isNew = this.#read[from]?.value !== value;
    const story = this.#once(from, value, field, problems);
    if (story && Object.keys(story).length) return story;
    // a list that is empty, and not for its bad entries, is no mistake: nothing has happened yet
    if (field && isNew && !problems.length) this.#read[from] = undefined;
    else this.#failures.property = 'was given nothing that it can show';
    return undefined;
  }

  /** Reads a value, once for as long as it is the same. A bare list is a field. */
  #once(from: 'article' | 'list' | 'json' | 'html' | 'restored', value: unknown, field?: keyof Article, problems?: Problem[]): Story | undefined {
    if (value === undefined) return undefined;
    const before = this.#read[from];
    if (before?.value === value) return before.story;
    const story = this.#normalise(field && (from === 'list' || Array.isArray(value)) ? { [field]: value } : value, problems);
    this.#read[from] = { value, story };
    return story;
  }

  #look(): void {
    this.#looking = true;
    const found = this.#sources.remote(this.#host, () => this.#host.src);
    if ('then' in found) {
      const arrive = (remote?: RemoteStory): void => {
        this.#remote = remote;
        this.#host.requestUpdate();
      };
      found.then(arrive, (error: unknown) => {
        this.#failures.remote = `its code cannot be loaded: ${String(error)}`;
        arrive();
      });
    } else this.#remote = found;
  }

  /** Reads foreign data, and tells the developer what of it cannot be used. */
  #normalise(value: unknown, problems: Problem[] = [], isSaid = false): Story {
    const story = this.#kind(value, '', { problems, partial: true, isSaid }) ?? bareObject();
    tellProblems(this.#host, problems, value, () => {
      this.#read = {};
      this.#host.requestUpdate();
    });
    return story;
  }
}
