import type { LitElement, ReactiveController } from 'lit';
import type { LocaleController } from '../../controllers/locale.js';
import type { NewsletterWords } from '../../i18n/words.js';
import { adoptStyles } from '../../dom/adopt.js';
import { onServer, placeOf } from '../../dom/server.js';
import { LedeSubscribeEvent } from '../../events/subscribe.js';
import { formStyles } from './form-styles.js';
import { labelForm, writeForm } from './form.js';

/** What a form needs to be written. */
export interface FormOptions {
  /** Where it is sent. */
  readonly action: string | undefined;
  /** The name of the email field. */
  readonly emailName: string | undefined;
}

/** The page's own form may hold anything else too, which speaks for itself. */
const isEmail = (target: EventTarget | null): target is HTMLInputElement => target instanceof HTMLInputElement && target.type === 'email';

/** Keeps the form in the host's light DOM: finds the page's own or writes one, explains mistakes, and announces the sending. */
export class FormController implements ReactiveController {
  readonly #host: LitElement;
  readonly #locale: LocaleController<NewsletterWords>;
  readonly #options: () => FormOptions;
  #written: HTMLFormElement | undefined;
  #abort: AbortController | undefined;
  #release: (() => void) | undefined;

  constructor(host: LitElement, locale: LocaleController<NewsletterWords>, options: () => FormOptions) {
    this.#host = host;
    this.#locale = locale;
    this.#options = options;
    host.addController(this);
  }

  /** Is there a form in the page, the host's own or the publisher's? */
  get exists(): boolean {
    return onServer ? /<form\b/i.test(placeOf(this.#host).outline ?? '') : this.#host.querySelector('form') !== null;
  }

  hostConnected(): void {
    if (onServer) return;
    this.#release = adoptStyles(this.#host.getRootNode() as Document | ShadowRoot, formStyles.styleSheet);
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#host.addEventListener('submit', this.#announce, { signal });
    // `invalid` does not bubble
    this.#host.addEventListener('invalid', this.#explain, { signal, capture: true });
    this.#host.addEventListener('input', this.#forgive, { signal });
    // a program that fills in an address may tell of it in one way only
    this.#host.addEventListener('change', this.#forgive, { signal });
  }

  hostUpdated(): void {
    if (onServer) return;
    const { action, emailName = 'email' } = this.#options();
    // the one that a server wrote for us is ours
    this.#written ??= this.#host.querySelector<HTMLFormElement>('form[data-lede-form]') ?? undefined;
    if (action && !this.exists) {
      this.#written = writeForm();
      this.#host.append(this.#written);
    }
    if (!this.#written) return;
    if (action) labelForm(this.#written, action, emailName, this.#locale.words);
    else {
      this.#written.remove();
      this.#written = undefined;
    }
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#release?.();
  }

  readonly #announce = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    // asked of the host: the form's fields may be named as its methods are
    const field = [...this.#host.querySelectorAll<HTMLInputElement>('input[type="email"]')].find((input) => input.form === form);
    if (field && !this.#host.dispatchEvent(new LedeSubscribeEvent(field.value, data))) event.preventDefault();
  };

  /** Says what is wrong in the page's language: browsers speak their own. */
  readonly #explain = (event: Event): void => {
    const field = event.target;
    if (!isEmail(field)) return;
    const { words } = this.#locale;
    if (field.validity.valueMissing) field.setCustomValidity(words.emailMissing);
    else if (field.validity.typeMismatch) field.setCustomValidity(words.emailInvalid);
  };

  readonly #forgive = (event: Event): void => {
    if (isEmail(event.target)) event.target.setCustomValidity('');
  };
}
