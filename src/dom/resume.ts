import type { LitElement } from 'lit';
import { warn } from '#warn';
import { propsOf } from './content.js';
import { resting, type Rest } from './rest.js';
import { hostOf } from './server.js';

let nearby: IntersectionObserver | undefined;
let code: typeof import('./hydrate.js') | undefined;

/** What a reader does is heard by a widget that has come to life before the event reaches it. */
function hurry({ currentTarget }: Event): void {
  code?.hydrateNow(currentTarget as Element);
}

/**
 * Lets elements of a class rest where a server wrote them, until they are wanted: near the reader, under a pointer or the focus,
 * or by a program. Only then do they load what takes them over.
 */
export function resumable(prototype: LitElement): void {
  const { connectedCallback, disconnectedCallback } = prototype;
  prototype.connectedCallback = function () {
    const isNew = !('renderRoot' in (this as object));
    const root = isNew ? this.shadowRoot : null;
    const isCopy = root && !root.querySelector('style, link');
    if (!isCopy && (root ?? this.hasAttribute('defer-hydration'))) rest(this, connectedCallback);
    else {
      if (isNew) copyProps(this, root);
      connectedCallback.call(this);
    }
  };
  prototype.disconnectedCallback = function () {
    if (!resting.has(this)) disconnectedCallback.call(this);
  };
}

/** A copy of an element that was hydrated (`cloneNode`, `innerHTML`, the cache of Turbo) is rendered anew, from the data of the server. */
function copyProps(element: LitElement, root: ShadowRoot | null): void {
  root?.replaceChildren();
  const fields = element as unknown as Record<string, unknown>;
  // what a script has told it already is newer
  for (const [name, value] of Object.entries(propsOf(element))) if (typeof fields[name] !== 'object') fields[name] = value;
}

function rest(element: LitElement, connected: () => void): void {
  const template = element.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  // HTML that did not come by the parser, as with Turbo or in a browser of old
  if (template && !element.shadowRoot) {
    element.attachShadow({ mode: 'open', clonable: true }).append(template.content);
    template.remove();
  }
  if (!resting.has(element)) begin(element, connected);
  // there is nothing to look at
  if (!element.shadowRoot && document.readyState !== 'loading') void resting.get(element)?.wake();
  nearby ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) void resting.get(target)?.wake();
    },
    { rootMargin: '400px' },
  );
  // one that was moved is looked at anew
  nearby.unobserve(element);
  nearby.observe(element);
}

function begin(element: LitElement, connected: () => void): void {
  let waking: Promise<boolean> | undefined;
  const wake = (): Promise<boolean> =>
    (waking ??= import('./hydrate.js')
      .then(async (loaded) => {
        code = loaded;
        const awake = await loaded.hydrateElement(element);
        if (awake) nearby?.unobserve(element);
        else waking = undefined;
        return awake;
      })
      .catch((error: unknown) => {
        warn(`cannot be taken over, and stays as the server wrote it: ${String(error)}`, element);
        waking = undefined;
        return false;
      }));
  const state: Rest = { element, wake, connect: connected.bind(element), later: new Map(), noting: true };
  resting.set(element, state);
  for (const type of ['pointerover', 'focusin', 'touchstart']) element.addEventListener(type, () => void wake(), { once: true, passive: true });
  for (const type of ['click', 'auxclick', 'submit']) element.addEventListener(type, hurry, { once: true, capture: true });
  const requestUpdate = element.requestUpdate.bind(element);
  Object.assign(element, {
    requestUpdate(name?: PropertyKey, old?: unknown, ...more: []) {
      requestUpdate(name, old, ...more);
      const host = hostOf(element);
      // the widget around hands over what the server had: that is no change
      if (!state.noting || (host && resting.has(host))) return;
      if (name !== undefined && !state.later.has(name)) state.later.set(name, old);
      void wake();
    },
  });
  Object.defineProperty(element, 'updateComplete', { configurable: true, get: () => wake().then((awake) => awake && element.updateComplete) });
}
