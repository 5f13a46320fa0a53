import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { BadgeWords } from '../../i18n/words.js';
import type { Article, Text } from '../../model/article.js';
import { directionOf } from '../../model/direction.js';
import { withoutBadges } from '../../model/fields/badges.js';
import { bylineFields } from '../../model/fields/byline.js';
import { heading, levelBelow, levelOf, type HeadingLevel } from '../../templates/heading.js';
import { badgesTemplate } from '../../templates/story-badges.js';
import { textTemplate } from '../../templates/text.js';
import type { Site, StoryData, ViewContext } from '../../templates/view.js';

/** What a publisher says of a whole story, beside its record. */
export interface ArticleSettings {
  readonly headingLevel: unknown;
  readonly related?: readonly Article[] | undefined;
  readonly relatedSrc?: string | undefined;
  readonly reportEmail?: string | undefined;
  readonly newsletterAction?: string | undefined;
}

/** What else there is to know of it. */
export interface ArticleState {
  /** The publisher has laid the page out: only the children are shown. */
  readonly hasLayout: boolean;
  /** Something stands inside that is another story than this one: it is shown below. */
  readonly hasOther?: boolean;
  /** The site has a newsletter. */
  readonly hasNewsletter: boolean;
  /** A selector of the text in which the terms of did-you-know are marked. */
  readonly annotated: string | undefined;
}

/** Where the panel marks its terms: in the story's own text, unless its publisher wants none. */
export const annotatedIn = (annotate: unknown): string | undefined => (typeof annotate === 'string' && annotate.trim() === 'none' ? undefined : '.page');

type Context = Pick<ViewContext<BadgeWords>, 'locale' | 'site'>;

/** What a whole story shows. */
export function articleView(data: StoryData, settings: ArticleSettings, state: ArticleState, context: Context): TemplateResult {
  if (data.story && !state.hasLayout) return storyTemplate(data.story, settings, state, context);
  return data.isLoading && !state.hasLayout ? html`<div class="root skeleton" aria-busy="true"></div>` : html`<slot></slot>`;
}

function storyTemplate(story: Partial<Article>, settings: ArticleSettings, state: ArticleState, context: Context): TemplateResult {
  const level = levelOf(settings, 2, 1);
  return html`<div class="column">
      <article part="article" class="root" lang=${ifDefined(story.inLanguage)} dir=${ifDefined(directionOf(story.inLanguage))} aria-labelledby="headline">
        <div class="page">
          ${headerTemplate(story, level, context)} ${coverTemplate(story, context)} ${textsTemplate('summary', story.summary, context.site)}
          ${widgetsTemplate(story, settings, state, levelBelow(level), context)}
        </div>
      </article>
    </div>
    ${state.hasOther ? html`<slot></slot>` : nothing}`;
}

function headerTemplate(story: Partial<Article>, level: HeadingLevel, { locale, site }: Context): TemplateResult {
  const { articleSection, headline, alternativeHeadline, abstract } = story;
  const { lang, words } = locale;
  return html`<header>
    ${badgesTemplate(story, words, lang, (url) => site.link(url, { rel: 'sponsored' }))}
    ${articleSection ? html`<p part="kicker" class="kicker" dir="auto">${articleSection}</p>` : nothing}
    <div id="headline">${heading(level, 'headline', headline)}</div>
    ${alternativeHeadline ? html`<p part="deck" class="deck" dir="auto">${alternativeHeadline}</p>` : nothing}
    ${abstract ? html`<p part="standfirst" class="standfirst" dir="auto">${abstract}</p>` : nothing}
    ${
      Object.keys(bylineFields).some((field) => field in story)
        ? html`<lede-byline part="byline" class="byline" lang=${lang} .article=${withoutBadges(story)}></lede-byline>`
        : nothing
    }
  </header>`;
}

function coverTemplate(story: Partial<Article>, { locale }: Context): TemplateResult | typeof nothing {
  return story.image?.url ? html`<lede-figure part="cover" class="cover" lang=${locale.lang} .article=${story} priority></lede-figure>` : nothing;
}

function textsTemplate(part: 'summary' | 'analysis', paragraphs: readonly Text[] = [], site: Site): TemplateResult | typeof nothing {
  if (!paragraphs.length) return nothing;
  return html`<div part=${part} class="text">
    ${paragraphs.map((text, i) => html`<p id="${part}-${i + 1}" dir="auto">${textTemplate(text, site.link)}</p>`)}
  </div>`;
}

/** The widgets, each only where the story has something for it, in the page's own language. */
function widgetsTemplate(
  story: Partial<Article>,
  { related, relatedSrc, reportEmail, newsletterAction }: ArticleSettings,
  { annotated, hasNewsletter }: ArticleState,
  level: number,
  { locale: { lang }, site }: Context,
): TemplateResult {
  return html`
    ${story.takeaways ? html`<lede-takeaways part="takeaways" lang=${lang} .article=${story} heading-level=${level}></lede-takeaways>` : nothing}
    ${textsTemplate('analysis', story.analysis, site)}
    ${
      story.facts
        ? html`<lede-did-you-know part="facts" lang=${lang} .article=${story} annotate=${ifDefined(annotated)} heading-level=${level}></lede-did-you-know>`
        : nothing
    }
    ${
      (related ?? relatedSrc)
        ? html`<lede-related
            part="related"
            class="related"
            lang=${lang}
            .article=${story}
            .stories=${related}
            src=${ifDefined(relatedSrc)}
            heading-level=${level}
          ></lede-related>`
        : nothing
    }
    <lede-notice part="notice" lang=${lang} .article=${story} report-email=${ifDefined(reportEmail)} heading-level=${level}></lede-notice>
    ${
      newsletterAction || hasNewsletter
        ? html`<lede-newsletter
            part="newsletter"
            lang=${lang}
            .article=${story.newsletter && story}
            action=${ifDefined(newsletterAction)}
            heading-level=${level}
          ></lede-newsletter>`
        : nothing
    }
  `;
}
