import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { LocaleController } from '../../controllers/locale.js';
import { StoriesController } from '../../controllers/stories.js';
import { hasContent } from '../../dom/content.js';
import { manualSlots, unreadTemplate } from '../../dom/slots.js';
import type { Article } from '../../model/article.js';
import { unquote } from '../../model/attributes.js';
import { lineOf } from '../../model/text.js';
import { fill } from '../../i18n/registry.js';
import { relatedEnglish } from '../../i18n/locales/en.js';
import { base, widgetHeading } from '../../styles/base.js';
import { heading, levelBelow, levelOf, type HeadingLevel } from '../../templates/heading.js';
import { optionOf, switchConverter } from '../../templates/option.js';
import { Chooser, type RankMode } from './chooser.js';
import { knownCode } from './fetch-code.js';
import type { RailController } from './rail.js';
import { styles } from './related.styles.js';

/** How the stories are laid out. */
export const relatedLayouts = ['rail', 'grid', 'list', 'numbered'] as const;
export type RelatedLayout = (typeof relatedLayouts)[number];

const cardLayoutOf = { rail: 'stack', grid: 'stack', list: 'row', numbered: 'text' } as const;
const cardParts = ['card', 'media', 'image', 'origin', 'pill', 'marks', 'mark', 'kicker', 'headline', 'link', 'standfirst', 'meta', 'time']
  .map((part) => `${part}:card__${part}`)
  .join(', ');

/**
 * You May Also Like: other stories as a rail, a grid, a list or a numbered list; never the story that is being read, under any of
 * its addresses, and none that a card or another rail of the page shows already; with `skip-linked` none that a plain link of the
 * page leads to either. What an editor has listed keeps its order, what comes from a feed is ranked on the reader's device. Alone,
 * without stories of its own or around, it shows what the page's JSON-LD names in an `ItemList`, else it reads the feed that the
 * page links to, where that is of the same origin: no other host is asked. For one story use `<lede-card>`. A screen
 * reader hears a region with a heading and a list of articles, then those that somebody paid for, as a list with a name of its
 * own; the rail scrolls by keyboard, by touch and by its two buttons.
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
 * @csspart why - Why a story is there: what it has in common with the one that is read.
 * @csspart paid - The place of what somebody paid for.
 * @csspart paid-heading - The words over it.
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
 * @csspart card__meta - A card's line with names, reading time, access and date.
 * @csspart card__time - A card's date.
 */
export class LedeRelated extends LitElement {
  static override shadowRootOptions: ShadowRootInit = manualSlots;
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
  /** Stories older than so many days are left out, those without a date are not; anything but a number above zero is any age. */
  @property({ attribute: 'max-age' }) maxAge: string | number | undefined;
  /** `auto` ranks the stories by what they have to do with the one that is read, `none` keeps their order. Unless given, a feed is ranked and what the page itself lists is not. */
  @property() rank: RankMode | undefined;
  /** Let its stories be shown twice: here and in a card, or in another rail of the page. */
  @property({ type: Boolean, converter: switchConverter, attribute: 'allow-repeats' }) allowRepeats = false;
  /** Leave out the stories to which plain links of the page lead already; `main, .front` are the places where they count, without a value the whole page. */
  @property({ attribute: 'skip-linked' }) skipLinked: string | boolean | undefined;
  /** The address of the stories: a feed, or a list of records as JSON. */
  @property() src: string | undefined;
  /** `light` or `dark` where the rail must not follow the page's colour scheme. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;

  readonly #locale = new LocaleController(this, relatedEnglish);
  readonly #stories = new StoriesController(this, {
    property: () => this.stories,
    article: () => this.article,
    src: () => this.src,
    beyond: () => {
      const code = knownCode();
      return code && new code.Beyond(this, () => this.src);
    },
  });
  readonly #chooser = new Chooser(this, this.#stories, () => this.#locale.lang);

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#chooser.fetched;
    return super.getUpdateComplete();
  }

  override render(): TemplateResult {
    const { picked, state } = this.#chooser;
    if (picked.length) return this.#renderReady(picked);
    // where there are too few there is no hole either
    if (state === 'ready') return html`${unreadTemplate(this.#stories.hasUnread)}`;
    return state === 'loading' && !hasContent(this) ? this.#renderLoading() : html`<slot></slot>`;
  }

  #renderLoading(): TemplateResult {
    return html`<div class="root ghost ${this.#layout}" aria-busy="true"></div>`;
  }

  #renderReady(picked: readonly Article[]): TemplateResult {
    const { words } = this.#locale;
    const level = levelOf(this, 2);
    const layout = this.#layout;
    const { rail } = this.#chooser;
    const paid = picked.filter(({ sponsor }) => sponsor);
    const free = picked.filter(({ sponsor }) => !sponsor);
    return html`<section part="related" class="root ${layout}" aria-labelledby="heading">
        <div part="bar" class="bar">
          <div id="heading">${heading(level, 'heading', lineOf(unquote(this.heading)) ?? this.#stories.heading ?? words.related)}</div>
          ${layout === 'rail' && rail?.overflows ? this.#renderButtons(rail) : nothing}
        </div>
        ${this.#renderList(free, level)}
        ${
          paid.length
            ? html`<div part="paid" class="paid">
                <p part="paid-heading" class="label" id="paid">${words.paid}</p>
                ${this.#renderList(paid, level, 'paid')}
              </div>`
            : nothing
        }
      </section>
      ${unreadTemplate(this.#stories.hasUnread)}`;
  }

  #renderButtons({ atStart, atEnd }: RailController): TemplateResult {
    const { words } = this.#locale;
    return html`${this.#renderButton('previous', words.previous, atStart)} ${this.#renderButton('next', words.next, atEnd)}`;
  }

  #renderButton(way: 'previous' | 'next', label: string, atEnd: boolean): TemplateResult {
    return html`<button
      part="button"
      class="button ${way}"
      type="button"
      aria-label=${label}
      aria-disabled=${ifDefined(atEnd ? 'true' : undefined)}
      @click=${() => this.#chooser.rail?.page(way)}
    ></button>`;
  }

  #renderList(stories: readonly Article[], level: HeadingLevel, name?: string): TemplateResult | typeof nothing {
    if (!stories.length) return nothing;
    // what takes the place of the content is new: nodes that are used again would move
    return html`${keyed(
      this.#chooser.ordered,
      html`<ul part="list" class="stories" role="list" aria-labelledby=${ifDefined(name)} @scroll=${this.#chooser.rail?.measure}>
        ${stories.map((story) => this.#renderItem(story, levelBelow(level)))}
      </ul>`,
    )}`;
  }

  #renderItem(story: Article, level: number): TemplateResult {
    const topic = this.#chooser.subjectOf(story);
    return html`<li part="item" class="item">
      <lede-card lang=${this.#locale.lang} .article=${story} layout=${cardLayoutOf[this.#layout]} heading-level=${level} exportparts=${cardParts}></lede-card>
      ${topic ? html`<p part="why" class="why">${fill(this.#locale.words.moreOn, { topic })}</p>` : nothing}
    </li>`;
  }

  get #layout(): RelatedLayout {
    return optionOf(this, 'layout', relatedLayouts);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-related': LedeRelated;
  }
}
