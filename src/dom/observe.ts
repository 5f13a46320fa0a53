/** All copies of this major version on a page know each other's nodes by it; a clone does not carry it. */
const key = Symbol.for('lede-own-0');

/** Says that a node which a widget puts among the page's own is the widget's. */
export function own<N extends Node>(node: N): N {
  return Object.assign(node, { [key]: true });
}

/** Did a widget put this node here, or one around it? */
export function isOwn(node: Node): boolean {
  // a field of that name takes the place of a form's own property
  for (let at: Node | null = node; at; at = Reflect.get(Node.prototype, 'parentNode', at)) if (key in at) return true;
  return false;
}

/** Did the page change something, or was it only us? */
function isForeign({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return !(isOwn(target) || (nodes.length && nodes.every((node) => key in node)));
}

/**
 * Follows what a page does to its own nodes. What widgets do to theirs among them is no change: no observer of ours ever reacts to
 * what we did ourselves.
 */
export function observe(target: Node, options: MutationObserverInit, changed: () => void): MutationObserver {
  const observer = new MutationObserver((records) => {
    if (records.some(isForeign)) changed();
  });
  observer.observe(target, options);
  return observer;
}
