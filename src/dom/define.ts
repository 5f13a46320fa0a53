import { warn } from '#warn';

/**
 * Registers an element once. A tag that is taken is left alone: another version of ours, or somebody else's element.
 * Does nothing on a server.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements;
  if (!registry) return;
  const existing = registry.get(tag);
  if (!existing) registry.define(tag, element);
  else if (existing !== element) warn(`<${tag}> is defined already, by another copy or version: this one is not used.`);
}
