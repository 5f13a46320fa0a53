import type { LitElement, ReactiveController } from 'lit';
import { consume } from '../../context/consume.js';
import { storyContext } from '../../context/story.js';
import { announceFailure } from '../../controllers/failure.js';
import type { StoriesController } from '../../controllers/stories.js';
import { hasContent } from '../../dom/content.js';
import { finishedOf, type Finished } from '../../dom/finished.js';
import { awaitBeforeRender, type Prepares } from '../../dom/prepare.js';
import { warn } from '#warn';
import { statesOf, type States } from '../../dom/states.js';
import { wordOf } from '../../model/attributes.js';
import type { Article } from '../../model/article.js';
import { messageOf } from '../../model/error.js';
import type { Choice, Wishes } from './choice.js';
import { fetchCode, knownCode } from './fetch-code.js';
import type { RailController } from './rail.js';
import { wishesOf, type WishesTold } from './wishes.js';

/** Who orders the stories: the reader's device, or nobody. */
export const rankModes = ['auto', 'none'] as const;
export type RankMode = (typeof rankModes)[number];

/** A rail, with what its publisher says of it. */
type Rail = LitElement & WishesTold & Readonly<Record<'rank' | 'src' | 'stories', unknown>>;

/** Stories come into a rail that has an address, or nothing inside but data. */
const comes = '[src], :not(:has(> :not(script)))';

/** Lets a rail have its stories chosen, by code that the first rail of a page fetches. */
export class Chooser implements ReactiveController, Prepares {
  /** Knows how far the list has been scrolled. */
  rail: RailController | undefined;
  /** Settles when the code is there, or cannot be had. */
  fetched: Promise<void> | undefined;
  readonly #host: Rail;
  readonly #stories: StoriesController;
  readonly #lang: () => string;
  /** What lede.css knows of it; what a server wrote has its size. */
  readonly #states: States | undefined;
  #choice: Choice | undefined;
  #failed = false;

  constructor(host: Rail, stories: StoriesController, lang: () => string) {
    this.#host = host;
    this.#stories = stories;
    this.#lang = lang;
    this.#states = host.shadowRoot ? undefined : statesOf(host);
    host.addController(this);
    awaitBeforeRender(host, this);
  }

  prepare(): Promise<void> | undefined {
    return knownCode() ? undefined : fetchCode();
  }

  hostConnected(): void {
    if (!this.#states) return;
    if (hasContent(this.#host)) this.#states.add('waiting');
    if (!this.#host.stories && this.#host.matches(comes)) this.#states.add('reserved');
  }

  hostUpdate(): void {
    const { stories, current, ordered } = this.#stories;
    if (!this.#choice && !this.#failed) this.#begin();
    const rank = this.#rank;
    this.#choose({ told: current, stories, ordered, ranks: rank === 'auto' || (rank !== 'none' && !ordered) });
  }

  hostDisconnected(): void {
    this.#choice?.leave();
  }

  /**
   * Gives life to a rail that a server has written: its buttons, and its part in what the page shows already.
   * Of that a server knew nothing: it is rendered anew without what is shown twice.
   */
  enhance(root: ShadowRoot, { state, recordOf, renew, waitFor, onLeave }: Finished): void {
    const host = this.#host;
    const stories = [...root.querySelectorAll('lede-card')].map(recordOf) as unknown as readonly Article[];
    let told = state['article'] as Partial<Article> | undefined;
    let decided: () => void;
    waitFor(
      new Promise<void>((resolve) => {
        decided = resolve;
      }),
    );
    const look = (): void => {
      if (!finishedOf(host) || !host.isConnected) return;
      this.#choice ??= new (knownCode()!.Choice)(host, look);
      const choice = this.#choose({ told, stories, ordered: true, ranks: false });
      // where choosing fails on this page the rail stays as it was written
      if (choice?.waits) return;
      if (choice && choice.picked.length < stories.length) renew();
      decided();
    };
    const begin = (): void => {
      if (!finishedOf(host) || !host.isConnected) return;
      this.rail ??= new (knownCode()!.RailController)(host);
      this.rail.hostConnected();
      this.rail.hostUpdated();
      look();
    };
    // it can be read without its buttons
    void fetchCode().then(begin, () => {
      decided();
    });
    const take = (story: Partial<Article> | undefined): void => {
      told ??= story;
      if (knownCode()) look();
    };
    onLeave(consume(host, storyContext, take, 'lede-article'));
    onLeave(() => {
      decided();
      this.rail?.hostDisconnected();
      this.#choice?.leave();
      this.#choice = undefined;
    });
  }

  /** The stories to show. */
  get picked(): readonly Article[] {
    // the code cannot be had: better the editor's order than none
    return this.#choice?.picked ?? (this.#failed ? this.#stories.stories.slice(0, 8) : []);
  }

  /** Are they those that an editor has listed? */
  get ordered(): boolean {
    return this.#choice?.ordered ?? true;
  }

  /** Where the rail stands; `ready` though nothing is picked where there are too few. */
  get state(): StoriesController['state'] {
    const { state } = this.#stories;
    if (state !== 'ready' || this.picked.length) return state;
    if (this.#failed) return 'failed';
    return this.#choice?.waits === false ? 'ready' : 'loading';
  }

  /** What a story has in common with the one that is read, where that is why it is shown. */
  readonly subjectOf = (story: Article): string | undefined => this.#choice?.subjectOf(story);

  /** Chooses anew; nothing where that cannot be done. */
  #choose(found: Pick<Wishes, 'told' | 'stories' | 'ordered' | 'ranks'>): Choice | undefined {
    const code = knownCode();
    if (!code) return undefined;
    const wishes = { ...found, ...wishesOf(this.#host, code), lang: this.#lang() };
    try {
      this.#choice?.choose(wishes);
    } catch (error) {
      // a page may have put something of its own in the place of what we count on
      this.#fail(`its stories cannot be ranked: ${messageOf(error)}`);
      this.#choice = undefined;
    }
    return this.#choice;
  }

  get #rank(): RankMode | undefined {
    const { rank } = this.#host;
    const found = wordOf(rank, rankModes);
    if (rank && !found) warn(`rank is not one of ${rankModes.join(', ')}`, this.#host, rank);
    return found;
  }

  #begin(): void {
    const code = knownCode();
    if (!code) {
      this.fetched ??= this.#fetch();
      return;
    }
    this.#choice = new code.Choice(this.#host, () => {
      this.#host.requestUpdate();
    });
    this.rail ??= new code.RailController(this.#host);
    if (this.#states) new code.PlaceholderController(this.#host, this, this.#states);
  }

  async #fetch(): Promise<void> {
    try {
      await fetchCode();
    } catch (error) {
      this.#fail(`its code cannot be loaded: ${messageOf(error)}`);
    }
    this.#host.requestUpdate();
  }

  #fail(message: string): void {
    this.#failed = true;
    this.#states?.delete('reserved');
    announceFailure(this.#host, message);
  }
}
