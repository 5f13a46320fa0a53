import { isOurs } from '../../dom/observe.js';

const stops = 'form, a, button:not([data-lede-term]), input, select, textarea, summary, label, iframe, audio, video, object, [tabindex], [contenteditable], br';

/** Does an element flow with the text around it? */
export const isInline = (element: Element): boolean => /^(inline|contents|ruby)$/.test(getComputedStyle(element).display);

/**
 * The last node of the running text that a node stands in: what follows is another line or block, or can be pressed itself. A
 * button behind it is reached in reading order, and cuts no sentence in two for a selection and for the browser's search.
 */
export function endOfRun(node: Node, root: Node): Node {
  let last = node;
  let next = node.nextSibling;
  for (; next && (isOurs(next) || isRunning(next)); next = next.nextSibling)
    // what a framework writes next stands behind its comment
    if (!isOurs(next) && next.nodeType !== 8) last = next;
  const parent = node.parentNode as Element;
  return next || parent === root || !isInline(parent) ? last : endOfRun(parent, root);
}

function isRunning(node: Node): boolean {
  if (node.nodeType !== 1) return true;
  // of a form, which may have fields of any name, nothing is asked by its own properties
  return isInline(node as Element) && !Element.prototype.matches.call(node, stops) && !(node as Element).querySelector(stops);
}
