import type { Result } from '../../newsletter/outcome.js';
import { watchPolicy } from '../../newsletter/policy.js';
import { isReached } from '../../newsletter/send.js';

const { getAttribute, setAttribute, removeAttribute } = Element.prototype;
const { submit } = HTMLFormElement.prototype;

/** The longest that a reader waits for a frame, in milliseconds. */
const patience = 15_000;

/** A frame in which only what is named may be done. */
export function newFrame(sandbox: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  return frame;
}

/**
 * Sends a form into a frame that nobody sees, and in which nothing may run: that it has come is all that is known.
 *
 * @param settle - Is told `refused` where the page's policy lets no frame load it: nothing has been sent.
 */
export function sendIntoFrame(host: HTMLElement, form: HTMLFormElement, url: URL, signal: AbortSignal, settle: (result: Result | 'refused') => void): void {
  const frame = newFrame('');
  frame.name = `lede-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  frame.hidden = true;
  host.append(frame);
  const policy = watchPolicy('frame-src', 'form-action');
  const leave = (): void => {
    clearTimeout(timer);
    policy.stop();
    frame.remove();
  };
  const end = (outcome: Result['outcome'] | 'refused'): void => {
    leave();
    if (!signal.aborted) settle(outcome === 'refused' ? outcome : { outcome });
  };
  const timer = setTimeout(end, patience, 'failed');
  signal.addEventListener('abort', leave);
  // the empty page of a new frame loads first, in some browsers at once
  setTimeout(() => {
    // a page of the browser's own, that says it could not be reached, loads as any other
    frame.addEventListener('load', () => {
      void Promise.all([policy.isRefused(), isReached(url.href, signal)]).then(([refused, reached]) => {
        end(refused ? 'refused' : reached ? 'unknown' : 'failed');
      });
    });
    const target = getAttribute.call(form, 'target');
    setAttribute.call(form, 'target', frame.name);
    submit.call(form);
    if (target === null) removeAttribute.call(form, 'target');
    else setAttribute.call(form, 'target', target);
  }, 50);
}
