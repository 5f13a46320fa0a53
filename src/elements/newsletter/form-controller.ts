import type { LitElement, ReactiveController } from 'lit';
import { LastingFailure } from '../../controllers/failure.js';
import type { SiteNewsletter } from '../../context/site.js';
import type { LocaleController } from '../../controllers/locale.js';
import { LedeFocusedEvent } from '../../events/focused.js';
import { LedeSubscribeEvent } from '../../events/subscribe.js';
import { LedeViewedEvent } from '../../events/viewed.js';
import type { NewsletterWords, Words } from '../../i18n/words.js';
import type { Result } from '../../newsletter/outcome.js';
import { formStyles } from './form.styles.js';
import type { SignupSettings } from './ports.js';
import { FormSheets } from './sheets.js';
import type { Signup } from './signup.js';

// a form's fields may be named as its methods are
const { reportValidity, requestSubmit, submit } = (globalThis as Partial<typeof globalThis>).HTMLFormElement?.prototype ?? ({} as HTMLFormElement);

type Host = LitElement & SignupSettings;

/** Keeps the form in the host's light DOM. What writes one, and what sends it, is loaded when it is needed. */
export class FormController implements ReactiveController {
  /** Is the form that a server wrote in another language than the page? */
  isForeign = false;
  /** Settles when the form is what the settings describe. */
  written: Promise<unknown> | undefined;
  readonly #host: Host;
  readonly #locale: LocaleController<NewsletterWords>;
  readonly #target: () => SiteNewsletter | undefined;
  #writer: typeof import('./writer.js') | undefined;
  #signup: Signup | undefined;
  #loading: Promise<typeof import('./signup.js')> | undefined;
  readonly #failing: LastingFailure;
  #told: unknown[] | undefined;
  #observer: IntersectionObserver | undefined;
  #viewed = false;
  #heard: Event | undefined;
  #unheard = true;
  #abort: AbortController | undefined;
  readonly #sheets: FormSheets;
  /** When the form came, in milliseconds since the page did. */
  #since = 0;

  /** @param target - Where a form of the host's own is sent; `undefined` for none. */
  constructor(host: Host, locale: LocaleController<NewsletterWords>, target: () => SiteNewsletter | undefined) {
    this.#host = host;
    this.#locale = locale;
    this.#target = target;
    this.#failing = new LastingFailure(host);
    this.#sheets = new FormSheets(host, formStyles);
    host.addController(this);
  }

  /** Is there a form in the page, the host's own or the publisher's? */
  get exists(): boolean {
    return this.#host.querySelector('form') !== null;
  }

  hostConnected(): void {
    const host = this.#host;
    this.#since = this.exists ? 0 : performance.now();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    host.addEventListener('focusin', this.#begin, { signal });
    host.addEventListener('submit', this.#check, { signal, capture: true });
    host.addEventListener('submit', this.#send, { signal });
  }

  hostUpdated(): void {
    const host = this.#host;
    const written = host.querySelector('form[data-lede-form]');
    if (!this.#target()) written?.remove();
    // a form of the page's own may have fields that need more looks
    if (this.#isNew(written) || host.querySelector('form:not([data-lede-form]) :is(fieldset, select, [type="checkbox"])')) this.written = this.#write();
    // what is wrong is said by us, beside the field and in the page's language
    for (const form of host.querySelectorAll('form')) Element.prototype.setAttribute.call(form, 'novalidate', '');
    if (host.isConnected && this.exists) this.#watch();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#observer?.disconnect();
    this.#signup?.leave();
  }

  /** Shows what has become of a sign-up. */
  async settle(result: Result): Promise<void> {
    const signup = await this.#load();
    signup?.settle(result);
  }

  /** Is there something to write that is not written yet? What a server wrote is as it was told to the server. */
  #isNew(written: Element | null): boolean {
    const { nameField, provider, fields, newsletters, hiddenValues, consent, consentName, policy } = this.#host;
    const { action, emailName } = this.#target() ?? {};
    const now = [action, emailName, this.#locale.words, nameField, provider, fields, newsletters, hiddenValues, consent, consentName, policy];
    const before = this.isForeign ? [] : this.#told;
    this.isForeign = false;
    this.#told = now;
    return action !== undefined && (!written || (before !== undefined && now.some((value, i) => value !== before[i])));
  }

  async #write(): Promise<void> {
    const host = this.#host;
    try {
      if (!this.#writer) {
        this.#writer = await import('./writer.js');
        this.#sheets.add(this.#writer.fieldStyles);
      }
    } catch (error) {
      this.#failing.announce(`its form cannot be written: ${String(error)}`);
      return;
    }
    const target = this.#target();
    const { exists } = this;
    if (!target || host.querySelector('form:not([data-lede-form])')) return;
    this.#failing.announce(this.#writer.writeForm(host, host, target, this.#locale.words as Partial<Words>));
    if (!exists && this.exists) host.requestUpdate();
  }

  async #load(): Promise<Signup | undefined> {
    try {
      const { Signup, fieldStyles, panelStyles } = await (this.#loading ??= import('./signup.js'));
      this.#sheets.add(fieldStyles);
      this.#sheets.add(panelStyles, true);
      this.#signup ??= new Signup(this.#host, {
        settings: this.#host,
        words: () => this.#locale.words,
        lang: () => this.#locale.lang,
        since: () => this.#since,
      });
    } catch {
      // the form goes on without it
    }
    return this.#signup;
  }

  readonly #begin = (): void => {
    void this.#load();
    if (this.#unheard) this.#host.dispatchEvent(new LedeFocusedEvent());
    this.#unheard = false;
  };

  /** Before anybody else hears of it: is it ready to be sent? */
  readonly #check = (event: SubmitEvent): void => {
    this.#heard = event;
    if (this.#signup) {
      this.#signup.check(event);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const form = event.target as HTMLFormElement;
    const { submitter } = event;
    void this.#load().then((signup) => {
      // a form that is being sent cannot be sent: the code may be here at once
      setTimeout(() => {
        if (signup) requestSubmit.call(form, submitter);
        else this.#sendPlainly(form);
      });
    });
  };

  /** After everybody else: whoever sends it in their own way has cancelled it. */
  readonly #send = (event: SubmitEvent): void => {
    // what a server wrote was woken by this very event, after its turn
    if (this.#heard !== event) this.#check(event);
    if (!event.defaultPrevented) this.#signup?.send(event);
  };

  /** Our code cannot be had: the browser sends the form by itself. */
  #sendPlainly(form: HTMLFormElement): void {
    if (!reportValidity.call(form)) return;
    const field = [...this.#host.querySelectorAll<HTMLInputElement>('input[type="email"]')].find((input) => input.form === form);
    const goes = !field || this.#host.dispatchEvent(new LedeSubscribeEvent(field.value, new FormData(form)));
    if (goes) submit.call(form);
  }

  /** Tells once that half of the widget, with its form, has come into sight. */
  #watch(): void {
    this.#observer ??= new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting || this.#viewed) return;
        this.#viewed = true;
        this.#observer?.disconnect();
        this.#host.dispatchEvent(new LedeViewedEvent());
      },
      { threshold: 0.5 },
    );
    if (!this.#viewed) this.#observer.observe(this.#host);
  }
}
