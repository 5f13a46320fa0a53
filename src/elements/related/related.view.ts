import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { unreadTemplate } from '../../dom/slots.js';
import { fill } from '../../i18n/registry.js';
import type { RelatedWords } from '../../i18n/words.js';
import type { Article } from '../../model/article.js';
import { unquote } from '../../model/attributes.js';
import { lineOf } from '../../model/text.js';
import { heading, levelBelow, levelOf, type HeadingLevel } from '../../templates/heading.js';
import { optionOf } from '../../templates/option.js';
import type { ViewContext } from '../../templates/view.js';

/** How the stories are laid out. */
export const relatedLayouts = ['rail', 'grid', 'list', 'numbered'] as const;
export type RelatedLayout = (typeof relatedLayouts)[number];

/** What a publisher says of a rail, beside its stories. */
export type RelatedSettings = Readonly<Record<'layout' | 'heading' | 'headingLevel', unknown>>;

/** What a rail is told of its stories. */
export interface RelatedData {
  /** The stories to show. */
  readonly picked: readonly Article[];
  /** Where it stands: `ready` though nothing is picked where there are too few. */
  readonly state: 'idle' | 'loading' | 'ready' | 'failed';
  /** Are they those that an editor has listed? */
  readonly ordered: boolean;
  /** The words that the page wrote over them. */
  readonly heading?: string | undefined;
  /** Something stands inside that is no story: it is shown below. */
  readonly hasUnread: boolean;
  /** Something stands inside that is shown meanwhile. */
  readonly hasContent: boolean;
  /** What a story has in common with the one that is read. */
  readonly subjectOf: (story: Article) => string | undefined;
}

type Context = Pick<ViewContext<RelatedWords>, 'locale'>;

const cardLayoutOf = { rail: 'stack', grid: 'stack', list: 'row', numbered: 'text' } as const;
const cardParts = ['card', 'media', 'image', 'origin', 'pill', 'marks', 'mark', 'kicker', 'headline', 'link', 'standfirst', 'meta', 'time']
  .map((part) => `${part}:card__${part}`)
  .join(', ');

/** What a rail shows. */
export function relatedView(data: RelatedData, settings: RelatedSettings, context: Context): TemplateResult {
  const { picked, state, hasContent, hasUnread } = data;
  const layout = optionOf(settings, 'layout', relatedLayouts);
  if (picked.length) return storiesTemplate(data, layout, settings, context);
  // where there are too few there is no hole either
  if (state === 'ready') return html`${unreadTemplate(hasUnread)}`;
  return state === 'loading' && !hasContent ? html`<div class="root skeleton ${layout}" aria-busy="true"></div>` : html`<slot></slot>`;
}

function storiesTemplate(data: RelatedData, layout: RelatedLayout, settings: RelatedSettings, context: Context): TemplateResult {
  const { words } = context.locale;
  const level = levelOf(settings, 2);
  const paid = data.picked.filter(({ sponsor }) => sponsor);
  const free = data.picked.filter(({ sponsor }) => !sponsor);
  return html`<section part="related" class="root ${layout}" aria-labelledby="heading">
      <div part="bar" class="bar">
        <div id="heading">${heading(level, 'heading', lineOf(unquote(settings.heading)) ?? data.heading ?? words.related)}</div>
        ${layout === 'rail' ? buttonsTemplate(words) : nothing}
      </div>
      ${listTemplate(free, data, layout, level, context)}
      ${
        paid.length
          ? html`<div part="paid" class="paid">
              <p part="paid-heading" class="label" id="paid">${words.paid}</p>
              ${listTemplate(paid, data, layout, level, context, 'paid')}
            </div>`
          : nothing
      }
    </section>
    ${unreadTemplate(data.hasUnread)}`;
}

/** They are shown where the list scrolls. */
function buttonsTemplate(words: RelatedWords): TemplateResult {
  return html`<button part="button" class="button previous" type="button" aria-label=${words.previous} hidden></button>
    <button part="button" class="button next" type="button" aria-label=${words.next} hidden></button>`;
}

function listTemplate(
  stories: readonly Article[],
  data: RelatedData,
  layout: RelatedLayout,
  level: HeadingLevel,
  context: Context,
  name?: string,
): TemplateResult | typeof nothing {
  if (!stories.length) return nothing;
  const list = html`<ul part="list" class="stories" role="list" aria-labelledby=${ifDefined(name)}>
    ${stories.map((story) => itemTemplate(story, data.subjectOf(story), layout, levelBelow(level), context))}
  </ul>`;
  // what takes the place of the content is new: nodes that are used again would move
  return html`${keyed(data.ordered, list)}`;
}

function itemTemplate(story: Article, topic: string | undefined, layout: RelatedLayout, level: number, { locale }: Context): TemplateResult {
  return html`<li part="item" class="item">
    <lede-card lang=${locale.lang} .article=${story} layout=${cardLayoutOf[layout]} heading-level=${level} exportparts=${cardParts}></lede-card>
    ${topic ? html`<p part="why" class="why">${fill(locale.words.moreOn, { topic })}</p>` : nothing}
  </li>`;
}
