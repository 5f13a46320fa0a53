import type { LitElement } from 'lit';
import { firstRender } from '../dom/catch.js';
import { place } from '../dom/server.js';
import type { Scope } from './options.js';
import type { Widget } from './widgets.js';

/** What a widget is given. */
export interface Given {
  readonly attributes: (readonly [string, string])[];
  readonly properties: (readonly [string, unknown])[];
}

/** An element of Lit's shim of the DOM: its events find their way up by this name. */
interface Shim extends LitElement {
  __eventTargetParent?: Element;
}

/**
 * A widget as it stands in a page after its first update.
 *
 * @param inside - The outline of what is written inside it.
 * @returns The element, and the template of its shadow root.
 */
export function connect({ tag, OnServer }: Widget, { attributes, properties }: Given, inside: string, scope: Scope): { element: LitElement; content: unknown } {
  const element = new OnServer() as Shim;
  place(element, { tag, around: scope.around, outline: inside });
  if (scope.around) element.__eventTargetParent = scope.around;
  for (const [name, value] of attributes) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  if (scope.lang !== undefined && !scope.around && !element.hasAttribute('lang')) element.setAttribute('lang', scope.lang);
  for (const [name, value] of properties) if (value !== undefined) (element as unknown as Record<string, unknown>)[name] = value;
  let content: unknown;
  const take = (value: unknown): void => {
    content = value;
  };
  firstRender(
    element,
    {},
    () => {
      element.connectedCallback();
    },
    take,
  );
  return { element, content };
}
