import { expect } from '@open-wc/testing';
import { define } from '../../src/dom/define.js';
import { warn as silent } from '../../src/dom/silent.js';
import { warn } from '../../src/dom/warn.js';

let said: unknown[][] = [];
const own = console.warn;

beforeEach(() => {
  said = [];
  console.warn = (...parts: unknown[]) => said.push(parts);
});
afterEach(() => {
  console.warn = own;
});

describe('an element', () => {
  it('is registered once', () => {
    const element = class extends HTMLElement {};
    define('define-once', element);
    define('define-once', element);
    expect(customElements.get('define-once')).to.equal(element);
    expect(said).to.deep.equal([]);
  });

  it('leaves a tag that is taken alone, and tells the developer', () => {
    const theirs = class extends HTMLElement {};
    customElements.define('define-taken', theirs);
    define('define-taken', class extends HTMLElement {});
    define('define-taken', class extends HTMLElement {});
    expect(customElements.get('define-taken')).to.equal(theirs);
    expect(said).to.deep.equal([['[lede] <define-taken> is defined already, by another copy or version: this one is not used.']]);
  });

  it('is not registered where there is no page', () => {
    const element = class extends HTMLElement {};
    const registry = Object.getOwnPropertyDescriptor(globalThis, 'customElements')!;
    Object.defineProperty(globalThis, 'customElements', { configurable: true, value: undefined });
    try {
      define('define-nowhere', element);
    } finally {
      Object.defineProperty(globalThis, 'customElements', registry);
    }
    expect(customElements.get('define-nowhere')).to.equal(undefined);
  });
});

describe('a warning', () => {
  it('is said once for each text', () => {
    warn('one');
    warn('one');
    warn('two');
    expect(said).to.deep.equal([['[lede] one'], ['[lede] two']]);
  });

  it('names its element, and hands it to the developer', () => {
    const element = document.createElement('define-warning');
    warn('three', element);
    expect(said).to.deep.equal([['[lede] <define-warning>: three', element]]);
  });

  it('is never said in production', () => {
    (silent as typeof warn)('four');
    expect(said).to.deep.equal([]);
  });
});
