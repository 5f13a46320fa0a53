import { define as register } from '../dom/define.js';
import { ready } from './ready.js';

/**
 * Stands in for `dom/define` in the files of single elements: registers when the messages of the page's language are here. No
 * top-level `await`: older WebKits run a module that two others import at once before such a module has finished.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  void ready.then(() => {
    register(tag, element);
  });
}
