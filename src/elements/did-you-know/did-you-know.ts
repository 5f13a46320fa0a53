import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { RemoteStory } from '../../controllers/remote-story.js';
import { fetchFinished } from '../../controllers/fetch-finished.js';
import { LocaleController } from '../../controllers/locale.js';
import { SiteController } from '../../controllers/site.js';
import { StoryController } from '../../controllers/story.js';
import type { Finished } from '../../dom/finished.js';
import { manualSlots } from '../../dom/slots.js';
import type { FactsWords } from '../../i18n/words.js';
import type { Article, Fact } from '../../model/article.js';
import { factsEnglish } from '../../i18n/english/facts.js';
import { base, widgetHeading } from '../../styles/base.js';
import type { ViewContext } from '../../templates/view.js';
import { AnnotationController } from './annotation.js';
import { didYouKnowSources } from './did-you-know.sources.js';
import { styles } from './did-you-know.styles.js';
import { didYouKnowView, type FactLayout } from './did-you-know.view.js';

export { factLayouts, type FactLayout } from './did-you-know.view.js';

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
  /** @internal */
  static finished: typeof fetchFinished = fetchFinished;

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
    ...didYouKnowSources,
    remote: (host, src) => new RemoteStory(host, src),
    light: 'terms',
  });
  readonly #annotation = new AnnotationController(this, () => ({ selector: this.annotate, facts: this.#story.story?.facts }));
  readonly #context: Pick<ViewContext<FactsWords>, 'locale' | 'site'> = { locale: this.#locale, site: this.#site };

  /** @internal */
  enhance(_: ShadowRoot, { renew }: Finished): void {
    // the terms are marked by the panel itself
    if (this.annotate) renew();
  }

  override render(): TemplateResult {
    return didYouKnowView(this.#story, this, this.#annotation, this.#context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-did-you-know': LedeDidYouKnow;
  }
}
