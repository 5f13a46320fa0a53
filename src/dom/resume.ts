/** Where something stands among its like. */
type Step = readonly [selector: string, index: number];

const selectorOf = (element: Element): string =>
  element.localName + (element.hasAttribute('part') ? `[part="${CSS.escape(element.getAttribute('part')!)}"]` : '');

/** The way to the element that has the focus, from shadow root to shadow root. */
function wayIn(root: ShadowRoot): Step[] {
  const { activeElement } = root;
  if (!activeElement) return [];
  const selector = selectorOf(activeElement);
  const step: Step = [selector, [...root.querySelectorAll(selector)].indexOf(activeElement)];
  return [step, ...(activeElement.shadowRoot ? wayIn(activeElement.shadowRoot) : [])];
}

/**
 * Takes down what a reader has done in a shadow root: what has the focus, which rows are open, how far its list is scrolled.
 *
 * @returns Does the same again, once the root has been rendered anew.
 */
export function stateIn(root: ShadowRoot): () => Promise<void> {
  const way = wayIn(root);
  const rows = (): HTMLDetailsElement[] => [...root.querySelectorAll('details')];
  const list = (): Element | null => root.querySelector('[part="list"]');
  const open = rows().map((row) => row.open);
  const scrolled = list()?.scrollLeft ?? 0;
  return async () => {
    for (const [i, row] of rows().entries()) row.open = open[i] ?? false;
    if (scrolled) list()?.scrollTo({ left: scrolled, behavior: 'instant' });
    let within: ShadowRoot | null = root;
    let found: (HTMLElement & { updateComplete?: Promise<unknown> }) | undefined;
    for (const [selector, index] of way) {
      found = within?.querySelectorAll<HTMLElement>(selector)[index];
      await found?.updateComplete;
      within = found?.shadowRoot ?? null;
    }
    // the reader may have gone on meanwhile
    if (!root.activeElement) found?.focus({ preventScroll: true });
  };
}
