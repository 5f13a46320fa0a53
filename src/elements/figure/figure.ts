import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { Elsewhere } from '../../controllers/elsewhere.js';
import { LocaleController } from '../../controllers/locale.js';
import { StoryController } from '../../controllers/story.js';
import { hasContent } from '../../dom/content.js';
import { manualSlots, unreadTemplate } from '../../dom/slots.js';
import type { Article, Picture } from '../../model/article.js';
import { isOn } from '../../model/attributes.js';
import { pictureFields } from '../../model/fields/picture.js';
import { pictureEnglish } from '../../i18n/locales/en.js';
import { base } from '../../styles/base.js';
import { pictureStyles } from '../../styles/picture.js';
import { switchConverter } from '../../templates/option.js';
import { originTemplate, pictureTemplate } from '../../templates/picture.js';
import { styles } from './figure.styles.js';

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

  @state() private brokenImage: string | undefined;

  readonly #locale = new LocaleController(this, pictureEnglish);
  readonly #story = new StoryController(this, {
    fields: pictureFields,
    main: ['image'],
    attributes: (host) => ({
      image: {
        url: host.image,
        alt: host.imageAlt,
        digitalSourceType: host.imageOrigin,
        srcset: host.srcset,
        width: host.width,
        height: host.height,
        caption: host.caption,
        creditText: host.credit,
      },
    }),
    elsewhere: (host, src) => new Elsewhere(host, src),
    light: 'figure',
  });

  override render(): TemplateResult | typeof nothing {
    const { story, state } = this.#story;
    const picture = story?.image;
    if (picture?.url) return this.#renderReady(picture, story?.inLanguage);
    return state === 'loading' && !hasContent(this) ? this.#renderLoading() : html`<slot></slot>`;
  }

  #renderLoading(): TemplateResult {
    return html`<div class="root" aria-busy="true"><div class="media"></div></div>`;
  }

  /** Of a picture that is broken the words are left, if it has any. */
  #renderReady(picture: Picture, lang: string | undefined): TemplateResult | typeof nothing {
    const isBroken = picture.url === this.brokenImage;
    const caption = picture.caption || picture.creditText ? this.#renderCaption(picture, lang) : nothing;
    if (isBroken && caption === nothing) return unreadTemplate(this.#story.hasUnread);
    return html`<figure part="figure" class="root">${isBroken ? nothing : this.#renderMedia(picture, lang)} ${caption}</figure>
      ${unreadTemplate(this.#story.hasUnread)}`;
  }

  #renderMedia(picture: Picture, lang: string | undefined): TemplateResult {
    const { width, height } = picture;
    const { sizes = '(max-width: 960px) 100vw, 960px' } = this.#story.written;
    const options = { sizes, priority: isOn(this.priority) };
    return html`<div part="media" class="media ${width && height ? 'sized' : ''}">
      ${pictureTemplate(picture, options, lang)} ${originTemplate(picture, this.#locale.words)}
    </div>`;
  }

  #renderCaption({ caption, creditText }: Picture, lang: string | undefined): TemplateResult {
    return html`<figcaption part="caption" class="caption" lang=${ifDefined(lang)} dir="auto">
      ${caption} ${creditText ? html`<span part="credit" class="credit" dir="auto">${creditText}</span>` : nothing}
    </figcaption>`;
  }

  protected override firstUpdated(): void {
    // an error does not bubble
    this.renderRoot.addEventListener('error', this.#doBreak, true);
  }

  readonly #doBreak = (event: Event): void => {
    if ((event.target as Element).getRootNode() === this.renderRoot) this.brokenImage = this.#story.story?.image?.url;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-figure': LedeFigure;
  }
}
