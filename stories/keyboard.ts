const focusable = 'a[href], button, summary, input:not([type="hidden"]), [tabindex="0"]';

/** What the Tab key reaches inside an element, in order, through shadow roots and slots. */
export function tabStops(element: Element): HTMLElement[] {
  const self = element instanceof HTMLElement && element.matches(focusable) && element.checkVisibility() ? [element] : [];
  const inside = element instanceof HTMLSlotElement ? element.assignedElements() : (element.shadowRoot ?? element).children;
  return [...self, ...[...inside].flatMap(tabStops)];
}

/** The element that has the focus, however deep. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
