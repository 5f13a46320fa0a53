import { scripts } from './scripts.mjs';

const js = (text) => `<script>${text}</script>`;

/** A `Promise` of the page's own, as bluebird and old polyfills have it; async functions and `import()` still give the browser's. */
const promise = js(`{
  const Native = Promise;
  class Other {
    constructor(work) { this.native = new Native(work); }
    then(...calls) { return new Other((resolve, reject) => this.native.then(...calls).then(resolve, reject)); }
    catch(call) { return this.then(undefined, call); }
    finally(call) { return new Other((resolve, reject) => this.native.finally(call).then(resolve, reject)); }
    static resolve(value) { return new Other((resolve) => resolve(value)); }
    static reject(reason) { return new Other((resolve, reject) => reject(reason)); }
  }
  for (const name of ['all', 'allSettled', 'any', 'race'])
    Other[name] = (list) => new Other((resolve, reject) => Native[name](list).then(resolve, reject));
  window.Promise = Other;
}`);

/** Collections of the page's own, as core-js brings them where it mistrusts the browser's: they hand everything to the browser's. */
const collections = js(`for (const name of ['Map', 'Set', 'WeakMap', 'WeakSet']) {
  const Native = window[name];
  const Other = function (entries) { Object.defineProperty(this, 'native', { value: new Native(entries) }); };
  for (const key of Reflect.ownKeys(Native.prototype)) {
    const { value, get } = Object.getOwnPropertyDescriptor(Native.prototype, key);
    if (get) Object.defineProperty(Other.prototype, key, { configurable: true, get() { return this.native[key]; } });
    else if (typeof value === 'function' && key !== 'constructor')
      Other.prototype[key] = function (...values) {
        const given = Reflect.apply(value, this.native, values);
        return given === this.native ? this : given;
      };
  }
  window[name] = Other;
}`);

/** Classes of the page's own where a script asks what something is: nothing is one of them. */
const classes = js(
  `for (const name of ['HTMLElement', 'HTMLFormElement', 'HTMLInputElement', 'HTMLFieldSetElement', 'HTMLAnchorElement', 'Element', 'ShadowRoot', 'Text', 'Comment', 'Error', 'Array'])
    Object.defineProperty(window[name], Symbol.hasInstance, { value: () => false });`,
);

/** What pages put in the place of the browser's built-ins, by its name. */
export const replaced = {
  'zone.js': scripts.zone,
  'zone.js as a module': scripts.zoneModule,
  'another `Promise`': promise,
  'other collections': collections,
  'classes that know none of theirs': classes,
};
