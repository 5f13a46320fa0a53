import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { RemoteStory } from '../../controllers/remote-story.js';
import { fetchFinished } from '../../controllers/fetch-finished.js';
import { LocaleController } from '../../controllers/locale.js';
import { SiteController } from '../../controllers/site.js';
import { StoryController } from '../../controllers/story.js';
import type { Finished } from '../../dom/finished.js';
import { manualSlots } from '../../dom/slots.js';
import type { NoticeWords } from '../../i18n/words.js';
import type { Article, Submitter } from '../../model/article.js';
import { noticeEnglish } from '../../i18n/english/notice.js';
import { base } from '../../styles/base.js';
import type { ViewContext } from '../../templates/view.js';
import { listenToNotice, makeAddressWhole, pageOf } from './notice.events.js';
import { noticeSources } from './notice.sources.js';
import { styles } from './notice.styles.js';
import { noticeView } from './notice.view.js';

/**
 * What a reader should know about the story itself: who sent it in and whether editors checked it, how the cover was made,
 * corrections, and a way to report it by a mail that is filled in already. A screen reader hears a region named "About this story".
 *
 * @slot - What readers get without JavaScript: paragraphs. They become the publisher's own wording of the notice.
 * @fires {LedeReportEvent} lede-report - A reader follows the report link; cancel it to open a form of your own.
 * @fires {LedeLoadedEvent} lede-loaded - The address in `src` has been read.
 * @fires {LedeFailedEvent} lede-failed - What the notice was given could not be used.
 * @csspart notice - The whole notice.
 * @csspart statement - A paragraph of the notice.
 * @csspart rules - The link to the rules for stories that are sent in.
 * @csspart report - The link that writes the mail.
 * @csspart heading - The heading over the corrections.
 * @csspart correction - A correction.
 */
export class LedeNotice extends LitElement {
  static override shadowRootOptions: ShadowRootInit = manualSlots;
  static override styles: CSSResultGroup = [base, styles];
  /** @internal */
  static finished: typeof fetchFinished = fetchFinished;

  /** The story as a record (`Article`). What it lacks is taken from the attributes. */
  @property({ attribute: false }) article: Partial<Article> | undefined;
  /** Who sent the story in: `staff`, `reader`, `agency` or `sponsor`. */
  @property({ attribute: 'submitted-by' }) submittedBy: Submitter | undefined;
  /** The address of the rules for stories that are sent in. */
  @property({ attribute: 'rules-url' }) rulesUrl: string | undefined;
  /** Where a reader reports the story: a plain email address. */
  @property({ attribute: 'report-email' }) reportEmail: string | undefined;
  /** The publisher's number for this story, quoted in a report. */
  @property() reference: string | undefined;
  /** The level of the heading over the corrections, 2 to 6; anything else is 2. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number | undefined;
  /** The address of a story to load: a record as JSON, or a plain-text story. */
  @property() src: string | undefined;
  /** `light` or `dark` where the notice must not follow the page's colour scheme. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;

  readonly #locale = new LocaleController(this, noticeEnglish);
  readonly #site = new SiteController(this);
  readonly #story = new StoryController(this, {
    ...noticeSources,
    remote: (host, src) => new RemoteStory(host, src),
    light: 'statement',
  });
  readonly #context: Pick<ViewContext<NoticeWords>, 'locale' | 'site'> = { locale: this.#locale, site: this.#site };

  /** @internal */
  enhance(root: ShadowRoot, { state }: Finished): void {
    listenToNotice(root);
    makeAddressWhole(root, state['url']);
  }

  protected override firstUpdated(): void {
    listenToNotice(this.renderRoot);
  }

  override render(): TemplateResult {
    return noticeView(this.#story, this, { page: pageOf(this.#story.story?.url) }, this.#context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-notice': LedeNotice;
  }
}
