import type { LitElement } from 'lit';
import { warn } from '#warn';
import { hasContent } from './content.js';
import { declaredRoot, isSheet, oldNodes, showsData } from './declared.js';
import { prepare } from './prepare.js';
import { restored } from './restored.js';

/** An element that keeps its HTML where a server has finished it. */
export interface Enhanced extends LitElement {
  /**
   * Gives finished HTML what only a browser can do. No node of it is made anew.
   *
   * @param renew - Has it rendered anew, where something has changed since the server wrote it.
   * @returns Takes that back.
   */
  enhance: (root: ShadowRoot, renew: () => void) => () => void;
}

/** An element's class. */
export type ElementClass = CustomElementConstructor & {
  readonly observedAttributes?: readonly string[];
  readonly elementProperties?: ReadonlyMap<PropertyKey, { readonly attribute?: unknown; readonly state?: boolean }>;
};

/** An element whose HTML a server has finished, and that has not been rendered here. */
interface Pending {
  /** Connects it, as Lit does. */
  readonly connect: () => void;
  /** Renders it anew. */
  readonly renew: () => void;
  /** The properties that have been set since. */
  readonly told: Set<PropertyKey>;
  leave?: (() => void) | undefined;
  isEnhancing?: boolean;
}

const pending = new WeakMap<Node, Pending>();
/** Those that are being rendered anew. */
const renewals = new WeakMap<Element, Promise<boolean>>();

/** Was its HTML finished by a server, and nothing has changed since? */
export const isFinished = (element: Element): boolean => pending.has(element);

/** The classes of which such an element has been seen: until then nothing of them is changed. */
const guarded = new WeakSet<LitElement>();

/** Nothing is rendered into finished HTML, and whoever changes a property has the element rendered anew. */
function guard(prototype: LitElement): void {
  if (guarded.has(prototype)) return;
  guarded.add(prototype);
  const life = prototype as unknown as { performUpdate: () => void };
  const { requestUpdate } = prototype;
  const { performUpdate } = life;
  prototype.requestUpdate = function (...given: Parameters<LitElement['requestUpdate']>) {
    requestUpdate.apply(this, given);
    const state = pending.get(this);
    if (!state || state.isEnhancing) return;
    if (given[0] !== undefined) state.told.add(given[0]);
    renew(this);
  };
  life.performUpdate = function (this: LitElement) {
    if (!pending.has(this)) performUpdate.call(this as unknown as typeof life);
  };
  const complete = getterOf(prototype, 'updateComplete');
  Object.defineProperty(prototype, 'updateComplete', {
    configurable: true,
    get(this: LitElement): Promise<boolean> {
      const renewal = renewals.get(this);
      if (renewal) return renewal.then((renewed) => (renewed ? this.updateComplete : false));
      if (pending.has(this)) return Promise.resolve(true);
      return complete?.call(this) as Promise<boolean>;
    },
  });
}

function getterOf(prototype: object | null, name: string): (() => unknown) | undefined {
  const descriptor = prototype && Object.getOwnPropertyDescriptor(prototype, name);
  return descriptor || !prototype ? descriptor?.get : getterOf(Object.getPrototypeOf(prototype) as object | null, name);
}

/** Lets elements of a class keep the HTML that a server has finished. */
export function keepsFinished(tag: string, Class: ElementClass): void {
  const prototype = Class.prototype as Enhanced;
  const { connectedCallback, disconnectedCallback } = prototype;
  const early = setEarly(tag, Class);
  prototype.connectedCallback = function () {
    const state = pending.get(this);
    if (state) {
      enhance(this, state);
      // it was away when it should have been rendered anew
      if (state.told.size) renew(this);
    } else if ('renderRoot' in (this as object)) connectedCallback.call(this);
    else {
      const { shadowRoot } = this;
      const root = shadowRoot ?? declaredRoot(this);
      // it may still be arriving
      if (root && document.readyState === 'loading') awaitEnd(this);
      else if (root && 'enhance' in prototype && showsData(root)) begin(this, connectedCallback, early.has(this) || (shadowRoot !== null && isGiven(this)));
      else {
        // what it shows is on its way, or stands inside it
        for (const node of root ? oldNodes(root) : []) node.remove();
        connectedCallback.call(this);
      }
    }
  };
  prototype.disconnectedCallback = function () {
    const state = pending.get(this);
    if (!state) disconnectedCallback.call(this);
    state?.leave?.();
  };
}

/** What comes into an element is to be read. */
let contents: MutationObserver | undefined;

/** Of these two the content is a form, or the same story once more. */
const readsContent = ({ localName }: Element): boolean => !/^lede-(?:article|newsletter)$/.test(localName);

/** Looks at an element again when the page is there. */
function awaitEnd(element: LitElement): void {
  const look = (): void => {
    if (element.isConnected) element.connectedCallback();
  };
  document.addEventListener('DOMContentLoaded', look, { once: true });
}

/** The elements to which a page has given something before they were defined: a property counts, whenever it was set. */
function setEarly(tag: string, Class: ElementClass): WeakSet<Element> {
  // Lit prepares a class when it is asked for its attributes, as registering it does
  const names = Class.observedAttributes ? [...(Class.elementProperties?.keys() ?? [])] : [];
  const found = new WeakSet<Element>();
  for (const element of document.querySelectorAll(tag)) if (element.shadowRoot && names.some((name) => Object.hasOwn(element, name))) found.add(element);
  return found;
}

/** Was it given an object, which no attribute holds, before it came into the page? A copy that a script has made may be; it has its shadow root already. */
function isGiven(element: LitElement): boolean {
  const { elementProperties } = element.constructor as ElementClass;
  return [...(elementProperties ?? [])].some(
    ([name, { attribute, state }]) => attribute === false && !state && (element as unknown as Record<PropertyKey, unknown>)[name] !== undefined,
  );
}

function begin(element: Enhanced, connected: () => void, isChanged: boolean): void {
  guard(Object.getPrototypeOf(element) as LitElement);
  const state: Pending = {
    connect: connected.bind(element),
    renew: () => {
      renew(element);
    },
    told: new Set(),
  };
  pending.set(element, state);
  contents ??= new MutationObserver((records) => {
    for (const { target } of records) pending.get(target)?.renew();
  });
  contents.observe(element, { childList: true });
  enhance(element, state);
  // a copy of one that was rendered here has no style sheet; an address has been asked, and what stands inside read, by nobody
  if (isChanged || element.hasAttribute('src') || ![...element.shadowRoot!.childNodes].some(isSheet) || (readsContent(element) && hasContent(element)))
    renew(element);
}

function enhance(element: Enhanced, state: Pending): void {
  state.leave?.();
  state.isEnhancing = true;
  state.leave = element.enhance(element.shadowRoot!, state.renew);
  state.isEnhancing = false;
}

/** Renders an element anew: with all that its HTML tells, and what has changed since. */
function renew(element: LitElement): void {
  const state = pending.get(element);
  if (!state || renewals.has(element)) return;
  const renewal = render(element, state)
    .catch((error: unknown) => {
      warn(`cannot be rendered anew, and stays as the server wrote it: ${String(error)}`, element);
      return false;
    })
    .finally(() => renewals.delete(element));
  renewals.set(element, renewal);
}

/** False where it has gone meanwhile. */
async function render(element: LitElement, state: Pending): Promise<boolean> {
  const [{ renderAnew }] = await Promise.all([import('./renew.js'), prepare(element)]);
  if (!element.isConnected || !pending.has(element)) return false;
  state.leave?.();
  pending.delete(element);
  await renderAnew(element, { ...state, keep: (record) => restored.set(element, record) });
  return true;
}
