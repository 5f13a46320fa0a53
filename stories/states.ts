import type { LedeNewsletter } from '../src/elements/newsletter/newsletter.js';
import type { Outcome } from '../src/newsletter/outcome.js';
import { widget, type Settings } from './widget.js';

/** An address that keeps its reader waiting. */
export const unanswered = '/samples/unanswered.json';

/** An address at which there is nothing. The console may say so: a story of it wears the tag `fails-on-purpose`. */
export const missing = '/samples/missing.json';

/** Keeps requests for {@link unanswered} from ever being answered. */
export function holdUnanswered(): void {
  const answer = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    (typeof input === 'string' ? input : 'href' in input ? input.href : input.url).includes(unanswered) ? new Promise(() => undefined) : answer(input, init);
}

/** An element that loads for as long as it is looked at: when it gives up waiting, it is sent to ask again. */
export function stillLoading(settings: Settings, { component }: { component?: string }): HTMLElement {
  const element = widget(component ?? 'div', { ...settings, src: unanswered });
  element.addEventListener('lede-failed', () => {
    element.setAttribute('src', `${unanswered}?${String(performance.now())}`);
  });
  return element;
}

/** A newsletter form whose sign-up has come to an end. */
export const settled =
  (outcome: Outcome) =>
  (settings: Settings, { component }: { component?: string }): HTMLElement => {
    const element = widget(component ?? 'div', settings) as HTMLElement & Pick<LedeNewsletter, 'settle' | 'updateComplete'>;
    void customElements.whenDefined('lede-newsletter').then(async () => {
      await element.updateComplete;
      await element.settle(outcome, 90);
    });
    return element;
  };
