import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ClockController } from '../../controllers/clock.js';
import { Elsewhere } from '../../controllers/elsewhere.js';
import { LocaleController } from '../../controllers/locale.js';
import { SiteController } from '../../controllers/site.js';
import { StoryController } from '../../controllers/story.js';
import { manualSlots, unreadTemplate } from '../../dom/slots.js';
import { fill } from '../../i18n/registry.js';
import type { Article, Author } from '../../model/article.js';
import { listParts, sameDay, storyDates, type Moment } from '../../model/dates.js';
import { unquote } from '../../model/attributes.js';
import { badgeFields } from '../../model/fields/badges.js';
import { bylineFields } from '../../model/fields/byline.js';
import type { FieldTable } from '../../model/fields/table.js';
import { minutesToRead } from '../../model/reading-time.js';
import type { LinkAttributes } from '../../model/link.js';
import { bylineEnglish } from '../../i18n/locales/en.js';
import { badgeStyles } from '../../styles/badges.js';
import { base } from '../../styles/base.js';
import { badgesTemplate } from '../../templates/story-badges.js';
import { dateTemplate } from '../../templates/date.js';
import { dotted } from '../../templates/dotted.js';
import { phraseTemplate } from '../../templates/phrase.js';
import { styles } from './byline.styles.js';

const fields: FieldTable = { ...bylineFields, ...badgeFields };

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
    fields,
    main: ['author', 'datePublished', 'dateModified', 'timeRequired', 'sponsor'],
    attributes: (host) => ({
      // a framework may set anything
      author: typeof host.author === 'string' ? host.author.split(';').map(unquote) : host.author,
      datePublished: host.published,
      dateModified: host.modified,
      timeRequired: host.minutes,
    }),
    elsewhere: (host, src) => new Elsewhere(host, src),
    light: 'byline',
  });

  override render(): TemplateResult {
    const { story } = this.#story;
    return story ? this.#renderReady(story) : html`<slot></slot>`;
  }

  #renderReady(story: Partial<Article>): TemplateResult {
    const { author = [] } = story;
    const portrait = author.length === 1 ? author[0]?.image : undefined;
    const { lang, words } = this.#locale;
    return html`<div part="byline" class="root">
        ${badgesTemplate(story, words, lang, this.#linkToSponsor)}
        <div class="line">
          ${portrait ? html`<img part="portrait" class="portrait" src=${portrait} alt="" width="40" height="40" loading="lazy" />` : nothing}
          <div>${author.length ? this.#renderAuthors(author) : nothing} ${this.#renderDates(story)}</div>
        </div>
      </div>
      ${unreadTemplate(this.#story.hasUnread)}`;
  }

  readonly #linkToSponsor = (url: string): LinkAttributes => this.#site.link(url, { rel: 'sponsored' });

  #renderAuthors(author: readonly Author[]): TemplateResult {
    const { lang, words } = this.#locale;
    let next = 0;
    const names = listParts(
      author.map(({ name }) => name),
      lang,
    ).map(({ type, value }) => (type === 'element' ? this.#renderAuthor(author[next++]) : value));
    return html`<p part="authors" class="authors">${phraseTemplate(words.by, { names })}</p>`;
  }

  #renderAuthor(author: Author | undefined): TemplateResult {
    const { rel, target } = author?.url ? this.#site.link(author.url, { rel: 'author' }) : {};
    return author?.url
      ? html`<a part="author" class="author" rel=${ifDefined(rel)} target=${ifDefined(target)} href=${author.url}><bdi>${author.name}</bdi></a>`
      : html`<span part="author" class="author"><bdi>${author?.name}</bdi></span>`;
  }

  #renderDates(story: Partial<Article>): TemplateResult | typeof nothing {
    const { lang, words } = this.#locale;
    const { published, updated } = storyDates(story);
    const minutes = minutesToRead(story as Article);
    const pieces: unknown[] = [];
    if (published) pieces.push(dateTemplate(published, lang, 'time'));
    if (minutes) pieces.push(fill(words.minutesRead, { minutes }));
    // a line of its own: its words change while the page is read, and nothing has to move with them
    const update = updated && html`<span class="update">${phraseTemplate(words.updated, { date: this.#renderUpdate(updated, published) })}</span>`;
    return update || pieces.length ? html`<p part="dates" class="dates">${dotted(pieces)}${update}</p>` : nothing;
  }

  /** How long ago while it is fresh, the time alone on the day of publication, the whole date later. */
  #renderUpdate(updated: Moment, published: Moment | undefined): TemplateResult {
    const { now } = this.#clock;
    const fresh = now !== undefined && now - updated.at < 86_400_000;
    const clock = published && updated.hasTime && sameDay(published, updated);
    return dateTemplate(updated, this.#locale.lang, clock ? 'clock' : 'time', fresh ? now : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-byline': LedeByline;
  }
}
