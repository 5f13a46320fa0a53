import type { LitElement, ReactiveController } from 'lit';
import { announceFailure } from '../../controllers/failure.js';
import type { StoriesController } from '../../controllers/stories.js';
import { hasContent } from '../../dom/content.js';
import { isFinished } from '../../dom/finished.js';
import { restoreCard } from '../../dom/restore-card.js';
import { awaitBeforeRender, type Prepares } from '../../dom/prepare.js';
import { warn } from '#warn';
import { statesOf } from '../../dom/states.js';
import { isOn, wordOf } from '../../model/attributes.js';
import type { Article } from '../../model/article.js';
import { messageOf } from '../../model/error.js';
import type { Choice } from './choice.js';
import { fetchCode, knownCode } from './fetch-code.js';
import type { RailController } from './rail.js';

/** Who orders the stories: the reader's device, or nobody. */
export const rankModes = ['auto', 'none'] as const;
export type RankMode = (typeof rankModes)[number];

/** A rail, with what its publisher says of it. */
type Rail = LitElement & Readonly<Record<'limit' | 'min' | 'maxAge' | 'rank' | 'allowRepeats' | 'skipLinked' | 'src' | 'stories', unknown>>;

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
  readonly #states: CustomStateSet | undefined;
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
    const { limit, min, maxAge, allowRepeats, skipLinked } = this.#host;
    const rank = this.#rank;
    if (!this.#choice && !this.#failed) this.#begin();
    const code = knownCode();
    if (!code) return;
    const wishes = {
      told: current,
      stories,
      ordered,
      ranks: rank === 'auto' || (rank !== 'none' && !ordered),
      limit: Math.floor(this.#told('limit is not a number from 1 to 24', limit, code.looseNumber(limit), 1, 24) ?? 8),
      min: this.#told('min is not a number from 1', min, code.looseNumber(min), 1) ?? 1,
      maxAge: this.#told('max-age is not a number of days', maxAge, code.looseDays(maxAge), 0) ?? 0,
      allowRepeats: isOn(allowRepeats),
      skipLinked: placesOf(skipLinked),
      lang: this.#lang(),
    };
    try {
      this.#choice?.choose(wishes);
    } catch (error) {
      // a page may have put something of its own in the place of what we count on
      this.#fail(`its stories cannot be ranked: ${messageOf(error)}`);
      this.#choice = undefined;
    }
  }

  hostDisconnected(): void {
    this.#choice?.leave();
  }

  /** Gives life to a rail that a server has written: its buttons, and its part in what the page shows already. */
  enhance(root: ShadowRoot): () => void {
    const host = this.#host;
    void fetchCode().then(
      () => {
        const code = knownCode();
        if (!code || !isFinished(host) || !host.isConnected) return;
        this.rail ??= new code.RailController(host);
        this.rail.hostConnected();
        this.rail.hostUpdated();
        if (!isOn(host.allowRepeats)) code.noteShown(host, [...root.querySelectorAll('lede-card')].map(restoreCard));
      },
      // it is read without its buttons
      () => undefined,
    );
    return () => {
      this.rail?.hostDisconnected();
      knownCode()?.noteShown(host, []);
    };
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

  /** A number within bounds; anything else is told to the developer, and is none. */
  #told(message: string, value: unknown, found: number | undefined, least: number, most = Infinity): number | undefined {
    if (found !== undefined && found >= least && found <= most) return found;
    if (value) warn(message, this.#host, value);
    return undefined;
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

/** The places whose links count, as a selector: as an attribute alone means the whole page. */
function placesOf(value: unknown): string | undefined {
  if (value !== true && typeof value !== 'string') return undefined;
  const text = String(value).trim();
  if (text === 'false') return undefined;
  return ['', 'true', 'skip-linked'].includes(text) ? '*' : text;
}
