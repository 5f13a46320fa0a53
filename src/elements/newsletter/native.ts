import type { Result } from '../../newsletter/outcome.js';
import { watchPolicy, type Watch } from '../../newsletter/policy.js';

const { submit } = HTMLFormElement.prototype;
const { getAttribute, removeAttribute, setAttribute } = Element.prototype;

/** The longest that a reader waits for a page, in milliseconds. */
const patience = 15_000;

/** Is told what has become of a form; nothing where the page of its reply takes the place of this one. */
export type Settle = (result: Result | undefined) => void;

/** Does its reply come up in a window of its own? */
export function opensWindow(form: HTMLFormElement): boolean {
  const target = getAttribute.call(form, 'target') ?? '';
  return target !== '' && !/^_(?:self|parent|top)$/i.test(target);
}

/** Has the browser send a form, as without a script. */
export function submitNatively(form: HTMLFormElement, signal: AbortSignal, settle: Settle): boolean {
  const target = getAttribute.call(form, 'target');
  // long after the reader's press no browser opens a window
  const opens = opensWindow(form) && (navigator as Partial<Navigator>).userActivation?.isActive === true;
  const policy = watchPolicy('form-action');
  setAttribute.call(form, 'target', opens ? target! : '_self');
  submit.call(form);
  if (target === null) removeAttribute.call(form, 'target');
  else setAttribute.call(form, 'target', target);
  void follow(opens, policy, signal, settle);
  return opens;
}

/** A page in a window of its own leaves this one as it is, and nobody here sees what comes back. */
export async function follow(opens: boolean, policy: Watch, signal: AbortSignal, settle: Settle): Promise<void> {
  const stop = opens ? undefined : waitForPage(signal, settle);
  const refused = await policy.isRefused();
  policy.stop();
  if (signal.aborted || (!refused && !opens)) return;
  stop?.();
  settle({ outcome: refused ? 'failed' : 'unknown' });
}

/** Waits for the page of the reply; the returned function ends that. */
function waitForPage(signal: AbortSignal, settle: Settle): () => void {
  const end = (result?: Result): void => {
    stop();
    settle(result);
  };
  // a reader who comes back finds the form as it was
  const leave = (): void => {
    end();
  };
  const timer = setTimeout(end, patience, { outcome: 'failed' });
  const stop = (): void => {
    clearTimeout(timer);
    removeEventListener('pagehide', leave);
    signal.removeEventListener('abort', stop);
  };
  addEventListener('pagehide', leave);
  signal.addEventListener('abort', stop);
  return stop;
}
