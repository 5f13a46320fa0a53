import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { LocaleController } from '../../controllers/locale.js';
import { StoriesController } from '../../controllers/stories.js';
import { hasContent } from '../../dom/content.js';
import { likeServer } from '../../dom/server.js';
import type { Article } from '../../model/article.js';
import { link, object, text } from '../../model/kinds.js';
import { lineOf } from '../../model/text.js';
import { pickRelated } from '../../related/pick.js';
import { relatedEnglish } from '../../i18n/locales/en.js';
import { base, widgetHeading } from '../../styles/base.js';
import { heading, headingLevel, levelBelow } from '../../templates/heading.js';
import { RailController } from './rail.js';
import { styles } from './related.styles.js';

/** How the stories are laid out. */
export const relatedLayouts = ['rail', 'grid', 'list', 'numbered'] as const;
export type RelatedLayout = (typeof relatedLayouts)[number];

const cardLayoutOf = { rail: 'stack', grid: 'stack', list: 'row', numbered: 'text' } as const;
const cardParts = ['card', 'media', 'image', 'origin', 'pill', 'marks', 'mark', 'kicker', 'headline', 'link', 'standfirst', 'meta', 'time']
  .map((part) => `${part}:card__${part}`)
  .join(', ');

/** By what a story is told from others. */
const identity = object<Article>({ headline: text, url: link });

/**
 * You May Also Like: other stories as a rail, a grid, a list or a numbered list; never the story that is being read. For one
 * story use `<lede-card>`. A screen reader hears a region with a heading and a list of articles; the rail scrolls by keyboard,
 * by touch and by its two buttons.
 *
 * @slot - What readers get without JavaScript: a list of links, `<article>`s or `<lede-card>`s, or `<script type="application/json">` with a list of records.
 * @fires {LedeOpenEvent} lede-open - A reader opens one of the stories; cancel it to open it by yourself.
 * @fires {LedeLoadedEvent} lede-loaded - The address in `src` has been read.
 * @fires {LedeFailedEvent} lede-failed - What the rail was given could not be used.
 * @csspart related - The whole rail.
 * @csspart bar - The line with heading and buttons.
 * @csspart heading - The heading.
 * @csspart button - Each of the two buttons.
 * @csspart list - The list.
 * @csspart item - A list item.
 * @csspart card__card - A card.
 * @csspart card__media - A card's picture's place.
 * @csspart card__image - A card's picture.
 * @csspart card__origin - The label of a picture made or changed by a computer.
 * @csspart card__pill - The label of a video, audio, gallery or newsletter.
 * @csspart card__marks - The line above a card's headline.
 * @csspart card__mark - A label in that line.
 * @csspart card__kicker - A card's kicker.
 * @csspart card__headline - A card's headline.
 * @csspart card__link - The link in a card's headline.
 * @csspart card__standfirst - A card's standfirst.
 * @csspart card__meta - A card's line with names, date and reading time.
 * @csspart card__time - A card's date.
 */
export class LedeRelated extends LitElement {
  static override styles: CSSResultGroup = [base, widgetHeading, styles];

  /** The stories to choose from, as records (`Article`). */
  @property({ attribute: false }) stories: readonly Article[] | undefined;
  /** The story that is being read, as a record; the one around the rail unless given. It is never shown. */
  @property({ attribute: false }) article: Partial<Article> | undefined;
  /** The layout: `rail`, `grid`, `list` or `numbered`; anything else is `rail`. */
  @property() layout: RelatedLayout = 'rail';
  /** The heading; "You May Also Like" in the page's language unless given. */
  @property() heading: string | undefined;
  /** The level of the heading, 2 to 6; anything else is 2. Headlines are one level below. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number | undefined;
  /** At most so many stories, 1 to 24; anything else is 8. */
  @property() limit: string | number | undefined;
  /** Fewer stories than this are not shown; anything but a whole number is 1. */
  @property() min: string | number | undefined;
  /** The address of the stories: a list of records as JSON. */
  @property() src: string | undefined;
  /** `light` or `dark` where the rail must not follow the page's colour scheme. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;

  readonly #locale = new LocaleController(this, relatedEnglish);
  readonly #rail = new RailController(this);
  readonly #stories = new StoriesController(this, { property: () => this.stories, src: () => this.src });

  override render(): TemplateResult {
    const limit = Number(this.limit);
    const current = this.article && identity(this.article, '', { problems: [] });
    const picked = pickRelated(current ?? this.#stories.around, this.#stories.stories, {
      limit: limit >= 1 && limit <= 24 ? Math.floor(limit) : 8,
      base: likeServer() ? undefined : this.baseURI,
    });
    if (picked.length && picked.length >= Math.max(1, Number(this.min) || 1)) return this.#renderReady(picked);
    return this.#stories.state === 'loading' && !hasContent(this) ? this.#renderLoading() : this.#renderFallback();
  }

  /** A rail that has too few stories shows nothing; one that has none yet shows what the page wrote. */
  #renderFallback(): TemplateResult {
    return this.#stories.state === 'ready' ? html`` : html`<slot></slot>`;
  }

  #renderLoading(): TemplateResult {
    return html`<div class="root ghost ${this.#layout}" aria-busy="true"></div>`;
  }

  #renderReady(stories: readonly Article[]): TemplateResult {
    const level = headingLevel(this.headingLevel, 2);
    const below = levelBelow(level);
    const layout = this.#layout;
    return html`<section part="related" class="root ${layout}" aria-labelledby="heading">
      <div part="bar" class="bar">
        <div id="heading">${heading(level, 'heading', lineOf(this.heading) ?? this.#locale.words.related)}</div>
        ${layout === 'rail' && this.#rail.overflows ? this.#renderButtons() : nothing}
      </div>
      <ul part="list" class="stories" role="list" @scroll=${this.#rail.measure}>
        ${stories.map((story) => this.#renderItem(story, below))}
      </ul>
    </section>`;
  }

  #renderButtons(): TemplateResult {
    const { words } = this.#locale;
    return html`${this.#renderButton('previous', words.previous, this.#rail.atStart)} ${this.#renderButton('next', words.next, this.#rail.atEnd)}`;
  }

  #renderButton(way: 'previous' | 'next', label: string, atEnd: boolean): TemplateResult {
    return html`<button
      part="button"
      class="button ${way}"
      type="button"
      aria-label=${label}
      aria-disabled=${ifDefined(atEnd ? 'true' : undefined)}
      @click=${() => {
        this.#rail.page(way);
      }}
    ></button>`;
  }

  #renderItem(story: Article, level: number): TemplateResult {
    return html`<li part="item" class="item">
      <lede-card .article=${story} layout=${cardLayoutOf[this.#layout]} heading-level=${level} exportparts=${cardParts}></lede-card>
    </li>`;
  }

  get #layout(): RelatedLayout {
    return relatedLayouts.find((layout) => layout === this.layout) ?? 'rail';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-related': LedeRelated;
  }
}
