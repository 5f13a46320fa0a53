import type { LitElement } from 'lit';
import { oldNodes } from './declared.js';
import type { Held } from './finished.js';
import { restore } from './restore.js';
import { outdate } from './restored.js';
import { stateIn } from './resume.js';

/** Has a script set a property to what no attribute says? */
function isUnwritten(element: LitElement, name: PropertyKey): boolean {
  const { attribute } = (element.constructor as typeof LitElement).elementProperties.get(name) ?? { attribute: false };
  const value = Reflect.get(element, name) as unknown;
  if (attribute === false || value === undefined || value === false) return false;
  const written = element.getAttribute(typeof attribute === 'string' ? attribute : String(name).toLowerCase());
  return value !== true && written !== (value as string | number).toString();
}

/** Renders an element in the place of its finished HTML, with all that the HTML tells. What a reader has done in it stays. */
export async function renderAnew(element: LitElement, { told, keep, release }: Held): Promise<void> {
  const root = element.shadowRoot!;
  const { record, properties } = restore(element);
  const fields = element as unknown as Record<string, unknown>;
  // what a page has set or taken away by itself is newer
  if (!told.has('article')) keep(record);
  for (const [name, value] of Object.entries(properties)) if (!told.has(name)) fields[name] ??= value;
  if ([...told].some((name) => isUnwritten(element, name))) outdate(element);
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
