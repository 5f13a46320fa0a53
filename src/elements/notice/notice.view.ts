import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { unreadTemplate } from '../../dom/slots.js';
import { fill } from '../../i18n/registry.js';
import type { NoticeWords } from '../../i18n/words.js';
import type { Article, Submission, Submitter } from '../../model/article.js';
import { absoluteDate, readMoment } from '../../model/dates.js';
import { pictureLabel, type PictureLabel } from '../../model/disclosure.js';
import { heading, levelOf } from '../../templates/heading.js';
import { textTemplate } from '../../templates/text.js';
import type { StoryData, ViewContext } from '../../templates/view.js';
import { reportOf } from './report.js';

const sentBy: Readonly<Partial<Record<Submitter, keyof NoticeWords>>> = { reader: 'sentByReader', agency: 'sentByAgency', sponsor: 'sentBySponsor' };
const pictureNotes: Readonly<Record<PictureLabel, keyof NoticeWords>> = {
  aiImage: 'aiImageNote',
  aiEdited: 'aiEditedNote',
  computerArt: 'computerArtNote',
  computerEdited: 'computerEditedNote',
  maybeAi: 'maybeAiNote',
};

/** What a publisher says of a notice, beside its story. */
export type NoticeSettings = Readonly<Record<'headingLevel' | 'reportEmail', unknown>>;

/** What only a page knows of a notice. */
export interface NoticeState {
  /** The whole address of the story, or of the page where it has none: a report names it. */
  readonly page: string | undefined;
}

type Context = Pick<ViewContext<NoticeWords>, 'locale' | 'site'>;

/** What a notice shows. */
export function noticeView({ story, hasUnread }: StoryData, settings: NoticeSettings, state: NoticeState, context: Context): TemplateResult {
  const { words } = context.locale;
  const pieces = story ? [statementTemplate(story, context), correctionsTemplate(story, settings, context), reportTemplate(story, settings, state, words)] : [];
  return pieces.some((piece) => piece !== nothing)
    ? html`<section part="notice" class="root" aria-label=${words.notice}>${pieces}</section>
        ${unreadTemplate(hasUnread)}`
    : html`<slot></slot>`;
}

/** The publisher's own words, or else the standard ones; that somebody paid is said in any case. */
function statementTemplate({ submission, image, inLanguage }: Partial<Article>, { locale, site }: Context): unknown {
  const { words } = locale;
  if (submission?.statement)
    return [
      ...submission.statement.map((text) => html`<p part="statement" lang=${ifDefined(inLanguage)} dir="auto">${textTemplate(text, site.link)}</p>`),
      submission.by === 'sponsor' ? html`<p part="statement">${sentencesOf(submission, words).join(' ')}</p>` : nothing,
    ];
  const label = pictureLabel(image?.digitalSourceType);
  const sentences = [...sentencesOf(submission, words), label && words[pictureNotes[label]]].filter((sentence) => sentence);
  const rules = submission?.rulesUrl;
  if (!sentences.length && !rules) return nothing;
  const { rel, target } = rules ? site.link(rules) : {};
  const link = rules ? html`<a part="rules" href=${rules} rel=${ifDefined(rel)} target=${ifDefined(target)}>${words.rules}</a>` : nothing;
  return html`<p part="statement">${sentences.join(' ')} ${link}</p>`;
}

function sentencesOf(submission: Submission | undefined, words: NoticeWords): (string | undefined)[] {
  const word = submission?.by && sentBy[submission.by];
  const checked = submission?.checked;
  return [word && words[word], word && checked !== undefined ? words[checked ? 'editorsChecked' : 'editorsDidNotCheck'] : undefined];
}

function correctionsTemplate({ correction, inLanguage }: Partial<Article>, settings: NoticeSettings, { locale }: Context): TemplateResult | typeof nothing {
  const { lang, words } = locale;
  if (!correction) return nothing;
  const items = correction.map(({ text, date }) => {
    const moment = readMoment(date);
    const time = moment ? html`<time datetime=${moment.iso}>${absoluteDate(moment, lang)}</time>` : nothing;
    return html`<li part="correction"><span lang=${ifDefined(inLanguage)} dir="auto">${text}</span> ${time}</li>`;
  });
  return html`${heading(levelOf(settings, 2), 'heading', words.corrections)}
    <ul role="list">
      ${items}
    </ul>`;
}

function reportTemplate(story: Partial<Article>, { reportEmail }: NoticeSettings, { page }: NoticeState, words: NoticeWords): TemplateResult | typeof nothing {
  const { reference, statement } = story.submission ?? {};
  const report = reportOf(story, reportEmail, page, words);
  if (!report) return nothing;
  return html`<p>
    ${statement ? nothing : words.rights}
    <a part="report" class="report" data-email=${report.email} href=${report.address}>${words.report}</a>
    ${reference ? html`<span class="reference">${fill(words.reportReference, { reference })}</span>` : nothing}
  </p>`;
}
