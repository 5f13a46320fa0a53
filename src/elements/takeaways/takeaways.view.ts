import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { unreadTemplate } from '../../dom/slots.js';
import type { TakeawaysWords } from '../../i18n/words.js';
import type { Article, Takeaway } from '../../model/article.js';
import { isOn, unquote } from '../../model/attributes.js';
import { absoluteDate, readMoment } from '../../model/dates.js';
import { directionOf } from '../../model/direction.js';
import { isStale } from '../../model/disclosure.js';
import { lineOf } from '../../model/text.js';
import { dotted } from '../../templates/dotted.js';
import { heading, levelOf } from '../../templates/heading.js';
import { phraseTemplate } from '../../templates/phrase.js';
import { textTemplate } from '../../templates/text.js';
import type { StoryData, ViewContext } from '../../templates/view.js';

/** What a publisher says of the takeaways, beside their story. */
export type TakeawaysSettings = Readonly<Record<'heading' | 'headingLevel' | 'numbered', unknown>>;

/** What only a page knows of the takeaways. */
export interface TakeawaysState {
  /** The points stand in the page as its own: who made them is said over them. */
  readonly overContent: boolean;
}

type Context = Pick<ViewContext<TakeawaysWords>, 'locale' | 'site'>;

/** What the takeaways show. */
export function takeawaysView(data: StoryData, settings: TakeawaysSettings, { overContent }: TakeawaysState, context: Context): TemplateResult {
  const { story, known, isLoading } = data;
  if (story?.takeaways) return panelTemplate(data, story, story.takeaways, settings, context);
  if (overContent) return panelTemplate(data, known, [], settings, context);
  return isLoading ? html`<div class="root skeleton" aria-busy="true"></div>` : html`<slot></slot>`;
}

function panelTemplate(
  { written, hasUnread }: StoryData,
  story: Partial<Article>,
  takeaways: readonly Takeaway[],
  settings: TakeawaysSettings,
  context: Context,
): TemplateResult {
  const { inLanguage } = story;
  const items = takeaways.map((takeaway) => itemTemplate(takeaway, context));
  const list = isOn(settings.numbered)
    ? html`<ol part="list" role="list" class="numbered">
        ${items}
      </ol>`
    : html`<ul part="list" role="list">
        ${items}
      </ul>`;
  const title = lineOf(unquote(settings.heading)) ?? written.heading ?? context.locale.words.takeaways;
  return html`<section part="takeaways" class="root" aria-labelledby="heading">
      <div id="heading">${heading(levelOf(settings, 2), 'heading', title)}</div>
      ${items.length ? html`<div lang=${ifDefined(inLanguage)} dir=${ifDefined(directionOf(inLanguage))}>${list}</div>` : nothing}
      ${reviewTemplate(story, context)}
    </section>
    ${unreadTemplate(hasUnread)}`;
}

function itemTemplate({ text, evidence }: Takeaway, { locale, site }: Context): TemplateResult {
  const { rel, target } = evidence ? site.link(evidence) : {};
  return html`<li part="item">
    <span dir="auto">${textTemplate(text, site.link)}</span>
    ${evidence ? html`<a part="evidence" class="evidence" href=${evidence} rel=${ifDefined(rel)} target=${ifDefined(target)}>${locale.words.evidence}</a>` : nothing}
  </li>`;
}

function reviewTemplate({ review, dateModified }: Partial<Article>, { locale }: Context): TemplateResult | typeof nothing {
  const { lang, words } = locale;
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
