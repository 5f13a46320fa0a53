import { hydrate } from '@lit-labs/ssr-client';
import type { CSSResultOrNative, LitElement } from 'lit';
import { warn } from '#warn';
import { wearStyles } from './adopt.js';
import { firstRender } from './catch.js';
import { propsOf, takeProps } from './content.js';
import { mend } from './mend.js';
import { prepared, resting, type Rest } from './rest.js';
import { asServer, widgetAround } from './server.js';

/** An element that looks otherwise where a server wrote it. */
interface FromServer {
  readonly serverStyles: CSSResultOrNative;
}

/**
 * Takes over what a server wrote, node by node.
 *
 * @returns False where the element has gone meanwhile: it rests on.
 */
export async function hydrateElement(element: LitElement): Promise<boolean> {
  const around = widgetAround(element);
  // it hands over data, or the story
  await (around && resting.get(around)?.wake());
  // its data comes after its shadow root
  if (document.readyState === 'loading')
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve);
    });
  await prepared(element);
  const rest = resting.get(element);
  if (!rest) return true;
  if (!element.isConnected) return false;
  wakeUp(rest);
  return true;
}

/** The same at once, before an event reaches the element; nothing where something has to be waited for. */
export function hydrateNow(element: Element): void {
  const around = widgetAround(element);
  if (around) hydrateNow(around);
  const rest = resting.get(element);
  if (rest && document.readyState !== 'loading' && !(around && resting.has(around)) && !prepared(element)) wakeUp(rest);
}

function wakeUp(rest: Rest): void {
  const { element } = rest;
  const root = element.shadowRoot;
  // a print stays as it is
  if (root && !isMarked(root)) Object.defineProperty(element, 'updateComplete', { value: Promise.resolve(true) });
  else takeOver(element, root, rest);
}

/** Before the part of the whole there may be style sheets. */
function isMarked(root: ShadowRoot): boolean {
  for (let node = root.firstChild; node; node = node.nextSibling)
    if (node.nodeType === Node.COMMENT_NODE && node.nodeValue?.startsWith('lit-part')) return true;
  return false;
}

function takeOver(element: LitElement, root: ShadowRoot | null, rest: Rest): void {
  const fields = element as unknown as Record<PropertyKey, unknown>;
  const changed = new Map<PropertyKey, unknown>();
  takeProps(element);
  const given = propsOf(element);
  element.removeAttribute('defer-hydration');
  Object.assign(element, {
    // before the controllers look: the values that the server had
    willUpdate: () => {
      rest.noting = false;
      for (const [name, old] of rest.later) {
        changed.set(name, fields[name]);
        fields[name] = old;
      }
      Object.assign(element, given);
    },
  });
  try {
    if (root) takeRoot(element, root, rest.connect);
    else {
      // text that came without its shadow root: `innerHTML` of a page, a browser of old
      rest.noting = false;
      for (const [name, value] of Object.entries(given)) if (!rest.later.has(name)) fields[name] = value;
      rest.connect();
    }
  } catch (error) {
    warn(`what the server wrote is not what is to be shown, and is written anew: ${String(error)}`, element);
    root?.replaceChildren(...sheetsOf(root));
  }
  resting.delete(element);
  for (const name of ['requestUpdate', 'updateComplete', 'willUpdate']) Reflect.deleteProperty(element, name);
  for (const [name, value] of changed) fields[name] = value;
  // now with what only a page knows
  element.requestUpdate();
}

function takeRoot(element: LitElement, root: ShadowRoot, connect: () => void): void {
  if ('adoptedStyleSheets' in root) {
    const { elementStyles, serverStyles = [] } = element.constructor as typeof LitElement & Partial<FromServer>;
    wearStyles(root, [...elementStyles, serverStyles].flat());
    for (const sheet of sheetsOf(root)) sheet.remove();
  }
  asServer(() => {
    firstRender(element, root, connect, (value) => {
      hydrate(value, root, element.renderOptions);
    });
  });
  mend(root);
  breakAgain(root);
}

/** A picture that broke while nobody listened is told of now. */
function breakAgain(root: ShadowRoot): void {
  for (const image of root.querySelectorAll('img')) if (image.complete && !image.naturalWidth && image.src) image.dispatchEvent(new Event('error'));
}

const sheetsOf = (root: ShadowRoot): Element[] => [...root.children].filter(({ localName }) => localName === 'style' || localName === 'link');
