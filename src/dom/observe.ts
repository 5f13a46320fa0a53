/** All copies of this major version on a page know each other's nodes by it; a clone does not carry it. */
const key = Symbol.for('lede-own-0');

/** Says of a node that a widget puts among the page's own, or inside such a node, that it is the widget's. */
export const claim = <N extends Node>(node: N): N => Object.assign(node, { [key]: true });

export const isOurs = (node: Node): boolean => key in node;

/** Did the page change something, or was it only us? */
function isForeign({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return !isOurs(target) && !(nodes.length && nodes.every(isOurs));
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
