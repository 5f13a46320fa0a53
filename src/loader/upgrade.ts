/** What the stand-in and the widget have in common. Not everything: a sanitiser lets `data-onclick` through. */
const kept = ['class', 'dir', 'hidden', 'id', 'lang', 'slot'];

type Widget = CustomElementConstructor & { readonly observedAttributes?: readonly string[] };

/** Puts a widget in the place of an element that stands in for it, with what it has in `data-…`, and with its children. */
export function upgrade(standIn: HTMLElement, tag: string): void {
  // however often it was asked for
  if (!standIn.isConnected) return;
  const Widget = customElements.get(tag) as Widget;
  const widget = new Widget();
  const copy = (from: string, to: string): void => {
    const value = standIn.getAttribute(from);
    if (value !== null) widget.setAttribute(to, value);
  };
  for (const name of Widget.observedAttributes ?? []) copy(`data-${name}`, name);
  for (const name of kept) copy(name, name);
  // setting the attribute would offend a content security policy
  if (standIn.style.length) widget.style.cssText = standIn.style.cssText;
  widget.append(...standIn.childNodes);
  standIn.replaceWith(widget);
}
