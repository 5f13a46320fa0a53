import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ClockController } from '../../controllers/clock.js';
import { RemoteStory } from '../../controllers/remote-story.js';
import { fetchFinished } from '../../controllers/fetch-finished.js';
import { LocaleController } from '../../controllers/locale.js';
import { SiteController } from '../../controllers/site.js';
import { StoryController } from '../../controllers/story.js';
import type { Finished } from '../../dom/finished.js';
import { manualSlots } from '../../dom/slots.js';
import type { BylineWords } from '../../i18n/words.js';
import type { Article } from '../../model/article.js';
import { bylineEnglish } from '../../i18n/english/byline.js';
import { badgeStyles } from '../../styles/badges.js';
import { base } from '../../styles/base.js';
import type { ViewContext } from '../../templates/view.js';
import { bylineSources } from './byline.sources.js';
import { styles } from './byline.styles.js';
import { bylineView } from './byline.view.js';

/**
 * Who wrote the story, when it was published, how long it takes to read, and when it was updated; and first, where the record says
 * so, that it was paid for, is live, or is for some readers only. For the same facts of another story use `<lede-card>`. A screen
 * reader hears the names as links where they have pages, and each date in full.
 *
 * @slot - What readers get without JavaScript: links with `rel="author"`, one `<time datetime>`, a second one for the update.
 * @fires {LedeLoadedEvent} lede-loaded - The address in `src` has been read.
 * @fires {LedeFailedEvent} lede-failed - What the byline was given could not be used.
 * @csspart byline - The whole byline.
 * @csspart marks - The line of labels.
 * @csspart mark - A label: paid for, live, or for some readers only.
 * @csspart sponsor - The link to who paid for the story.
 * @csspart portrait - The writer's picture.
 * @csspart authors - The line with the names.
 * @csspart author - A name.
 * @csspart dates - The line with the date, the reading time, and the date of the last change.
 * @csspart time - A date.
 */
export class LedeByline extends LitElement {
  static override shadowRootOptions: ShadowRootInit = manualSlots;
  static override styles: CSSResultGroup = [base, badgeStyles, styles];
  /** @internal */
  static finished: typeof fetchFinished = fetchFinished;

  /** The story as a record (`Article`). What it lacks is taken from the attributes. */
  @property({ attribute: false }) article: Partial<Article> | undefined;
  /** The names of the writers, with semicolons between. */
  @property() author: string | undefined;
  /** When it was published: an ISO 8601 date, or date and time. */
  @property() published: string | undefined;
  /** When it was last changed: an ISO 8601 date, or date and time. Told when it is an hour or more after publication. */
  @property({ attribute: 'updated' }) modified: string | undefined;
  /** The reading time in whole minutes. */
  @property() minutes: string | number | undefined;
  /** The address of a story to load: a record as JSON, or a plain-text story. */
  @property() src: string | undefined;
  /** `light` or `dark` where the byline must not follow the page's colour scheme. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;

  readonly #locale = new LocaleController(this, bylineEnglish);
  readonly #clock = new ClockController(this);
  readonly #site = new SiteController(this);
  readonly #story = new StoryController(this, {
    ...bylineSources,
    remote: (host, src) => new RemoteStory(host, src),
    light: 'byline',
  });
  readonly #context: ViewContext<BylineWords> = { locale: this.#locale, clock: this.#clock, site: this.#site };

  /** @internal */
  enhance(root: ShadowRoot, { tellTime }: Finished): void {
    tellTime(root.querySelector('.update time'), 86_400_000);
  }

  override render(): TemplateResult {
    return bylineView(this.#story, this, this.#context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-byline': LedeByline;
  }
}
