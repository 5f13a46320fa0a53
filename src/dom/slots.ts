import { html, nothing, type LitElement, type TemplateResult } from 'lit';

/** How a widget's shadow root comes to be: what of the content is shown is chosen node by node, without an attribute in the page. */
export const manualSlots: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

/** The place of what the page wrote inside a widget and the widget did not read: below it, as it stands. Nothing where there is none. */
export function unreadTemplate(hasUnread: boolean): TemplateResult | typeof nothing {
  return hasUnread ? html`<slot name="unread"></slot>` : nothing;
}

/** Shows the content of a widget in its slot: what it did not read, or all of it where the widget has nothing else to show. */
export function showContent(host: LitElement, unread: readonly Node[] = []): void {
  const root = host.shadowRoot;
  const slot = root?.querySelector('slot');
  if (!root || !slot) return;
  const all = [...host.childNodes].filter((node): node is Element | Text => node.nodeType === 1 || node.nodeType === 3);
  const isPart = slot.hasAttribute('name');
  const left: ReadonlySet<Node> = new Set(unread);
  const shown = isPart ? all.filter((node) => left.has(node)) : all;
  if (root.slotAssignment === 'manual') slot.assign(...shown);
  else if (isPart) {
    // a root that a server wrote goes by names, and words without a tag have none: they are shown where nothing was read
    slot.name = all.some((node) => !left.has(node) && (node.nodeType === 1 || node.nodeValue?.trim())) ? 'unread' : '';
    for (const node of shown) if (node.nodeType === 1 && (node as Element).slot !== slot.name) (node as Element).slot = slot.name;
  }
}
