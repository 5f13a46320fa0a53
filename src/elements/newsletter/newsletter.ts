import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { SiteNewsletter } from '../../context/site.js';
import { Elsewhere } from '../../controllers/elsewhere.js';
import { LocaleController } from '../../controllers/locale.js';
import { SiteController } from '../../controllers/site.js';
import { StoryController } from '../../controllers/story.js';
import { onServer, placeOf } from '../../dom/server.js';
import type { Article } from '../../model/article.js';
import { newsletterFields } from '../../model/fields/newsletter.js';
import { safeUrl } from '../../model/url.js';
import { newsletterIn } from '../../sources/light-dom.js';
import { newsletterEnglish } from '../../i18n/locales/en.js';
import { base } from '../../styles/base.js';
import { heading, headingLevel } from '../../templates/heading.js';
import { FormController } from './form-controller.js';
import { styles } from './newsletter.styles.js';

/** Words over a form, where there are any: to have none is no fault. */
const said = (found: ReturnType<typeof newsletterIn>): Partial<typeof found> => (found.newsletter.heading || found.newsletter.pitch ? found : {});

/** What a page will have written itself, as far as a server can tell. */
const writtenIn = (outline = ''): { heading: boolean; pitch: boolean } => ({ heading: /<h[1-6]\b/i.test(outline), pitch: /<p\b/i.test(outline) });

/**
 * A newsletter form that works without JavaScript: a plain `<form>` with a labelled email field in the page itself, so that
 * autofill and password managers see it. Without one the element writes it. A screen reader hears a region with a heading and a
 * form.
 *
 * @slot - A working `<form action method>` with a labelled `<input type="email">` and a submit button; a heading and paragraphs before it are kept.
 * @fires {LedeSubscribeEvent} lede-subscribe - A reader sends the form; cancel it to send the address by yourself.
 * @fires {LedeLoadedEvent} lede-loaded - The address in `src` has been read.
 * @fires {LedeFailedEvent} lede-failed - What the form was given could not be used.
 * @csspart newsletter - The whole box.
 * @csspart heading - The heading.
 * @csspart pitch - The sentence under the heading.
 */
export class LedeNewsletter extends LitElement {
  static override styles: CSSResultGroup = [base, styles];

  /** The story as a record (`Article`), of which `newsletter` is shown. What it lacks is taken from the attributes. */
  @property({ attribute: false }) article: Partial<Article> | undefined;
  /** Where the form is sent: the address that the newsletter provider names; that of the `<lede-site>` around unless given. Without either, and without a form of the page's own, nothing is added. */
  @property() action: string | undefined;
  /** The name of the email field, as the provider wants it; "email" unless given. */
  @property({ attribute: 'email-name' }) emailName: string | undefined;
  /** The heading; "Subscribe to our Newsletter" in the page's language unless given. */
  @property() heading: string | undefined;
  /** The sentence under the heading. */
  @property() pitch: string | undefined;
  /** The level of the heading, 2 to 6; anything else is 2. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number | undefined;
  /** The address of a story to load: a record as JSON, or a plain-text story. */
  @property() src: string | undefined;
  /** `light` or `dark` where the form must not follow the page's colour scheme. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;

  readonly #locale = new LocaleController(this, newsletterEnglish);
  readonly #story = new StoryController(this, {
    fields: newsletterFields,
    main: ['newsletter'],
    article: () => this.article,
    attributes: () => said({ newsletter: { heading: this.heading, pitch: this.pitch } }),
    src: () => this.src,
    elsewhere: (src) => new Elsewhere(this, src),
    light: (element) => said(newsletterIn(element)),
  });
  readonly #site = new SiteController(this);
  readonly #form = new FormController(this, this.#locale, () => {
    const { action, emailName } = this.#target;
    return { action: this.#waits ? undefined : action, emailName };
  });

  override render(): TemplateResult {
    return this.#target.action || this.#form.exists ? this.#renderReady() : html`<slot></slot>`;
  }

  #renderReady(): TemplateResult {
    const words = this.#story.story?.newsletter;
    const title = words?.heading ?? this.#locale.words.newsletter;
    const pitch = words?.pitch;
    // what the page wrote itself is shown by the slot
    const written = onServer ? writtenIn(placeOf(this).outline) : newsletterIn(this).newsletter;
    return html`<section part="newsletter" class="root" aria-label=${title}>
      <div class="box ${this.#waits ? 'ghost' : ''}">
        ${written.heading ? nothing : heading(headingLevel(this.headingLevel, 2), 'heading', title)}
        ${written.pitch || !pitch ? nothing : html`<p part="pitch" class="pitch" dir="auto">${pitch}</p>`}
        <slot></slot>
      </div>
    </section>`;
  }

  /** A form that is there before the words over it would be pushed down by them. */
  get #waits(): boolean {
    return this.#story.state === 'loading' && !this.#form.exists;
  }

  /** The name of a field belongs to the address. */
  get #target(): Partial<SiteNewsletter> {
    const action = safeUrl(this.action);
    return action ? { action, emailName: this.emailName } : (this.#site.settings?.newsletter ?? {});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-newsletter': LedeNewsletter;
  }
}
