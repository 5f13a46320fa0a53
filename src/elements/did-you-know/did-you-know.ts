import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { Elsewhere } from '../../controllers/elsewhere.js';
import { LocaleController } from '../../controllers/locale.js';
import { SiteController } from '../../controllers/site.js';
import { StoryController } from '../../controllers/story.js';
import { hasContent } from '../../dom/content.js';
import { manualSlots, unreadTemplate } from '../../dom/slots.js';
import type { Article, Fact } from '../../model/article.js';
import { directionOf } from '../../model/direction.js';
import { factFields } from '../../model/fields/facts.js';
import { unquote } from '../../model/attributes.js';
import { lineOf } from '../../model/text.js';
import { factsEnglish } from '../../i18n/locales/en.js';
import { base, widgetHeading } from '../../styles/base.js';
import { heading, levelOf } from '../../templates/heading.js';
import { optionOf } from '../../templates/option.js';
import { textTemplate } from '../../templates/text.js';
import { AnnotationController } from './annotation.js';
import { styles } from './did-you-know.styles.js';

/** How the terms are laid out. */
export const factLayouts = ['list', 'accordion', 'cards'] as const;
export type FactLayout = (typeof factLayouts)[number];

/**
 * Did You Know?: terms of a story, each with an explanation and a source. For the points of the story itself use
 * `<lede-takeaways>`. A screen reader hears a region with a heading, then a description list; the accordion is native
 * `<details>`, opened by keyboard, touch and the browser's own search.
 *
 * @slot - What readers get without JavaScript: a `<dl>`, `<details>` with `<summary>`, or `<script type="application/json">` with a list of `{term, explanation, source?}`.
 * @fires {LedeLoadedEvent} lede-loaded - The address in `src` has been read.
 * @fires {LedeFailedEvent} lede-failed - What the panel was given could not be used.
 * @csspart panel - The whole panel.
 * @csspart heading - The heading.
 * @csspart list - All entries.
 * @csspart entry - One entry.
 * @csspart term - A term.
 * @csspart explanation - An explanation.
 * @csspart citation - The link to the source of an explanation.
 * @csspart popover - The explanation that opens on a term in the story's text.
 */
export class LedeDidYouKnow extends LitElement {
  static override shadowRootOptions: ShadowRootInit = manualSlots;
  static override styles: CSSResultGroup = [base, widgetHeading, styles];

  /** The story as a record (`Article`), of which `facts` are shown. */
  @property({ attribute: false }) article: Partial<Article> | undefined;
  /** The entries: `{term, explanation, source?}`. Stronger than those of `article`. */
  @property({ attribute: false }) facts: readonly Fact[] | undefined;
  /** The layout: `list`, `accordion` or `cards`; anything else is `list`. */
  @property() layout: FactLayout = 'list';
  /** The heading; "Did You Know?" in the page's language unless given. */
  @property() heading: string | undefined;
  /** The level of the heading, 2 to 6; anything else is 2. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number | undefined;
  /** A CSS selector of the story's text: the first mention of each term in it becomes a button that opens the explanation there. */
  @property() annotate: string | undefined;
  /** The address of a story to load: a record as JSON, or a plain-text story. */
  @property() src: string | undefined;
  /** `light` or `dark` where the panel must not follow the page's colour scheme. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;

  readonly #locale = new LocaleController(this, factsEnglish);
  readonly #site = new SiteController(this);
  readonly #story = new StoryController(this, {
    fields: factFields,
    main: ['facts'],
    list: (host) => host.facts,
    elsewhere: (host, src) => new Elsewhere(host, src),
    light: 'terms',
  });
  readonly #annotation = new AnnotationController(this, () => ({ selector: this.annotate, facts: this.#story.story?.facts }));

  override render(): TemplateResult {
    const { story, state } = this.#story;
    if (story?.facts) return this.#renderReady(story, story.facts);
    return state === 'loading' && !hasContent(this) ? this.#renderLoading() : html`<slot></slot>`;
  }

  #renderLoading(): TemplateResult {
    return html`<div class="root ghost" aria-busy="true"></div>`;
  }

  #renderReady({ inLanguage }: Partial<Article>, facts: readonly Fact[]): TemplateResult {
    return html`<section part="panel" class="root" aria-labelledby="heading">
        <div class="panel">
          <div id="heading">
            ${heading(levelOf(this, 2), 'heading', lineOf(unquote(this.heading)) ?? this.#story.written.heading ?? this.#locale.words.didYouKnow)}
          </div>
          <div lang=${ifDefined(inLanguage)} dir=${ifDefined(directionOf(inLanguage))}>${this.#renderEntries(facts)}</div>
        </div>
        ${this.#annotation.opened ? this.#renderPopover(this.#annotation.opened) : nothing}
      </section>
      ${unreadTemplate(this.#story.hasUnread)}`;
  }

  #renderEntries(facts: readonly Fact[]): TemplateResult {
    switch (optionOf(this, 'layout', factLayouts)) {
      case 'accordion':
        return html`<div part="list" class="accordion">${facts.map((fact) => this.#renderRow(fact))}</div>`;
      case 'cards':
        return html`<dl part="list" class="cards" tabindex="0" aria-labelledby="heading">${facts.map((fact) => this.#renderEntry(fact))}</dl>`;
      default:
        return html`<dl part="list" class="list">${facts.map((fact) => this.#renderEntry(fact))}</dl>`;
    }
  }

  #renderEntry({ term, explanation, source }: Fact): TemplateResult {
    return html`<div part="entry" class="entry">
      <dt part="term" class="term" dir="auto">${term}</dt>
      <dd part="explanation" class="explanation" dir="auto">${textTemplate(explanation, this.#site.link)} ${this.#renderCitation(source)}</dd>
    </div>`;
  }

  #renderRow({ term, explanation, source }: Fact): TemplateResult {
    return html`<details part="entry" class="row">
      <summary part="term" class="term"><span dir="auto">${term}</span></summary>
      <p part="explanation" class="explanation" dir="auto">${textTemplate(explanation, this.#site.link)} ${this.#renderCitation(source)}</p>
    </details>`;
  }

  #renderPopover(fact: Fact): TemplateResult {
    return html`<div part="popover" class="popover" popover role="dialog" tabindex="-1" aria-label=${fact.term}>${this.#renderEntry(fact)}</div>`;
  }

  #renderCitation(source: string | undefined): TemplateResult | typeof nothing {
    if (!source) return nothing;
    const { rel, target } = this.#site.link(source);
    return html`<a part="citation" class="citation" href=${source} rel=${ifDefined(rel)} target=${ifDefined(target)}>${this.#locale.words.source}</a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-did-you-know': LedeDidYouKnow;
  }
}
