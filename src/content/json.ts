import { get } from './platform.js';

/** The JSON in an element's own `<script type="application/json">`; throws as `JSON.parse` does. */
export function jsonIn(element: Element): unknown {
  for (let node = get(element, 'firstElementChild') as Element | null; node; node = get(node, 'nextElementSibling') as Element | null)
    if (node.localName === 'script' && node.getAttribute('type') === 'application/json') return JSON.parse(node.textContent) as unknown;
  return undefined;
}
