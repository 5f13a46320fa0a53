import { ContextEvent, type Context } from '@lit/context';

/**
 * Asks the elements around for a value, now and whenever it changes.
 *
 * @returns Takes the question back.
 */
export function consume<V>(host: HTMLElement, context: Context<symbol, V>, use: (value: V) => void): () => void {
  let leave: (() => void) | undefined;
  const answer = (value: V, unsubscribe?: () => void): void => {
    // another provider has come between
    if (unsubscribe !== leave) leave?.();
    leave = unsubscribe;
    use(value);
  };
  host.dispatchEvent(new ContextEvent(context, host, answer, true));
  return () => leave?.();
}
