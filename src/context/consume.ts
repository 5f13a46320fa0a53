import { ContextEvent, type Context } from '@lit/context';

/**
 * Asks the elements around for a value, now and whenever it changes.
 *
 * @param tag - Who offers it: one around the host that is not defined yet could not hear the question, and is asked again.
 * @returns Takes the question back.
 */
export function consume<V>(host: HTMLElement, context: Context<symbol, V>, use: (value: V) => void, tag = ''): () => void {
  let left = false;
  let leave: (() => void) | undefined;
  const answer = (value: V, unsubscribe?: () => void): void => {
    // another provider has come between
    if (unsubscribe !== leave) leave?.();
    leave = unsubscribe;
    use(value);
  };
  const ask = (): void => {
    if (!left) host.dispatchEvent(new ContextEvent(context, host, answer, true));
  };
  ask();
  if (tag && host.closest(`${tag}:not(:defined)`)) void customElements.whenDefined(tag).then(ask);
  return () => {
    left = true;
    leave?.();
  };
}
