import { safeUrl } from '../../model/url.js';
import { sha256, wordingOf, type ConsentRecord } from '../../newsletter/consent.js';
import type { Result } from '../../newsletter/outcome.js';
import { wordOf } from '../../model/attributes.js';
import { watchPolicy } from '../../newsletter/policy.js';
import type { Provider } from '../../newsletter/providers/provider.js';
import { addressOf, providerOf, transportOf } from '../../newsletter/providers/table.js';
import { fetcher, send } from '../../newsletter/send.js';
import { decoysOf } from './fields.js';
import { newFrame, sendIntoFrame } from './frame.js';
import { follow, opensWindow, submitNatively, type Settle } from './native.js';
import type { Ports } from './ports.js';

const { requestSubmit, submit } = HTMLFormElement.prototype;
const { getAttribute, setAttribute } = Element.prototype;

/** Takes a form to its provider: by a script, by the browser, or into a frame. */
export class Post {
  /** Has the provider's own page been opened, in a window of its own? */
  opened = false;
  readonly #host: HTMLElement;
  readonly #ports: Ports;
  #journey = new AbortController();
  /** The words that the last record holds, and their hash. */
  #wording: { text: string; hash?: string | undefined } | undefined;

  constructor(host: HTMLElement, ports: Ports) {
    this.#host = host;
    this.#ports = ports;
    host.addEventListener('formdata', this.#complete);
  }

  leave(): void {
    this.#journey.abort();
    this.#journey = new AbortController();
  }

  providerOf(form: HTMLFormElement): Provider {
    return providerOf(this.#ports.settings.provider, this.#addressOf(form));
  }

  /** Hashes the words that a reader agrees to, and lets the form go on when that is done. */
  prepare(form: HTMLFormElement, event: SubmitEvent, hold: () => void): void {
    const text = this.#recordOf(form) ? wordingOf(this.#consentOf(form)?.closest('label')) : '';
    if (!text || text === this.#wording?.text) return;
    hold();
    const { submitter } = event;
    void sha256(text).then((hash) => {
      this.#wording = { text, hash };
      // a form that is being sent cannot be sent: browsers may hash at once
      setTimeout(() => {
        requestSubmit.call(form, submitter);
      });
    });
  }

  /** Sends a form; what has become of it is told once, or nothing where somebody else has taken it over. */
  send(form: HTMLFormElement, event: SubmitEvent, data: FormData, settle: Settle): void {
    const provider = this.providerOf(form);
    const url = this.#addressOf(form);
    const transport = url && transportOf(provider, url, location.origin);
    const arrive = (result: Result | 'refused'): void => {
      // the policy of the page lets no script send it
      if (result === 'refused') this.opened = submitNatively(form, this.#journey.signal, settle);
      else settle(result);
    };
    if (transport === 'json') {
      event.preventDefault();
      const taken = wordOf(this.#ports.settings.optIn, ['single', 'double']) === 'single' ? 'subscribed' : 'confirm';
      void send({ provider, url: url!, data, taken, signal: this.#journey.signal }).then((result) => {
        if (result) arrive(result);
      });
    } else if (transport === 'iframe') {
      event.preventDefault();
      sendIntoFrame(this.#host, form, url!, this.#journey.signal, arrive);
    } else if (provider.prepare) {
      event.preventDefault();
      void this.#sendTo(provider.prepare(data, form, fetcher(this.#journey.signal)), form, settle);
    } else this.#sendNatively(form, event, settle);
  }

  /** A provider's own page, where a form is only a button for it: in a frame in the form's place. */
  open(form: HTMLFormElement, event: SubmitEvent): void {
    const url = this.#addressOf(form);
    if (!url || this.providerOf(form).transport !== 'embed') return;
    event.preventDefault();
    const frame = newFrame('allow-forms allow-scripts allow-same-origin allow-popups');
    frame.title = this.#ports.words().newsletter ?? '';
    frame.src = url.href;
    Element.prototype.replaceWith.call(form, frame);
    frame.focus();
  }

  #addressOf(form: HTMLFormElement): URL | undefined {
    return addressOf(safeUrl(getAttribute.call(form, 'action') ?? '', document.baseURI) ?? document.URL);
  }

  /** The browser sends it, as nobody has cancelled that. */
  #sendNatively(form: HTMLFormElement, event: SubmitEvent, settle: Settle): void {
    const policy = watchPolicy('form-action');
    const { signal } = this.#journey;
    // listeners further out may still take it over
    setTimeout(() => {
      this.opened = opensWindow(form);
      if (!event.defaultPrevented) void follow(this.opened, policy, signal, settle);
      else {
        policy.stop();
        settle(undefined);
      }
    });
  }

  async #sendTo(asked: Promise<string>, form: HTMLFormElement, settle: Settle): Promise<void> {
    const { signal } = this.#journey;
    const action = getAttribute.call(form, 'action') ?? '';
    const address = await asked.catch(() => undefined);
    if (signal.aborted) return;
    if (!address) {
      settle({ outcome: navigator.onLine ? 'failed' : 'offline' });
      return;
    }
    setAttribute.call(form, 'action', address);
    submit.call(form);
    setAttribute.call(form, 'action', action);
    this.opened = getAttribute.call(form, 'target') === '_blank';
    settle({ outcome: 'unknown' });
  }

  /** The name of the field for the proof of consent. */
  #recordOf(form: HTMLFormElement): string | undefined {
    return this.#ports.settings.consentRecord?.trim() ?? this.providerOf(form).record;
  }

  #consentOf(form: HTMLFormElement): HTMLInputElement | undefined {
    const name = this.#ports.settings.consentName?.trim() ?? 'consent';
    return [...this.#host.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].find(
      (box) => box.form === form && (box.name === name || box.hasAttribute('data-lede-consent')),
    );
  }

  /** What is sent beside the reader's fields: the proof of consent, and what a captcha outside the form holds. */
  readonly #complete = (event: FormDataEvent): void => {
    const form = event.target as HTMLFormElement;
    const { formData } = event;
    const [record, { span }] = [this.#recordOf(form), this.providerOf(form)];
    // a password manager may have filled in what people never meet: endpoints would drop the sign-up without a word
    for (const { name } of decoysOf(this.#host, form)) if (formData.get(name)) formData.set(name, '');
    if (span) formData.set(span, String(Math.round(performance.now() - this.#ports.since())));
    if (record && this.#wording && this.#consentOf(form)?.checked) {
      const { text, hash } = this.#wording;
      const url = location.href.split('#', 1)[0]!;
      const proof: ConsentRecord = { text, ...(hash && { hash }), time: new Date().toISOString(), locale: this.#ports.lang(), url };
      formData.set(record, JSON.stringify(proof));
    }
    for (const field of this.#host.querySelectorAll<HTMLInputElement>('[slot="captcha"] [name]'))
      if (field.form !== form) formData.set(field.name, field.value);
  };
}
