import { LedeFailedEvent } from '../../events/failed.js';
import { LedeInvalidEvent } from '../../events/invalid.js';
import { LedeSubscribeEvent } from '../../events/subscribe.js';
import { LedeSubmittedEvent } from '../../events/submitted.js';
import { LedeSubscribedEvent } from '../../events/subscribed.js';
import { signupEnglish } from '../../i18n/english/signup.js';
import type { SignupWords } from '../../i18n/words.js';
import { waitFor } from '../../newsletter/guard.js';
import { idle, isDone, maySend, reduce, type SignupEvent, type State } from '../../newsletter/reducer.js';
import type { Result } from '../../newsletter/outcome.js';
import { meantAddress } from '../../newsletter/typo.js';
import { fill } from '../../i18n/registry.js';
import { mistakesIn } from './mistakes.js';
import { emailOf, fieldsOf, focusOn, isEmail, type Field } from './fields.js';
import { explain, forgive, suggest } from './notes.js';
import { fillPanel } from './panel.js';
import type { Ports } from './ports.js';
import { Post } from './post.js';

export { fieldStyles } from './field.styles.js';
export { panelStyles } from './panel.styles.js';

// a form's fields may be named as its methods are
const { requestSubmit } = HTMLFormElement.prototype;

/** What happens from the reader's first key to the last word: mistakes, the sending, and what has become of it. */
export class Signup {
  readonly #host: HTMLElement;
  readonly #ports: Ports;
  readonly #post: Post;
  #state: State = idle;
  #form: HTMLFormElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, ports: Ports) {
    this.#host = host;
    this.#ports = ports;
    this.#post = new Post(host, ports);
    // as long as the widget lives: what it hears is its own
    host.addEventListener('input', this.#edit);
    host.addEventListener('change', this.#doubt);
  }

  get #words(): SignupWords {
    return { ...signupEnglish, ...this.#ports.words() };
  }

  /** The form that was sent last. */
  get #shown(): HTMLFormElement | null {
    return this.#form ?? this.#host.querySelector('form');
  }

  /** Nothing that is under way matters any more. */
  leave(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#online);
    this.#post.leave();
    if (this.#state.stage === 'sending') this.#dispatch({ type: 'again' });
  }

  /** Is a form ready to be sent? Where not, nobody else hears of it. */
  check(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const hold = (): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const fields = fieldsOf(this.#host, form);
    // a form for something else
    if (!emailOf(this.#host, form)) return;
    this.#form = form;
    const wait = waitFor(performance.now() - this.#ports.since());
    if (!maySend(this.#state, Date.now()) || !this.#isRight(fields)) hold();
    else if (wait) {
      hold();
      this.#sendLater(form, event.submitter, wait);
    } else this.#post.prepare(form, event, hold);
  }

  /** The reader sees that it is being sent, and it is: a moment later. */
  #sendLater(form: HTMLFormElement, submitter: HTMLElement | null, wait: number): void {
    this.#dispatch({ type: 'send' });
    this.#timer = setTimeout(() => {
      this.#dispatch({ type: 'again' });
      // a framework may have put another button in its place
      requestSubmit.call(form, submitter && form.contains(submitter) ? submitter : null);
    }, wait);
  }

  /** Sends what nobody else has taken over. */
  send(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const email = emailOf(this.#host, form);
    if (!email) {
      this.#post.open(form, event);
      return;
    }
    const data = new FormData(form);
    if (!this.#host.dispatchEvent(new LedeSubscribeEvent(email.value, data))) {
      event.preventDefault();
      return;
    }
    if (!navigator.onLine) {
      event.preventDefault();
      this.settle({ outcome: 'offline' });
      return;
    }
    this.#dispatch({ type: 'send' });
    this.#host.dispatchEvent(new LedeSubmittedEvent(this.#post.providerOf(form).name));
    this.#post.send(form, event, data, (result) => {
      if (result) this.settle(result);
      else this.#dispatch({ type: 'again' });
    });
  }

  /** Shows what has become of a sign-up, and tells the page. */
  settle(result: Result): void {
    const { outcome } = result;
    this.#dispatch({ type: 'result', result, now: Date.now() });
    if (outcome === 'subscribed' || outcome === 'confirm' || outcome === 'already') this.#host.dispatchEvent(new LedeSubscribedEvent(outcome));
    else if (outcome === 'invalid') this.#refuse();
    else if (outcome !== 'unknown') this.#host.dispatchEvent(new LedeFailedEvent(`the sign-up was not taken: ${outcome}`));
  }

  #dispatch(event: SignupEvent): void {
    const before = this.#state;
    this.#state = reduce(before, event);
    if (before !== this.#state) this.#show();
  }

  #show(): void {
    const panel = this.#host.shadowRoot?.querySelector<HTMLElement>('[part="outcome"]');
    const form = this.#shown;
    if (!panel || !form) return;
    const { stage, until = 0 } = this.#state;
    const done = isDone(this.#state);
    const { height } = form.getBoundingClientRect();
    const sending = stage === 'sending';
    for (const button of this.#host.querySelectorAll('form button:not([type="button"])')) button.ariaDisabled = sending ? 'true' : null;
    Element.prototype.setAttribute.call(form, 'aria-busy', String(sending));
    Element.prototype.toggleAttribute.call(form, 'data-lede-done', done);
    panel.setAttribute('role', done ? 'group' : sending ? 'status' : 'alert');
    const now = Date.now();
    fillPanel(panel, this.#state, { words: this.#words, lang: this.#ports.lang(), contact: this.#ports.settings.contact, opened: this.#post.opened, now });
    panel.style.minBlockSize = done ? `${String(Math.round(height))}px` : '';
    if (done) panel.focus();
    clearTimeout(this.#timer);
    if (stage === 'limited')
      this.#timer = setTimeout(() => {
        this.#dispatch({ type: 'again' });
      }, until - now);
    if (stage === 'offline') addEventListener('online', this.#online, { once: true });
  }

  readonly #online = (): void => {
    this.#dispatch({ type: 'online' });
  };

  /** Says what is wrong under each field, and takes the reader to the first. */
  #isRight(fields: Field[]): boolean {
    for (const field of fields) forgive(field);
    const mistakes = mistakesIn(fields, this.#words);
    for (const { field, text, reason } of mistakes) {
      explain(field, text, this.#words);
      this.#host.dispatchEvent(new LedeInvalidEvent(field.name, reason));
    }
    if (!mistakes.length) return true;
    this.#dispatch({ type: 'mistake' });
    focusOn(mistakes[0]!.field);
    return false;
  }

  #refuse(): void {
    const form = this.#shown;
    const email = form && emailOf(this.#host, form);
    if (!email) return;
    explain(email, this.#words.emailRefused, this.#words);
    this.#host.dispatchEvent(new LedeInvalidEvent(email.name, 'refused'));
    focusOn(email);
  }

  readonly #edit = ({ target }: Event): void => {
    const field = target as Field;
    forgive(field);
    const around = field.closest<HTMLFieldSetElement>('fieldset');
    if (around) forgive(around);
    this.#dispatch({ type: 'edit' });
  };

  /** A mistyped domain is asked about when the reader leaves the field; nothing waits for the answer. */
  readonly #doubt = ({ target }: Event): void => {
    this.#edit({ target } as Event);
    const field = target as Element;
    if (!isEmail(field)) return;
    const address = meantAddress(field.value);
    if (address) suggest(field, address, fill(this.#words.didYouMean, { address: address.slice(address.lastIndexOf('@') + 1) }));
  };
}
