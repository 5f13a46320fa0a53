import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { unreadTemplate } from '../../dom/slots.js';
import type { FactsWords } from '../../i18n/words.js';
import type { Fact } from '../../model/article.js';
import { unquote } from '../../model/attributes.js';
import { directionOf } from '../../model/direction.js';
import { lineOf } from '../../model/text.js';
import { heading, levelOf } from '../../templates/heading.js';
import { optionOf } from '../../templates/option.js';
import { textTemplate } from '../../templates/text.js';
import type { StoryData, ViewContext } from '../../templates/view.js';

/** How the terms are laid out. */
export const factLayouts = ['list', 'accordion', 'cards'] as const;
export type FactLayout = (typeof factLayouts)[number];

/** What a publisher says of the panel, beside its story. */
export type DidYouKnowSettings = Readonly<Record<'layout' | 'heading' | 'headingLevel', unknown>>;

/** What only a page knows of the panel. */
export interface DidYouKnowState {
  /** The entry whose popover is asked for. */
  readonly opened?: Fact | undefined;
}

type Context = Pick<ViewContext<FactsWords>, 'locale' | 'site'>;

/** What the panel shows. */
export function didYouKnowView(data: StoryData, settings: DidYouKnowSettings, { opened }: DidYouKnowState, context: Context): TemplateResult {
  const { story, written, hasUnread, isLoading } = data;
  if (!story?.facts) return isLoading ? html`<div class="root skeleton" aria-busy="true"></div>` : html`<slot></slot>`;
  const { inLanguage, facts } = story;
  const title = lineOf(unquote(settings.heading)) ?? written.heading ?? context.locale.words.didYouKnow;
  return html`<section part="panel" class="root" aria-labelledby="heading">
      <div class="panel">
        <div id="heading">${heading(levelOf(settings, 2), 'heading', title)}</div>
        <div lang=${ifDefined(inLanguage)} dir=${ifDefined(directionOf(inLanguage))}>${entriesTemplate(facts, settings, context)}</div>
      </div>
      ${opened ? popoverTemplate(opened, context) : nothing}
    </section>
    ${unreadTemplate(hasUnread)}`;
}

function entriesTemplate(facts: readonly Fact[], settings: DidYouKnowSettings, context: Context): TemplateResult {
  switch (optionOf(settings, 'layout', factLayouts)) {
    case 'accordion':
      return html`<div part="list" class="accordion">${facts.map((fact) => rowTemplate(fact, context))}</div>`;
    case 'cards':
      return html`<dl part="list" class="cards" tabindex="0" aria-labelledby="heading">${facts.map((fact) => entryTemplate(fact, context))}</dl>`;
    default:
      return html`<dl part="list" class="list">${facts.map((fact) => entryTemplate(fact, context))}</dl>`;
  }
}

function entryTemplate({ term, explanation, source }: Fact, context: Context): TemplateResult {
  return html`<div part="entry" class="entry">
    <dt part="term" class="term" dir="auto">${term}</dt>
    <dd part="explanation" class="explanation" dir="auto">${textTemplate(explanation, context.site.link)} ${citationTemplate(source, context)}</dd>
  </div>`;
}

function rowTemplate({ term, explanation, source }: Fact, context: Context): TemplateResult {
  return html`<details part="entry" class="row">
    <summary part="term" class="term"><span dir="auto">${term}</span></summary>
    <p part="explanation" class="explanation" dir="auto">${textTemplate(explanation, context.site.link)} ${citationTemplate(source, context)}</p>
  </details>`;
}

function popoverTemplate(fact: Fact, context: Context): TemplateResult {
  return html`<div part="popover" class="popover" popover role="dialog" tabindex="-1" aria-label=${fact.term}>${entryTemplate(fact, context)}</div>`;
}

function citationTemplate(source: string | undefined, { locale, site }: Context): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const { rel, target } = site.link(source);
  return html`<a part="citation" class="citation" href=${source} rel=${ifDefined(rel)} target=${ifDefined(target)}>${locale.words.source}</a>`;
}
