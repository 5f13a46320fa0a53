import { supportsAdoptingStyleSheets, type LitElement } from 'lit';
import { warn } from '#warn';
import { hasContent } from './content.js';
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
export type ElementClass = CustomElementConstructor & { readonly elementProperties?: ReadonlyMap<PropertyKey, unknown> };

/** An element whose HTML a server has finished, and that has not been rendered here. */
interface Pending {
  /** Connects it, as Lit does. */
  readonly connect: () => void;
  /** The properties that have been set since. */
  readonly told: Set<PropertyKey>;
  leave?: (() => void) | undefined;
  renewing?: Promise<boolean> | undefined;
}

const pending = new WeakMap<Element, Pending>();

/** Was its HTML finished by a server, and nothing has changed since? */
export const isFinished = (element: Element): boolean => pending.has(element);

const isSheet = (node: Node): boolean => /^(?:LINK|STYLE)$/.test(node.nodeName);

/** Does a shadow root show more than what stands inside its element, or is on its way? */
function showsData(root: ShadowRoot): boolean {
  return [...root.children].some((child) => !isSheet(child) && child.localName !== 'slot' && !child.hasAttribute('aria-busy'));
}

/** What goes when a root is rendered here; its style sheets too, where the element brings its own in another way. */
const oldNodes = (root: ShadowRoot): ChildNode[] => [...root.childNodes].filter((node) => supportsAdoptingStyleSheets || !isSheet(node));

/** HTML that did not come by the parser, as with `innerHTML` or in a browser of old, keeps its shadow root as a template. */
function declaredRoot(element: Element): ShadowRoot | null {
  const template = element.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  if (!template) return null;
  const root = element.attachShadow({ mode: 'open', clonable: true });
  root.append(template.content);
  template.remove();
  return root;
}

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
    // without a name nothing has changed
    const state = given[0] === undefined ? undefined : pending.get(this);
    if (!state) return;
    state.told.add(given[0]!);
    void renew(this);
  };
  life.performUpdate = function (this: LitElement) {
    if (!pending.has(this)) performUpdate.call(this as unknown as typeof life);
  };
  const complete = getterOf(prototype, 'updateComplete');
  Object.defineProperty(prototype, 'updateComplete', {
    configurable: true,
    get(this: LitElement): Promise<boolean> {
      const state = pending.get(this);
      if (state) return state.renewing ? state.renewing.then((renewed) => (renewed ? this.updateComplete : false)) : Promise.resolve(true);
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
    if (state) enhance(this, state);
    else if ('renderRoot' in (this as object)) connectedCallback.call(this);
    else {
      const root = this.shadowRoot ?? declaredRoot(this);
      // it may still be arriving
      if (root && document.readyState === 'loading') awaitEnd(this);
      else if (root && 'enhance' in prototype && showsData(root)) begin(this, connectedCallback, early.has(this));
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
function setEarly(tag: string, { elementProperties }: ElementClass): WeakSet<Element> {
  const found = new WeakSet<Element>();
  for (const element of document.querySelectorAll(tag))
    if (element.shadowRoot && [...(elementProperties?.keys() ?? [])].some((name) => Object.hasOwn(element, name))) found.add(element);
  return found;
}

function begin(element: Enhanced, connected: () => void, isChanged: boolean): void {
  guard(Object.getPrototypeOf(element) as LitElement);
  const state: Pending = { connect: connected.bind(element), told: new Set() };
  pending.set(element, state);
  enhance(element, state);
  // a copy of one that was rendered here has no style sheet, and what stands inside one has been read by nobody
  if (isChanged || ![...element.shadowRoot!.childNodes].some(isSheet) || (readsContent(element) && hasContent(element))) void renew(element);
}

function enhance(element: Enhanced, state: Pending): void {
  state.leave?.();
  state.leave = element.enhance(element.shadowRoot!, () => void renew(element));
}

/** Renders an element anew: with all that its HTML tells, and what has changed since. False where that cannot be. */
export async function renew(element: LitElement): Promise<boolean> {
  const state = pending.get(element);
  if (!state) return true;
  state.renewing ??= render(element, state).catch((error: unknown) => {
    warn(`cannot be rendered anew, and stays as the server wrote it: ${String(error)}`, element);
    return false;
  });
  const renewed = await state.renewing;
  state.renewing = undefined;
  return renewed;
}

async function render(element: LitElement, state: Pending): Promise<boolean> {
  const [{ restore }, { stateIn }] = await Promise.all([import('./restore.js'), import('./resume.js'), prepare(element)]);
  if (!element.isConnected || !pending.has(element)) return false;
  const root = element.shadowRoot!;
  const { record, properties } = restore(element);
  const old = oldNodes(root);
  const resume = stateIn(root);
  // what a page has set or taken away by itself is newer
  if (!state.told.has('article')) restored.set(element, record);
  const fields = element as unknown as Record<string, unknown>;
  state.leave?.();
  pending.delete(element);
  for (const [name, value] of Object.entries(properties)) if (!state.told.has(name)) fields[name] ??= value;
  for (const node of old) node.remove();
  state.connect();
  try {
    (element as unknown as { performUpdate: () => void }).performUpdate();
  } catch (error) {
    root.append(...old);
    throw error;
  }
  void element.updateComplete.then(resume);
  return true;
}
