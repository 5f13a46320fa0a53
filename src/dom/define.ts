import type { LitElement } from 'lit';
import { warn } from '#warn';
import { stylable } from './adopt.js';
import { canRender } from './can-render.js';
import { keepsFinished } from './finished.js';

/**
 * Registers an element once. A tag that is taken is left alone: another version of ours, or somebody else's element.
 * Does nothing on a server.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements;
  if (!registry) return;
  const existing = registry.get(tag);
  if (existing) {
    if (existing !== element) warn(`<${tag}> is defined already, by another copy or version: this one is not used.`);
  } else if (canRender()) {
    if ('document' in globalThis) {
      stylable(element.prototype as LitElement);
      keepsFinished(tag, element);
    }
    registry.define(tag, element);
  } else warn('This page does not let templates be shown: its Trusted Types policy, or a script that replaces built-ins. No element is registered.');
}
