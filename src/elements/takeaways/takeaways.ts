import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { RemoteStory } from '../../controllers/remote-story.js';
import { fetchFinished } from '../../controllers/fetch-finished.js';
import { LocaleController } from '../../controllers/locale.js';
import { SiteController } from '../../controllers/site.js';
import { StoryController } from '../../controllers/story.js';
import { hasContent } from '../../dom/content.js';
import { manualSlots } from '../../dom/slots.js';
import type { TakeawaysWords } from '../../i18n/words.js';
import type { Article, Maker, Takeaway } from '../../model/article.js';
import { takeawaysEnglish } from '../../i18n/english/takeaways.js';
import { base, widgetHeading } from '../../styles/base.js';
import { switchConverter } from '../../templates/option.js';
import type { ViewContext } from '../../templates/view.js';
import { hasListBehind } from './list-behind.js';
import { listenToTakeaways } from './takeaways.events.js';
import { takeawaysSources } from './takeaways.sources.js';
import { styles } from './takeaways.styles.js';
import { takeawaysView } from './takeaways.view.js';

/**
 * Key Takeaways: the points of a story as a list, who made and who checked them, links to the passages that support them, and a
 * mark when the story has changed since. For terms with explanations use `<lede-did-you-know>`. A screen reader hears a region
 * with a heading and a list.
 *
 * @slot - What readers get without JavaScript: a `<ul>` or `<ol>`, or `<script type="application/json">` with a list of texts.
 * @fires {LedeLoadedEvent} lede-loaded - The address in `src` has been read.
 * @fires {LedeFailedEvent} lede-failed - What the takeaways were given could not be used.
 * @csspart takeaways - The whole panel.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - A point.
 * @csspart evidence - The link to where the story says so.
 * @csspart review - The line that tells who made and who checked them.
 * @csspart stale - The sentence that the story has changed since.
 */
export class LedeTakeaways extends LitElement {
  static override shadowRootOptions: ShadowRootInit = manualSlots;
  static override styles: CSSResultGroup = [base, widgetHeading, styles];
  /** @internal */
  static finished: typeof fetchFinished = fetchFinished;

  /** The story as a record (`Article`), of which `takeaways`, `review` and `dateModified` are shown. */
  @property({ attribute: false }) article: Partial<Article> | undefined;
  /** The points: texts, or `{text, evidence?}`. Stronger than those of `article`. */
  @property({ attribute: false }) takeaways: readonly (string | Takeaway)[] | undefined;
  /** The heading; "Key Takeaways" in the page's language unless given. */
  @property() heading: string | undefined;
  /** The level of the heading, 2 to 6; anything else is 2. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number | undefined;
  /** Number the points. */
  @property({ type: Boolean, converter: switchConverter }) numbered = false;
  /** Who made the points: `person`, `ai` or `ai-assisted`; any other word is `ai`. */
  @property({ attribute: 'made-by' }) madeBy: Maker | undefined;
  /** The name of the editor or desk that checked them. */
  @property({ attribute: 'checked-by' }) checkedBy: string | undefined;
  /** When they were checked: an ISO 8601 date, or date and time. */
  @property({ attribute: 'checked-at' }) checkedAt: string | undefined;
  /** When the story was last changed: an ISO 8601 date, or date and time. Later than `checked-at` it marks the points as stale. */
  @property({ attribute: 'updated' }) modified: string | undefined;
  /** The address of a story to load: a record as JSON, or a plain-text story. */
  @property() src: string | undefined;
  /** `light` or `dark` where the panel must not follow the page's colour scheme. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;

  readonly #locale = new LocaleController(this, takeawaysEnglish);
  readonly #site = new SiteController(this);
  readonly #story = new StoryController(this, {
    ...takeawaysSources,
    remote: (host, src) => new RemoteStory(host, src),
    light: 'takeaways',
  });
  readonly #context: Pick<ViewContext<TakeawaysWords>, 'locale' | 'site'> = { locale: this.#locale, site: this.#site };

  /** @internal */
  enhance(root: ShadowRoot): void {
    listenToTakeaways(root);
  }

  protected override firstUpdated(): void {
    listenToTakeaways(this.renderRoot);
  }

  override render(): TemplateResult {
    return takeawaysView(this.#story, this, { overContent: this.#isOverContent }, this.#context);
  }

  /** Who made the points is said over them, wherever a filter has put them. */
  get #isOverContent(): boolean {
    const { known, state } = this.#story;
    return Boolean(known.review) && state !== 'loading' && (hasContent(this) || hasListBehind(this));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-takeaways': LedeTakeaways;
  }
}
