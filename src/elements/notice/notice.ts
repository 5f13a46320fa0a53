import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { Elsewhere } from '../../controllers/elsewhere.js';
import { LocaleController } from '../../controllers/locale.js';
import { SiteController } from '../../controllers/site.js';
import { StoryController } from '../../controllers/story.js';
import { manualSlots, unreadTemplate } from '../../dom/slots.js';
import { LedeReportEvent } from '../../events/report.js';
import { fill } from '../../i18n/registry.js';
import type { NoticeWords } from '../../i18n/words.js';
import type { Article, Submission, Submitter } from '../../model/article.js';
import { absoluteDate, readMoment } from '../../model/dates.js';
import { pictureLabel, type PictureLabel } from '../../model/disclosure.js';
import { noticeFields } from '../../model/fields/notice.js';
import { noticeEnglish } from '../../i18n/locales/en.js';
import { base } from '../../styles/base.js';
import { heading, levelOf } from '../../templates/heading.js';
import { textTemplate } from '../../templates/text.js';
import { reportOf } from './report.js';
import { styles } from './notice.styles.js';

const sentBy: Readonly<Partial<Record<Submitter, keyof NoticeWords>>> = { reader: 'sentByReader', agency: 'sentByAgency', sponsor: 'sentBySponsor' };
const pictureNotes: Readonly<Record<PictureLabel, keyof NoticeWords>> = {
  aiImage: 'aiImageNote',
  aiEdited: 'aiEditedNote',
  computerArt: 'computerArtNote',
  computerEdited: 'computerEditedNote',
  maybeAi: 'maybeAiNote',
};

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
    fields: noticeFields,
    main: ['submission', 'correction', 'image', 'headline'],
    attributes: (host) => ({
      submission: { by: host.submittedBy, rulesUrl: host.rulesUrl, reportEmail: host.reportEmail, reference: host.reference },
    }),
    elsewhere: (host, src) => new Elsewhere(host, src),
    light: 'statement',
  });

  override render(): TemplateResult {
    const { story } = this.#story;
    const pieces = story ? [this.#renderStatement(story), this.#renderCorrections(story), this.#renderReport(story)] : [];
    return pieces.some((piece) => piece !== nothing)
      ? html`<section part="notice" class="root" aria-label=${this.#locale.words.notice}>${pieces}</section>
          ${unreadTemplate(this.#story.hasUnread)}`
      : html`<slot></slot>`;
  }

  /** The publisher's own words, or else the standard ones; that somebody paid is said in any case. */
  #renderStatement({ submission, image, inLanguage }: Partial<Article>): unknown {
    const { words } = this.#locale;
    if (submission?.statement)
      return [
        ...submission.statement.map((text) => html`<p part="statement" lang=${ifDefined(inLanguage)} dir="auto">${textTemplate(text, this.#site.link)}</p>`),
        submission.by === 'sponsor' ? html`<p part="statement">${this.#sentences(submission).join(' ')}</p>` : nothing,
      ];
    const label = pictureLabel(image?.digitalSourceType);
    const sentences = [...this.#sentences(submission), label && words[pictureNotes[label]]].filter((sentence) => sentence);
    const rules = submission?.rulesUrl;
    if (!sentences.length && !rules) return nothing;
    const { rel, target } = rules ? this.#site.link(rules) : {};
    const link = rules ? html`<a part="rules" href=${rules} rel=${ifDefined(rel)} target=${ifDefined(target)}>${words.rules}</a>` : nothing;
    return html`<p part="statement">${sentences.join(' ')} ${link}</p>`;
  }

  #sentences(submission: Submission | undefined): (string | undefined)[] {
    const { words } = this.#locale;
    const word = submission?.by && sentBy[submission.by];
    const checked = submission?.checked;
    return [word && words[word], word && checked !== undefined ? words[checked ? 'editorsChecked' : 'editorsDidNotCheck'] : undefined];
  }

  #renderCorrections({ correction, inLanguage }: Partial<Article>): TemplateResult | typeof nothing {
    const { lang, words } = this.#locale;
    if (!correction) return nothing;
    const items = correction.map(({ text, date }) => {
      const moment = readMoment(date);
      const time = moment ? html`<time datetime=${moment.iso}>${absoluteDate(moment, lang)}</time>` : nothing;
      return html`<li part="correction"><span lang=${ifDefined(inLanguage)} dir="auto">${text}</span> ${time}</li>`;
    });
    return html`${heading(levelOf(this, 2), 'heading', words.corrections)}
      <ul role="list">
        ${items}
      </ul>`;
  }

  #renderReport(story: Partial<Article>): TemplateResult | typeof nothing {
    const { words } = this.#locale;
    const { reference, statement } = story.submission ?? {};
    const report = reportOf(story, this.reportEmail, words);
    if (!report) return nothing;
    return html`<p>
      ${statement ? nothing : words.rights}
      <a part="report" class="report" data-email=${report.email} href=${report.address} @click=${this.#doReport}>${words.report}</a>
      ${reference ? html`<span class="reference">${fill(words.reportReference, { reference })}</span>` : nothing}
    </p>`;
  }

  readonly #doReport = (event: MouseEvent): void => {
    const report = new LedeReportEvent((event.currentTarget as HTMLAnchorElement).href, this.#story.story ?? {});
    if (!this.dispatchEvent(report)) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-notice': LedeNotice;
  }
}
