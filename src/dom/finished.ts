import type { LitElement } from 'lit';
import { warn } from '#warn';
import { restored } from './restored.js';

type Read = Readonly<Record<string, unknown>>;

/** What the finished HTML of an element is, and what can be done with it. */
export interface Finished {
  /** What does not stand in its parts, as its server wrote it. */
  readonly state: Read;
  /** All that it tells of its story, still to be normalised. */
  readonly record: () => Read;
  /** The same of a widget inside it. */
  readonly recordOf: (widget: Element) => Read;
  /** Is it in another language than the page? */
  readonly isForeign: boolean;
  /** Renders the element anew, as something has changed since the server wrote it. */
  readonly renew: () => void;
  /** Tells of a moment how long ago it is, as long as it is fresh; `most` milliseconds at most. */
  readonly tellTime: (time: HTMLTimeElement | null, most?: number) => void;
  /** Is one of these moments within the last hour? */
  readonly isFresh: (...dates: unknown[]) => boolean;
  /** Waits for something, before the element is said to be complete. */
  readonly waitFor: (work: Promise<unknown>) => void;
  /** Is called when the element goes, or is rendered anew. */
  readonly onLeave: (leave: () => void) => void;
}

/** An element that keeps its HTML where a server has finished it. */
export interface Enhanced extends LitElement {
  /** Gives finished HTML what only a browser can do. No node of it is made anew. Without this method it is rendered anew at once. */
  enhance?: (root: ShadowRoot, finished: Finished) => void;
}

/** An element that a server has written, and that has not been rendered here. */
export interface Held {
  /** The properties that have been set since. */
  readonly told: Set<PropertyKey>;
  /** Takes what its HTML told, for the element that is rendered anew. */
  readonly keep: (record: Read) => void;
  /** Lets it be an element like others: connects it, as Lit does. */
  readonly release: () => void;
  /** What is known of it, once the code for that is there. */
  finished?: Finished;
  /** Has come into another place. */
  moved?: () => void;
  leave?: (() => void) | undefined;
  /** A property has been set, or an update been asked for. */
  changed?: () => void;
  /** Settles when it has been rendered anew; with false where it has gone meanwhile. */
  renewal?: Promise<boolean> | undefined;
}

/** The code that gives life to finished HTML. */
export interface FinishedCode {
  readonly begin: (element: Enhanced, held: Held) => Promise<void>;
}

/** An element's class. */
export type ElementClass = CustomElementConstructor & {
  readonly observedAttributes?: readonly string[];
  readonly elementProperties?: ReadonlyMap<PropertyKey, { readonly attribute?: unknown; readonly state?: boolean }>;
  /** Fetches that code: only pages that a server wrote pay for it. */
  readonly finished?: () => Promise<FinishedCode>;
};

const held = new WeakMap<Element, Held>();

/** What is known of an element whose HTML a server has finished, as long as it has not been rendered here. */
export const finishedOf = (element: Element): Finished | undefined => held.get(element)?.finished;

/** HTML that did not come by the parser, as with `innerHTML` or in a browser of old, keeps its shadow root as a template. */
function declaredRoot(element: Element): ShadowRoot | null {
  const template = element.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  if (!template) return null;
  const root = element.attachShadow({ mode: 'open', clonable: true });
  root.append(template.content);
  template.remove();
  return root;
}

/** Lets elements of a class keep the HTML that a server has finished. */
export function keepsFinished(tag: string, Class: ElementClass): void {
  const prototype = Class.prototype as Enhanced;
  const { connectedCallback, disconnectedCallback } = prototype;
  const early = setEarly(tag, Class);
  prototype.connectedCallback = function () {
    const state = held.get(this);
    if (state) state.moved?.();
    else if (!('renderRoot' in (this as object)) && (this.shadowRoot ?? declaredRoot(this)))
      hold(this, Class, connectedCallback, early.has(this) || isGiven(this));
    else connectedCallback.call(this);
  };
  prototype.disconnectedCallback = function () {
    const state = held.get(this);
    if (!state) disconnectedCallback.call(this);
    state?.leave?.();
  };
}

/** The elements to which a page has given something before they were defined: a property counts, whenever it was set. */
function setEarly(tag: string, Class: ElementClass): WeakSet<Element> {
  // Lit prepares a class when it is asked for its attributes, as registering it does
  const names = Class.observedAttributes ? [...(Class.elementProperties?.keys() ?? [])] : [];
  const found = new WeakSet<Element>();
  for (const element of document.querySelectorAll(tag)) if (element.shadowRoot && names.some((name) => Object.hasOwn(element, name))) found.add(element);
  return found;
}

/** Was it given an object, which no attribute holds, before it came into the page? A copy that a script has made may be. */
function isGiven(element: LitElement): boolean {
  const { elementProperties } = element.constructor as ElementClass;
  return [...(elementProperties ?? [])].some(
    ([name, { attribute, state }]) => attribute === false && !state && (element as unknown as Record<PropertyKey, unknown>)[name] !== undefined,
  );
}

/** Nothing is rendered into what a server wrote; what is changed meanwhile is noted. */
function hold(element: Enhanced, { finished: fetch, elementProperties }: ElementClass, connected: () => void, isChanged: boolean): void {
  const requestUpdate = element.requestUpdate.bind(element);
  const state: Held = {
    told: new Set(isChanged ? [''] : []),
    keep: (record) => restored.set(element, record),
    release() {
      held.delete(element);
      for (const name of ['requestUpdate', 'performUpdate']) Reflect.deleteProperty(element, name);
      connected.call(element);
    },
  };
  held.set(element, state);
  Object.assign(element, {
    performUpdate: () => undefined,
    requestUpdate(...given: Parameters<LitElement['requestUpdate']>) {
      requestUpdate(...given);
      const [name = '', before] = given;
      // frameworks set what is there already; an object that no attribute holds was the server's, and is now taken away
      if (elementProperties?.get(name)?.attribute !== false && name && Object.is(Reflect.get(element, name), before)) return;
      state.told.add(name);
      state.changed?.();
    },
  });
  const begun = begin(element, state, fetch);
  const complete = async (): Promise<boolean> => {
    if (!(await begun)) return false;
    if ((await state.renewal) === false) return false;
    if (held.has(element)) return true;
    Reflect.deleteProperty(element, 'updateComplete');
    return element.updateComplete;
  };
  Object.defineProperty(element, 'updateComplete', { configurable: true, get: complete });
}

async function begin(element: Enhanced, state: Held, fetch: ElementClass['finished']): Promise<boolean> {
  try {
    const code = await fetch?.();
    await code?.begin(element, state);
    return code !== undefined;
  } catch (error) {
    warn(`its code cannot be loaded, and it stays as its server wrote it: ${String(error)}`, element);
    return false;
  }
}
