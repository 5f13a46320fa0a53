import { ContextProvider } from '@lit/context';
import { LitElement, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { storyContext } from '../../context/story.js';
import { Elsewhere } from '../../controllers/elsewhere.js';
import { LocaleController } from '../../controllers/locale.js';
import { SiteController } from '../../controllers/site.js';
import { StoryController } from '../../controllers/story.js';
import { likeServer, onServer, placeOf } from '../../dom/server.js';
import { hasContent } from '../../dom/content.js';
import type { Article, Text } from '../../model/article.js';
import { directionOf } from '../../model/direction.js';
import { articleFields } from '../../model/fields/article.js';
import { withoutBadges } from '../../model/fields/badges.js';
import { bylineFields } from '../../model/fields/byline.js';
import { badgeEnglish } from '../../i18n/locales/en.js';
import { badgeStyles } from '../../styles/badges.js';
import { base } from '../../styles/base.js';
import { badgesTemplate } from '../../templates/story-badges.js';
import { heading, levelBelow, levelOf } from '../../templates/heading.js';
import { textTemplate } from '../../templates/text.js';
import { styles } from './article.styles.js';
import { foreignTemplate } from './fallback.js';

/**
 * A whole story from one record: kicker, headline, second headline, byline, cover, summary, takeaways, analysis, did-you-know,
 * related stories, notice, newsletter. With widgets among its children it renders only its children and gives them the story, so
 * that you lay the page out alone. For a story that is only announced use `<lede-card>`. A screen reader hears an article whose
 * heading is the headline.
 *
 * @slot - Widgets of your own layout; or what readers get without JavaScript; or `<script type="application/json">` with the record.
 * @fires {LedeLoadedEvent} lede-loaded - The address in `src` has been read.
 * @fires {LedeFailedEvent} lede-failed - What the article was given could not be used; its children are shown.
 * @fires {LedeOpenEvent} lede-open - A reader opens a related story.
 * @fires {LedeSubscribeEvent} lede-subscribe - A reader sends the newsletter form.
 * @fires {LedeReportEvent} lede-report - A reader follows the report link.
 * @csspart article - The whole story.
 * @csspart marks - The line of labels.
 * @csspart mark - A label: paid for, live, or for some readers only.
 * @csspart sponsor - The link to who paid for the story.
 * @csspart kicker - The kicker.
 * @csspart headline - The headline.
 * @csspart deck - The second headline.
 * @csspart standfirst - The standfirst.
 * @csspart byline - The byline.
 * @csspart cover - The cover.
 * @csspart summary - The lead paragraphs.
 * @csspart takeaways - The takeaways.
 * @csspart analysis - The paragraphs after the takeaways.
 * @csspart facts - The did-you-know panel.
 * @csspart related - The related stories.
 * @csspart notice - The notice.
 * @csspart newsletter - The newsletter form.
 */
export class LedeArticle extends LitElement {
  static override styles: CSSResultGroup = [base, badgeStyles, styles];

  /** The story as a record (`Article`). */
  @property({ attribute: false }) article: Partial<Article> | undefined;
  /** The address of the story: a record as JSON, or a plain-text story. */
  @property() src: string | undefined;
  /** The level of the headline, 1 to 6; anything else is 2. Give 1 where it is the page's own headline. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number | undefined;
  /** The stories from which You May Also Like chooses, as records. */
  @property({ attribute: false }) related: readonly Article[] | undefined;
  /** The address of those stories: a list of records as JSON. */
  @property({ attribute: 'related-src' }) relatedSrc: string | undefined;
  /** Where readers report a story that names no address of its own. */
  @property({ attribute: 'report-email' }) reportEmail: string | undefined;
  /** Where the newsletter form is sent; where the `<lede-site>` around says unless given. Without either there is no form. */
  @property({ attribute: 'newsletter-action' }) newsletterAction: string | undefined;
  /** `none` where the terms of did-you-know are not to be marked in the story's text. */
  @property() annotate: 'none' | undefined;
  /** `light` or `dark` where the story must not follow the page's colour scheme. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;

  readonly #locale = new LocaleController(this, badgeEnglish);
  readonly #site = new SiteController(this);
  readonly #provider = new ContextProvider(this, { context: storyContext });
  readonly #story = new StoryController(this, {
    fields: articleFields,
    main: ['headline'],
    elsewhere: (host, src) => new Elsewhere(host, src),
  });

  protected override update(changed: PropertyValues): void {
    this.#provider.setValue(this.#story.story as Article | undefined);
    super.update(changed);
  }

  override render(): TemplateResult {
    const { story, state } = this.#story;
    if (this.#hasLayout) return html`<slot></slot>`;
    if (story) return this.#renderReady(story);
    return state === 'loading' && !hasContent(this) ? this.#renderLoading() : html`<slot></slot>`;
  }

  #renderLoading(): TemplateResult {
    return html`<div class="root ghost" aria-busy="true"></div>`;
  }

  #renderReady(story: Partial<Article>): TemplateResult {
    const level = levelOf(this, 2, 1);
    return html`<div class="column">
        <article part="article" class="root" lang=${ifDefined(story.inLanguage)} dir=${ifDefined(directionOf(story.inLanguage))} aria-labelledby="headline">
          <div class="page">
            ${this.#renderHeader(story, level)} ${this.#renderCover(story)} ${this.#renderText('summary', story.summary)}
            ${this.#renderFurniture(story, levelBelow(level))}
          </div>
        </article>
      </div>
      ${foreignTemplate(this, story)}`;
  }

  #renderHeader(story: Partial<Article>, level: ReturnType<typeof levelBelow>): TemplateResult {
    const { articleSection, headline, alternativeHeadline, abstract } = story;
    const { lang, words } = this.#locale;
    return html`<header>
      ${badgesTemplate(story, words, lang, (url) => this.#site.link(url, { rel: 'sponsored' }))}
      ${articleSection ? html`<p part="kicker" class="kicker" dir="auto">${articleSection}</p>` : nothing}
      <div id="headline">${heading(level, 'headline', headline)}</div>
      ${alternativeHeadline ? html`<p part="deck" class="deck" dir="auto">${alternativeHeadline}</p>` : nothing}
      ${abstract ? html`<p part="standfirst" class="standfirst" dir="auto">${abstract}</p>` : nothing}
      ${
        Object.keys(bylineFields).some((field) => field in story)
          ? html`<lede-byline part="byline" class="byline" lang=${lang} .article=${withoutBadges(story)}></lede-byline>`
          : nothing
      }
    </header>`;
  }

  #renderCover(story: Partial<Article>): TemplateResult | typeof nothing {
    return story.image?.url ? html`<lede-figure part="cover" class="cover" lang=${this.#locale.lang} .article=${story} priority></lede-figure>` : nothing;
  }

  #renderText(part: 'summary' | 'analysis', paragraphs: readonly Text[] = []): TemplateResult | typeof nothing {
    if (!paragraphs.length) return nothing;
    return html`<div part=${part} class="text">
      ${paragraphs.map((text, i) => html`<p id="${part}-${i + 1}" dir="auto">${textTemplate(text, this.#site.link)}</p>`)}
    </div>`;
  }

  /** The widgets, each only where the story has something for it, in the page's own language. */
  #renderFurniture(story: Partial<Article>, level: number): TemplateResult {
    const { lang } = this.#locale;
    const related = this.related ?? this.relatedSrc;
    return html`
      ${story.takeaways ? html`<lede-takeaways part="takeaways" lang=${lang} .article=${story} heading-level=${level}></lede-takeaways>` : nothing}
      ${this.#renderText('analysis', story.analysis)}
      ${
        story.facts
          ? html`<lede-did-you-know part="facts" lang=${lang} .article=${story} .annotate=${this.#annotated} heading-level=${level}></lede-did-you-know>`
          : nothing
      }
      ${
        related
          ? html`<lede-related
              part="related"
              class="related"
              lang=${lang}
              .article=${story}
              .stories=${this.related}
              src=${ifDefined(this.relatedSrc)}
              heading-level=${level}
            ></lede-related>`
          : nothing
      }
      <lede-notice part="notice" lang=${lang} .article=${story} report-email=${ifDefined(this.reportEmail)} heading-level=${level}></lede-notice>
      ${
        this.newsletterAction || this.#site.settings?.newsletter
          ? html`<lede-newsletter
              part="newsletter"
              lang=${lang}
              .article=${story.newsletter && story}
              action=${ifDefined(this.newsletterAction)}
              heading-level=${level}
            ></lede-newsletter>`
          : nothing
      }
    `;
  }

  /** Where the panel marks its terms: in our own text, once it is on a page. */
  get #annotated(): string | undefined {
    return likeServer() || this.annotate?.trim() === 'none' ? undefined : '.page';
  }

  /** Has the publisher laid the page out? */
  get #hasLayout(): boolean {
    if (onServer) return /<lede-/i.test(placeOf(this).outline ?? '');
    return [...this.querySelectorAll('*')].some(({ localName }) => localName.startsWith('lede-'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-article': LedeArticle;
  }
}
