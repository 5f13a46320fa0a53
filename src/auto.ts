import { elements } from './loader/elements.js';
import { reserveSpace } from './loader/reserve-space.js';
import { watch } from './loader/watch.js';

/**
 * `cdn/auto.js`: fetches only the elements that the page uses, from the files beside it. A second loader, of whatever version,
 * does nothing: the page belongs to the first.
 */
const first = Symbol.for('lede');
if (!Object.hasOwn(globalThis, first)) {
  Object.defineProperty(globalThis, first, { value: import.meta.url });
  const load = (name: string): Promise<unknown> => {
    // what all elements share, and the messages, come beside the element's own file, not after it
    void import('./loader/messages.js').catch(() => undefined);
    return import(`./elements/${name}.js`);
  };
  watch(elements, load, reserveSpace());
}
