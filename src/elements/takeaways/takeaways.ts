import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { Elsewhere } from '../../controllers/elsewhere.js';
import { LocaleController } from '../../controllers/locale.js';
import { SiteController } from '../../controllers/site.js';
import { StoryController } from '../../controllers/story.js';
import { hasContent } from '../../dom/content.js';
import { likeServer } from '../../dom/server.js';
import { manualSlots, unreadTemplate } from '../../dom/slots.js';
import type { Article, Maker, Takeaway } from '../../model/article.js';
import { isOn, unquote } from '../../model/attributes.js';
import { absoluteDate, readMoment } from '../../model/dates.js';
import { directionOf } from '../../model/direction.js';
import { isStale } from '../../model/disclosure.js';
import { takeawayFields } from '../../model/fields/takeaways.js';
import { lineOf } from '../../model/text.js';
import { takeawaysEnglish } from '../../i18n/locales/en.js';
import { base, widgetHeading } from '../../styles/base.js';
import { dotted } from '../../templates/dotted.js';
import { heading, levelOf } from '../../templates/heading.js';
import { switchConverter } from '../../templates/option.js';
import { phraseTemplate } from '../../templates/phrase.js';
import { textTemplate } from '../../templates/text.js';
import { goToFragment } from './fragment.js';
import { hasListBehind } from './list-behind.js';
import { styles } from './takeaways.styles.js';

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
    fields: takeawayFields,
    main: ['takeaways'],
    list: (host) => host.takeaways,
    attributes: (host) => ({
      dateModified: host.modified,
      review: { madeBy: host.madeBy, checkedBy: host.checkedBy, checkedAt: host.checkedAt },
    }),
    elsewhere: (host, src) => new Elsewhere(host, src),
    light: 'takeaways',
  });

  override render(): TemplateResult {
    const { story, known, state } = this.#story;
    if (story?.takeaways) return this.#renderReady(story, story.takeaways);
    // who made the points is said over them, wherever a filter has put them
    if (known.review && !likeServer() && state !== 'loading' && (hasContent(this) || hasListBehind(this))) return this.#renderReady(known);
    return state === 'loading' && !hasContent(this) ? this.#renderLoading() : html`<slot></slot>`;
  }

  #renderLoading(): TemplateResult {
    return html`<div class="root ghost" aria-busy="true"></div>`;
  }

  #renderReady(story: Partial<Article>, takeaways: readonly Takeaway[] = []): TemplateResult {
    const { inLanguage } = story;
    const items = takeaways.map((takeaway) => this.#renderItem(takeaway));
    const list = isOn(this.numbered)
      ? html`<ol part="list" role="list" class="numbered">
          ${items}
        </ol>`
      : html`<ul part="list" role="list">
          ${items}
        </ul>`;
    return html`<section part="takeaways" class="root" aria-labelledby="heading">
        <div id="heading">
          ${heading(levelOf(this, 2), 'heading', lineOf(unquote(this.heading)) ?? this.#story.written.heading ?? this.#locale.words.takeaways)}
        </div>
        ${items.length ? html`<div lang=${ifDefined(inLanguage)} dir=${ifDefined(directionOf(inLanguage))}>${list}</div>` : nothing}
        ${this.#renderReview(story)}
      </section>
      ${unreadTemplate(this.#story.hasUnread)}`;
  }

  #renderItem({ text, evidence }: Takeaway): TemplateResult {
    const { rel, target } = evidence ? this.#site.link(evidence) : {};
    return html`<li part="item">
      <span dir="auto">${textTemplate(text, this.#site.link)}</span>
      ${evidence ? html`<a part="evidence" class="evidence" href=${evidence} rel=${ifDefined(rel)} target=${ifDefined(target)} @click=${goToFragment}>${this.#locale.words.evidence}</a>` : nothing}
    </li>`;
  }

  #renderReview({ review, dateModified }: Partial<Article>): TemplateResult | typeof nothing {
    const { lang, words } = this.#locale;
    if (!review) return nothing;
    const checked = readMoment(review.checkedAt);
    const { madeBy } = review;
    const made = madeBy === 'ai' ? words.madeByAi : madeBy === 'ai-assisted' ? words.madeWithAi : undefined;
    const name = review.checkedBy;
    // a name of the other direction would turn the date around
    const values = { name: html`<bdi>${name}</bdi>`, date: checked && absoluteDate(checked, lang) };
    const by = name && phraseTemplate(checked ? words.checkedByOn : words.checkedBy, values);
    const pieces = [made, by ?? (made && words.notChecked)].filter((piece) => piece !== undefined);
    return html`${pieces.length ? html`<p part="review" class="review">${dotted(pieces)}</p>` : nothing}
    ${isStale(review, dateModified) ? html`<p part="stale" class="review stale">${words.stale}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-takeaways': LedeTakeaways;
  }
}
