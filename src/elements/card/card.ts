import { LitElement, type CSSResult, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ClockController } from '../../controllers/clock.js';
import { fetchFinished } from '../../controllers/fetch-finished.js';
import { LocaleController, nearestLang } from '../../controllers/locale.js';
import { SiteController } from '../../controllers/site.js';
import { shownStory, StoryController } from '../../controllers/story.js';
import { ViewportController } from '../../controllers/viewport.js';
import { finishedOf, type Finished } from '../../dom/finished.js';
import { manualSlots } from '../../dom/slots.js';
import type { CardWords } from '../../i18n/words.js';
import type { Access, Article, LiveStatus, Media } from '../../model/article.js';
import { cardFields } from '../../model/fields/card.js';
import { kindOf } from '../../model/fields/table.js';
import { cardEnglish } from '../../i18n/english/card.js';
import { badgeStyles } from '../../styles/badges.js';
import { base } from '../../styles/base.js';
import { pictureStyles } from '../../styles/picture.js';
import { switchConverter } from '../../templates/option.js';
import type { ViewContext } from '../../templates/view.js';
import { cardSources, toldOf } from './card.sources.js';
import { serverStyles, styles } from './card.styles.js';
import { cardView, type CardLayout } from './card.view.js';
import { CardEvents } from './follow.js';

export { cardLayouts, type CardLayout } from './card.view.js';

/**
 * One story as a card: picture, kicker, headline, standfirst, byline, reading time, date, and the marks of its kind. The whole
 * card opens the story, yet it holds one link only, in its headline. For a row of cards use `<lede-related>`, for the whole story
 * `<lede-article>`. A screen reader hears an article with a heading that is a link, then the standfirst and the byline.
 *
 * @slot - What readers get without JavaScript: a link with the headline, and if you like `<img>`, `<p>`, `<time>`, `rel="author"`. The card reads it, and shows it when there is nothing else.
 * @fires {LedeOpenEvent} lede-open - A reader opens the story; cancel it to open it by yourself.
 * @fires {LedeLoadedEvent} lede-loaded - The address in `src` has been read.
 * @fires {LedeFailedEvent} lede-failed - What the card was given could not be used.
 * @csspart card - The whole card.
 * @csspart media - The picture's place.
 * @csspart image - The picture.
 * @csspart origin - The label of a picture made or changed by a computer.
 * @csspart pill - The label of a video, audio, gallery or newsletter.
 * @csspart marks - The line above the headline.
 * @csspart mark - A label in that line: live or paid for; behind the kicker, new or updated.
 * @csspart kicker - The kicker.
 * @csspart headline - The headline.
 * @csspart link - The link in the headline.
 * @csspart standfirst - The standfirst.
 * @csspart meta - The line with names, reading time, access and date.
 * @csspart byline - Who wrote it, in that line.
 * @csspart time - The date.
 */
export class LedeCard extends LitElement {
  static override styles: CSSResultGroup = [base, pictureStyles, badgeStyles, styles];
  /** @internal */
  static finished: typeof fetchFinished = fetchFinished;
  static override shadowRootOptions: ShadowRootInit = manualSlots;
  /** @internal */
  static serverStyles: CSSResult = serverStyles;

  /** The story as a record (`Article`). What it lacks is taken from the attributes. */
  @property({ attribute: false }) article: Partial<Article> | undefined;
  /** The layout: `stack`, `row`, `overlay`, `text` or `lead`; anything else is `stack`. */
  @property() layout: CardLayout = 'stack';
  /** The address of the story. Only `http:` and `https:` make a link. */
  @property() href: string | undefined;
  /** The headline. */
  @property() headline: string | undefined;
  /** The word or two above the headline. */
  @property() kicker: string | undefined;
  /** The sentence under the headline. */
  @property() standfirst: string | undefined;
  /** Who wrote it. */
  @property() byline: string | undefined;
  /** When it was published: best an ISO 8601 date, or date and time. */
  @property() published: string | undefined;
  /** When it was last changed: an ISO 8601 date, or date and time. Told when it is an hour or more after publication. */
  @property({ attribute: 'updated' }) modified: string | undefined;
  /** The reading time in whole minutes. */
  @property() minutes: string | number | undefined;
  /** The address of the picture. */
  @property() image: string | undefined;
  /** What the picture shows; leave it empty for decoration. */
  @property({ attribute: 'image-alt' }) imageAlt: string | undefined;
  /** How the picture came to be: an IPTC digital source type (`trainedAlgorithmicMedia`), or a plain word: `ai`, `ai-edited`, `illustration`, `photo`. What a computer made or changed is labelled; a word that is not known too, as perhaps made by AI. */
  @property({ attribute: 'image-origin' }) imageOrigin: string | undefined;
  /** What kind of story it is: `article`, `video`, `audio`, `gallery`, `live` or `newsletter`; other words are passed over. */
  @property() media: Media | undefined;
  /** Where live coverage stands: `soon`, `live` or `closed`. */
  @property({ attribute: 'live-status' }) liveStatus: LiveStatus | undefined;
  /** Who may read it: `free`, `registered` or `premium`; any other word is `premium`. */
  @property() access: Access | undefined;
  /** The name of who paid for it; the link to the story is marked as `sponsored` too. */
  @property() sponsor: string | undefined;
  /** The level of the headline, 2 to 6; anything else is 3. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number | undefined;
  /** Fetch the picture at once and first: for the one card at the top of a page. */
  @property({ type: Boolean, converter: switchConverter }) priority = false;
  /** The address of a story to load: a record as JSON, or a plain-text story. */
  @property() src: string | undefined;
  /** `light` or `dark` where the card must not follow the page's colour scheme. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;

  /** @internal */
  @state() brokenImage: string | undefined;

  readonly #locale = new LocaleController(this, cardEnglish);
  readonly #clock = new ClockController(this);
  readonly #site = new SiteController(this, true);
  readonly #viewport = new ViewportController(this);
  readonly #story = new StoryController(this, {
    ...cardSources,
    attributes: (card) => toldOf(card, card.#viewport.near),
    // most cards are told everything: only the others pay for this code
    remote: async (card, src) => new (await import('../../controllers/remote-story.js')).RemoteStory(card, src),
    light: 'teaser',
  });
  readonly #context: ViewContext<CardWords> = { locale: this.#locale, clock: this.#clock, site: this.#site };

  /** @internal */
  enhance(root: ShadowRoot, { state, renew, isFresh, tellTime }: Finished): void {
    events.listen(root);
    const time = root.querySelector('time');
    // a mark of its own is made beside the kicker
    if (isFresh(time?.dateTime, state['datePublished']) && root.querySelector('.kicker')) renew();
    tellTime(time);
  }

  override connectedCallback(): void {
    this.#viewport.connect(() => {
      super.connectedCallback();
      // in its slice of time
      if (!this.#viewport.near) this.performUpdate();
    });
  }

  protected override updated(): void {
    if (this.#viewport.near) events.listen(this.renderRoot);
  }

  override render(): TemplateResult {
    return cardView(this.#story, this, { near: this.#viewport.near, brokenImage: this.brokenImage }, this.#context);
  }
}

const events = new CardEvents({
  // of finished HTML nothing has been read yet
  story: (card) => {
    const finished = finishedOf(card);
    return (finished ? kindOf(cardFields)(finished.record(), '', { problems: [] }) : shownStory(card)) ?? {};
  },
  lang: nearestLang,
  breaks: (card, image) => {
    Object.assign(card, { brokenImage: image });
  },
});

declare global {
  interface HTMLElementTagNameMap {
    'lede-card': LedeCard;
  }
}
