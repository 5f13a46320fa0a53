import type { LitElement } from 'lit';

/** Where Lit keeps what it rendered into a node. Its server packages live by this name, and by the two that Lit's builds give the method. */
interface Rendered {
  _$litPart$?: (Record<'_$setValue' | '_$AI', (value: unknown) => void> & { setConnected: (connected: boolean) => void }) | undefined;
}

/** Lit's own steps, which only an element calls otherwise. */
interface Steps {
  renderRoot: unknown;
  performUpdate: () => void;
}

/**
 * Makes an element's first update, and takes what it renders instead of having it written into its root.
 *
 * @param connect - Connects the element, as its `connectedCallback` does.
 */
export function firstRender(element: LitElement, root: object, connect: () => void, take: (value: unknown) => void): void {
  const steps = element as unknown as Steps;
  const rendered: Rendered = root;
  const caught = (value: unknown): void => {
    rendered._$litPart$ = undefined;
    take(value);
  };
  rendered._$litPart$ = { _$setValue: caught, _$AI: caught, setConnected: () => undefined };
  steps.renderRoot = root;
  connect();
  steps.performUpdate();
}
