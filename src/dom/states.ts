const known = new WeakMap<HTMLElement, CustomStateSet>();

/** The states of an element that style sheets of the page can ask for; a browser gives them out once. */
export function statesOf(element: HTMLElement): CustomStateSet {
  const states = known.get(element) ?? element.attachInternals().states;
  known.set(element, states);
  return states;
}
