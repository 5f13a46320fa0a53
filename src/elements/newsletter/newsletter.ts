import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { SiteNewsletter } from '../../context/site.js';
import { fetchFinished } from '../../controllers/fetch-finished.js';
import { LocaleController } from '../../controllers/locale.js';
import { SiteController } from '../../controllers/site.js';
import { StoryController } from '../../controllers/story.js';
import type { Finished } from '../../dom/finished.js';
import type { Article } from '../../model/article.js';
import { unquote } from '../../model/attributes.js';
import { safeUrl } from '../../model/url.js';
import { newsletterEnglish } from '../../i18n/english/newsletter.js';
import type { Outcome } from '../../newsletter/outcome.js';
import type { FormField, NewsletterChoice } from '../../newsletter/settings.js';
import { base } from '../../styles/base.js';
import { FormController } from './form-controller.js';
import { newsletterSources } from './newsletter.sources.js';
import { styles } from './newsletter.styles.js';
import { newsletterView } from './newsletter.view.js';

/**
 * A newsletter form that works without JavaScript: a plain `<form>` with a labelled email field in the page itself, so that
 * autofill and password managers see it. Without one the element writes it. A screen reader hears a region with a heading and a
 * form; what is wrong with a field is told with the field, what has become of the sign-up once.
 *
 * @slot - A working `<form action method>` with a labelled `<input type="email">` and a submit button; a heading and paragraphs before it are kept.
 * @slot captcha - A custom element that proves a person, as ALTCHA's; it goes into the form that this element writes, before the button.
 * @fires {LedeViewedEvent} lede-viewed - Half of it has come into sight, once.
 * @fires {LedeFocusedEvent} lede-focused - A reader begins with the form, once.
 * @fires {LedeInvalidEvent} lede-invalid - A field is not right; told by its name alone.
 * @fires {LedeSubscribeEvent} lede-subscribe - A reader sends the form; cancel it to send the address by yourself, and tell the outcome to `settle`.
 * @fires {LedeSubmittedEvent} lede-submitted - The sign-up is on its way.
 * @fires {LedeSubscribedEvent} lede-subscribed - The provider has taken it.
 * @fires {LedeLoadedEvent} lede-loaded - The address in `src` has been read.
 * @fires {LedeFailedEvent} lede-failed - The sign-up was not taken, or what the element was given could not be used.
 * @csspart newsletter - The whole box.
 * @csspart heading - The heading.
 * @csspart pitch - The sentence under the heading.
 * @csspart outcome - What has become of a sign-up.
 */
export class LedeNewsletter extends LitElement {
  static override styles: CSSResultGroup = [base, styles];
  /** @internal */
  static finished: typeof fetchFinished = fetchFinished;

  /** The story as a record (`Article`), of which `newsletter` is shown. What it lacks is taken from the attributes. */
  @property({ attribute: false }) article: Partial<Article> | undefined;
  /** Where the form is sent: the address that the newsletter provider names; that of the `<lede-site>` around unless given. Without either, and without a form of the page's own, nothing is added. */
  @property() action: string | undefined;
  /** Whose form it is: `mailchimp`, `kit`, `endpoint`… (the list is in the documentation). Known by its `action` unless given; any other server is `plain`. */
  @property() provider: string | undefined;
  /** The name of the email field; the provider's own unless given, "email" for a server that is not known. */
  @property({ attribute: 'email-name' }) emailName: string | undefined;
  /** Asks for the reader's name too, under this name; an empty value means the provider's own. */
  @property({ attribute: 'name-field' }) nameField: string | undefined;
  /** Further fields: `city = Your city; born = Date of birth (date)*; edition = Edition (select: Morning | Evening)`, `*` for what must be filled in; or a list of records. Kinds: text, email, number, select, checkbox, date. */
  @property() fields: string | readonly FormField[] | undefined;
  /** Newsletters to choose from, none ticked in advance: `daily = The morning letter; weekend = The weekend letter`; or a list of records. One at least must be chosen. */
  @property() newsletters: string | readonly NewsletterChoice[] | undefined;
  /** What is sent along: `blog_id = 7; source = story`, or a record of texts. Never a key of an API: it would be anybody's. */
  @property({ attribute: 'hidden-values' }) hiddenValues: string | Readonly<Record<string, string>> | undefined;
  /** The words beside a box that the reader must tick; never ticked in advance. Without it there is no box. */
  @property() consent: string | undefined;
  /** The name under which the consent is sent; "consent" unless given. */
  @property({ attribute: 'consent-name' }) consentName: string | undefined;
  /** The address of the privacy policy, which is linked beside the consent. */
  @property() policy: string | undefined;
  /** The name of a field that gets the proof of consent, as JSON: `{text, hash, time, locale, url}`, the hash being the SHA-256 of the text. Where the provider has a name for it (`endpoint`), that one unless given; elsewhere none. */
  @property({ attribute: 'consent-record' }) consentRecord: string | undefined;
  /** What follows where the provider does not say: `double` (a mail to confirm, the default) or `single` (subscribed at once). */
  @property({ attribute: 'opt-in' }) optIn: 'double' | 'single' | undefined;
  /** An email address of people, shown to a reader whose sign-up failed. */
  @property() contact: string | undefined;
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
    ...newsletterSources,
    // most forms are told their words: only the others pay for this code
    remote: async (host, src) => new (await import('../../controllers/remote-story.js')).RemoteStory(host, src),
    light: 'pitch',
  });
  readonly #site = new SiteController(this);
  readonly #form: FormController = new FormController(this, this.#locale, () => (this.#waits ? undefined : this.#target));

  /** @internal */
  enhance(_: ShadowRoot, { isForeign, renew }: Finished): void {
    this.#form.isForeign = isForeign;
    // the form is the page's own, and stays: what stands around it is little
    renew();
  }

  override render(): TemplateResult {
    const { exists } = this.#form;
    const state = {
      hasForm: Boolean(this.#target) || exists,
      // what the page wrote itself is shown by the slot
      hasHeading: this.#holds('h1,h2,h3,h4,h5,h6'),
      hasPitch: this.#holds('p'),
      waits: this.#waits,
      comes: !exists,
    };
    return newsletterView(this.#story, this, state, { locale: this.#locale });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const result = await super.getUpdateComplete();
    await this.#form.written;
    return result;
  }

  /**
   * Shows what has become of a sign-up that your page has sent by itself, after it has cancelled `lede-subscribe`, and tells of it
   * by `lede-subscribed` or `lede-failed`.
   *
   * @param outcome - `subscribed`, `confirm` (a mail is under way), `already`, `unknown`, `invalid`, `limited`, `failed` or `offline`.
   * @param wait - Seconds until a reader may try again, for `limited`; 60 unless given.
   */
  async settle(outcome: Outcome, wait = 60): Promise<void> {
    await this.#form.settle({ outcome, wait });
  }

  /** Has the page written words in such an element, outside a form? */
  #holds(selector: string): boolean {
    return [...this.querySelectorAll(selector)].some((node) => !node.closest('form') && node.textContent.trim());
  }

  /** A form that is there before the words over it would be pushed down by them. */
  get #waits(): boolean {
    return this.#story.state === 'loading' && !this.#form.exists;
  }

  /** The name of a field belongs to the address. */
  get #target(): SiteNewsletter | undefined {
    const action = safeUrl(unquote(this.action));
    return action ? { action, emailName: this.emailName } : this.#site.settings?.newsletter;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-newsletter': LedeNewsletter;
  }
}
