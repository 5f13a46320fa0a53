import type { LitElement } from 'lit';
import { oldNodes } from './declared.js';
import type { Held } from './finished.js';
import { restore } from './restore.js';
import { stateIn } from './resume.js';

/** Renders an element in the place of its finished HTML, with all that the HTML tells. What a reader has done in it stays. */
export async function renderAnew(element: LitElement, { told, keep, release }: Held): Promise<void> {
  const root = element.shadowRoot!;
  const { record, properties } = restore(element);
  const fields = element as unknown as Record<string, unknown>;
  // what a page has set or taken away by itself is newer
  if (!told.has('article')) keep(record);
  for (const [name, value] of Object.entries(properties)) if (!told.has(name)) fields[name] ??= value;
  const old = oldNodes(root);
  const resume = stateIn(root);
  for (const node of old) node.remove();
  release();
  try {
    (element as unknown as { performUpdate: () => void }).performUpdate();
  } catch (error) {
    root.append(...old);
    throw error;
  }
  await resume();
}
