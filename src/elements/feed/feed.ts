import { LitElement, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LazyProvider } from '../../context/provide.js';
import { storiesContext } from '../../context/stories.js';
import { fetchFinished } from '../../controllers/fetch-finished.js';
import { LastingFailure } from '../../controllers/failure.js';
import { OwnStories } from '../../controllers/own-stories.js';
import { Source } from '../../controllers/source.js';
import type { Article } from '../../model/article.js';
import { styles } from './feed.styles.js';

/**
 * Stories for all widgets inside, from one address: it is loaded once, when the first widget inside wants stories, and not before.
 * It shows nothing of its own and has no box: what is inside stands in the page as if the tag were not there. For one rail alone
 * the `src` of `<lede-related>` does the same. A screen reader hears nothing of it.
 *
 * @slot - The page, or a part of it, with the widgets. One `<script type="application/json">` with a list of records, or a list of links, as its direct child are stories too, where `src` gives none.
 * @fires {LedeLoadedEvent} lede-loaded - The address in `src` has been read.
 * @fires {LedeFailedEvent} lede-failed - What the feed was given could not be used; the widgets inside show their own content.
 */
export class LedeFeed extends LitElement {
  static override styles: CSSResultGroup = [styles];
  /** @internal */
  static finished: typeof fetchFinished = fetchFinished;

  /** The stories, as records (`Article`); with them nothing is loaded. */
  @property({ attribute: false }) stories: readonly Article[] | undefined;
  /** The address of the stories: a feed, or a list of records as JSON. */
  @property() src: string | undefined;

  readonly #provider = new LazyProvider(this, { context: storiesContext });
  readonly #own = new OwnStories(this, { property: () => this.stories, reader: 'listed', shallow: true });
  readonly #source = new Source(this, () => this.#wanted);
  readonly #failing = new LastingFailure(this);
  /** The address for which somebody has asked. */
  #asked: string | undefined;

  protected override update(changed: PropertyValues): void {
    this.#provider.setValue(this.#offered);
    this.#failing.announce(this.#own.failure);
    super.update(changed);
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** The address, once somebody inside wants its stories; it stays wanted when they go. */
  get #wanted(): string | undefined {
    if (this.#provider.wanted && !this.#own.fromProperty.length) this.#asked = this.src;
    return this.#asked === this.src ? this.src : undefined;
  }

  get #offered(): readonly Article[] | undefined {
    const { fromProperty, fromContent } = this.#own;
    if (fromProperty.length) return fromProperty;
    const { feed, state } = this.#source;
    return this.src && state !== 'failed' ? feed?.articles : fromContent;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-feed': LedeFeed;
  }
}
