import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { unreadTemplate } from '../../dom/slots.js';
import type { CardWords } from '../../i18n/words.js';
import type { Article } from '../../model/article.js';
import { isOn } from '../../model/attributes.js';
import { storyDates } from '../../model/dates.js';
import { directionOf } from '../../model/direction.js';
import { ownLink } from '../../model/link.js';
import { levelOf } from '../../templates/heading.js';
import { optionOf } from '../../templates/option.js';
import type { StoryData, ViewContext } from '../../templates/view.js';
import { belowTemplate, farWords, marksTemplate, mediaTemplate, standfirstTemplate } from './card.parts.js';
import { headlineTemplate } from './headline.js';

/** How a card is laid out. */
export const cardLayouts = ['stack', 'row', 'overlay', 'text', 'lead'] as const;
export type CardLayout = (typeof cardLayouts)[number];

/** What a publisher says of a card, beside its story. */
export type CardSettings = Readonly<Record<'layout' | 'headingLevel' | 'priority' | 'image' | 'kicker' | 'byline', unknown>>;

/** What only a page knows of a card. */
export interface CardState {
  /** False while it is far from the window: it shows its words only. */
  readonly near: boolean;
  /** The address of a picture that could not be shown. */
  readonly brokenImage?: string | undefined;
}

/** What a card shows. */
export function cardView(data: StoryData, settings: CardSettings, state: CardState, context: ViewContext<CardWords>): TemplateResult {
  const layout = optionOf(settings, 'layout', cardLayouts);
  if (data.story) return storyTemplate(data, data.story, layout, settings, state, context);
  return data.isLoading ? loadingTemplate(layout) : html`<slot></slot>`;
}

function loadingTemplate(layout: CardLayout): TemplateResult {
  return html`<div class="root ${layout}" aria-busy="true">
    <div class="media"></div>
    <div class="words"><p class="skeleton"></p></div>
  </div>`;
}

function storyTemplate(
  { written, hasUnread }: StoryData,
  story: Partial<Article>,
  wanted: CardLayout,
  settings: CardSettings,
  { near, brokenImage }: CardState,
  { locale, clock, site }: ViewContext<CardWords>,
): TemplateResult {
  const { inLanguage, sponsor, url = '' } = story;
  const [dates, address] = [near ? storyDates(story) : {}, story.image?.url];
  const hasPicture = (address ? address !== brokenImage : !near && settings.image) && wanted !== 'text';
  const layout = hasPicture ? wanted : 'text';
  const link = site.linkWhereAny(url, ownLink(written, Boolean(sponsor)));
  const { sizes = wanted === 'row' ? '160px' : '(max-width: 720px) 100vw, 720px' } = written;
  // what is far fetches no picture: it keeps its place
  const media = near ? mediaTemplate(story, locale, { sizes, priority: isOn(settings.priority) }) : html`<div class="media"></div>`;
  // a far one is made of as few nodes as can be, and keeps them when it comes near: a reader may have the link in focus
  return html`<article part="card" class=${`root ${layout}${near ? '' : ' far'}`} lang=${ifDefined(inLanguage)} dir=${ifDefined(directionOf(inLanguage))}>
      ${hasPicture ? media : nothing}
      <div class="words">
        ${near ? marksTemplate(story, dates, locale, clock.now) : nothing}${headlineTemplate(levelOf(settings, 3), story, link)}${standfirstTemplate(story)}${near ? belowTemplate(story, dates, locale, clock.now, Boolean(hasPicture)) : farWords(story, settings.kicker, settings.byline)}
      </div>
    </article>
    ${unreadTemplate(hasUnread)}`;
}
