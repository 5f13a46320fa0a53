import { elements } from './loader/elements.js';
import { watch } from './loader/watch.js';

/**
 * `cdn/auto.js`: fetches only the elements that the page uses, from the files beside it. A second loader, of whatever version,
 * does nothing: the page belongs to the first.
 */
const first = Symbol.for('lede');
if (!Object.hasOwn(globalThis, first)) {
  Object.defineProperty(globalThis, first, { value: import.meta.url });
  watch(elements, (name) => {
    // what all elements share, and the words, come beside the element's own file, not after it
    void import('./loader/words.js').catch(() => undefined);
    return import(`./elements/${name}.js`);
  });
}
