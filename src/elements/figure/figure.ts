import { LitElement, type CSSResultGroup, type TemplateResult, type nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { RemoteStory } from '../../controllers/remote-story.js';
import { fetchFinished } from '../../controllers/fetch-finished.js';
import { LocaleController } from '../../controllers/locale.js';
import { StoryController } from '../../controllers/story.js';
import { manualSlots } from '../../dom/slots.js';
import type { PictureWords } from '../../i18n/words.js';
import type { Article } from '../../model/article.js';
import { pictureEnglish } from '../../i18n/english/picture.js';
import { base } from '../../styles/base.js';
import { pictureStyles } from '../../styles/picture.js';
import { switchConverter } from '../../templates/option.js';
import type { ViewContext } from '../../templates/view.js';
import { listenToFigure } from './figure.events.js';
import { figureSources } from './figure.sources.js';
import { styles } from './figure.styles.js';
import { figureView } from './figure.view.js';

/**
 * The cover picture with caption, credit, and the label of a picture that a computer made or changed. Its place is kept while it
 * loads. A screen reader hears a figure: what the picture shows, its origin, caption and credit.
 *
 * @slot - What readers get without JavaScript: `<figure>` with `<img>` and `<figcaption>`.
 * @fires {LedeLoadedEvent} lede-loaded - The address in `src` has been read.
 * @fires {LedeFailedEvent} lede-failed - What the figure was given could not be used.
 * @csspart figure - The whole figure.
 * @csspart media - The picture's place.
 * @csspart image - The picture.
 * @csspart origin - The label of a picture made or changed by a computer.
 * @csspart caption - The line under the picture.
 * @csspart credit - Who made the picture.
 */
export class LedeFigure extends LitElement {
  static override shadowRootOptions: ShadowRootInit = manualSlots;
  static override styles: CSSResultGroup = [base, pictureStyles, styles];
  /** @internal */
  static finished: typeof fetchFinished = fetchFinished;

  /** The story as a record (`Article`), of which the figure shows `image`. What it lacks is taken from the attributes. */
  @property({ attribute: false }) article: Partial<Article> | undefined;
  /** The address of the picture. */
  @property() image: string | undefined;
  /** What the picture shows; leave it empty for decoration. */
  @property({ attribute: 'image-alt' }) imageAlt: string | undefined;
  /** How the picture came to be: an IPTC digital source type (`trainedAlgorithmicMedia`), or a plain word: `ai`, `ai-edited`, `illustration`, `photo`. What a computer made or changed is labelled; a word that is not known too, as perhaps made by AI. */
  @property({ attribute: 'image-origin' }) imageOrigin: string | undefined;
  /** More sizes of the picture, as HTML's `srcset`. */
  @property() srcset: string | undefined;
  /** The picture's own width in pixels; with the height it reserves the right place. */
  @property() width: string | number | undefined;
  /** The picture's own height in pixels. */
  @property() height: string | number | undefined;
  /** What the picture shows, in a sentence for everybody. */
  @property() caption: string | undefined;
  /** Who made the picture. */
  @property() credit: string | undefined;
  /** Fetch the picture at once and first: for a cover at the top of a page. */
  @property({ type: Boolean, converter: switchConverter }) priority = false;
  /** The address of a story to load: a record as JSON, or a plain-text story. */
  @property() src: string | undefined;
  /** `light` or `dark` where the figure must not follow the page's colour scheme. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;

  /** @internal */
  @state() brokenImage: string | undefined;

  readonly #locale = new LocaleController(this, pictureEnglish);
  readonly #story = new StoryController(this, {
    ...figureSources,
    remote: (host, src) => new RemoteStory(host, src),
    light: 'figure',
  });
  readonly #context: Pick<ViewContext<PictureWords>, 'locale'> = { locale: this.#locale };

  /** @internal */
  enhance(root: ShadowRoot): void {
    listenToFigure(root);
  }

  protected override firstUpdated(): void {
    listenToFigure(this.renderRoot);
  }

  override render(): TemplateResult | typeof nothing {
    return figureView(this.#story, this, { brokenImage: this.brokenImage }, this.#context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-figure': LedeFigure;
  }
}
