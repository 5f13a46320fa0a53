import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fetchFinished } from '../../controllers/fetch-finished.js';
import { LocaleController } from '../../controllers/locale.js';
import { StoriesController } from '../../controllers/stories.js';
import { hasContent } from '../../dom/content.js';
import type { Finished } from '../../dom/finished.js';
import { manualSlots } from '../../dom/slots.js';
import type { Article } from '../../model/article.js';
import { relatedEnglish } from '../../i18n/english/related.js';
import { base, widgetHeading } from '../../styles/base.js';
import { switchConverter } from '../../templates/option.js';
import { Chooser, type RankMode } from './chooser.js';
import { knownCode } from './fetch-code.js';
import { styles } from './related.styles.js';
import { relatedView, type RelatedLayout } from './related.view.js';

export { relatedLayouts, type RelatedLayout } from './related.view.js';

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
  /** @internal */
  static finished: typeof fetchFinished = fetchFinished;

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
    related: () => {
      const code = knownCode();
      return code && new code.RelatedSources(this, () => this.src);
    },
  });
  readonly #chooser = new Chooser(this, this.#stories, () => this.#locale.lang);

  /** @internal */
  enhance(root: ShadowRoot, finished: Finished): void {
    this.#chooser.enhance(root, finished);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#chooser.fetched;
    return super.getUpdateComplete();
  }

  override render(): TemplateResult {
    const { heading, hasUnread } = this.#stories;
    const { picked, state, ordered } = this.#chooser;
    const data = { picked, state, ordered, heading, hasUnread, hasContent: hasContent(this), subjectOf: this.#chooser.subjectOf };
    return relatedView(data, this, { locale: this.#locale });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-related': LedeRelated;
  }
}
