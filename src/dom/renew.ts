import type { LitElement } from 'lit';
import { oldNodes } from './declared.js';
import type { Held } from './finished.js';
import { restore } from './restore.js';
import { outdate } from './restored.js';
import { stateIn } from './resume.js';

/** The properties by which a script says what a story is. */
const disclosures: readonly PropertyKey[] = ['sponsor', 'media', 'liveStatus', 'access', 'imageOrigin', 'madeBy', 'checkedBy', 'submittedBy'];

/** Has a script set one of them to what no attribute says? */
function isUnwritten(element: LitElement, name: PropertyKey): boolean {
  if (!disclosures.includes(name)) return false;
  const attribute = (element.constructor as typeof LitElement).elementProperties.get(name)?.attribute;
  const value = Reflect.get(element, name) as unknown;
  return value !== undefined && value !== null && value !== element.getAttribute(typeof attribute === 'string' ? attribute : String(name));
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
