import { LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Provider } from '../../context/provide.js';
import { storyContext } from '../../context/story.js';
import { RemoteStory } from '../../controllers/remote-story.js';
import { fetchFinished } from '../../controllers/fetch-finished.js';
import { LocaleController } from '../../controllers/locale.js';
import { SiteController } from '../../controllers/site.js';
import { StoryController } from '../../controllers/story.js';
import type { Finished } from '../../dom/finished.js';
import type { Article } from '../../model/article.js';
import { articleFields } from '../../model/fields/article.js';
import { kindOf } from '../../model/fields/table.js';
import { badgeEnglish } from '../../i18n/english/badge.js';
import { badgeStyles } from '../../styles/badges.js';
import { base } from '../../styles/base.js';
import { articleSources } from './article.sources.js';
import { styles } from './article.styles.js';
import { annotatedIn, articleView } from './article.view.js';
import { isFallback } from './fallback.js';

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
  /** @internal */
  static finished: typeof fetchFinished = fetchFinished;

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
  readonly #provider = new Provider(this, { context: storyContext });
  readonly #story = new StoryController(this, {
    ...articleSources,
    remote: (host, src) => new RemoteStory(host, src),
  });

  /** @internal */
  enhance(root: ShadowRoot, { state, record, renew, onLeave }: Finished): void {
    // what stands inside and is another story stays in sight
    if (!isFallback(this, { headline: root.querySelector('[part~="headline"]')?.textContent, url: state['url'] })) renew();
    // a widget that comes later asks for the story
    const answer = (): void => {
      this.#provider.setValue(kindOf(articleFields)(record(), '', { problems: [] }) as Article | undefined);
    };
    if (this.#provider.wanted) answer();
    this.addEventListener('context-request', answer, { once: true, capture: true });
    onLeave(() => {
      this.removeEventListener('context-request', answer, { capture: true });
    });
  }

  protected override update(changed: PropertyValues): void {
    this.#provider.setValue(this.#story.story as Article | undefined);
    super.update(changed);
  }

  override render(): TemplateResult {
    const { story } = this.#story;
    const state = {
      hasLayout: this.#hasLayout,
      hasOther: story !== undefined && !isFallback(this, story),
      hasNewsletter: this.#site.settings?.newsletter !== undefined,
      annotated: annotatedIn(this.annotate),
    };
    return articleView(this.#story, this, state, { locale: this.#locale, site: this.#site });
  }

  /** Has the publisher laid the page out? */
  get #hasLayout(): boolean {
    return [...this.querySelectorAll('*')].some(({ localName }) => localName.startsWith('lede-'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-article': LedeArticle;
  }
}
