/** Wants an element's file for what is, or stands in for, such a tag. Resolves when the tag is registered. */
export type Want = (element: HTMLElement, tag: string) => Promise<unknown>;

type Widget = CustomElementConstructor & { readonly observedAttributes?: readonly string[] };

/** What the stand-in and the widget have in common. Not everything: a sanitiser lets `data-onclick` through. */
const kept = ['class', 'dir', 'hidden', 'id', 'lang', 'slot'];

/** Reaches outside the widget, into the story's text. */
const outside = ['annotate'];

/** Attributes that hold addresses. */
const address = /(?:^|-)(?:action|href|image|policy|src|srcset|url)$/;

/** Where strangers write on most pages: what names itself so in its `id` or `class`, in several languages, or in microdata. */
const strangers = [
  ...['omment', 'coment', 'reacties', 'replies', 'reply', 'discuss', 'disqus', 'guestbook'].flatMap((word) => [`[id*=${word} i]`, `[class*=${word} i]`]),
  '#respond',
  '#reviews',
  '.ugc',
  '[itemprop=comment]',
  '[itemprop=review]',
  '[itemtype$="/Comment"]',
].join();

/** What speaks of comments and is none: the page as a whole, an opinion section, a category of that name. */
const others = 'html, body, [class*=commentary i], [class*=category-comment], [class*=tag-comment]';

/**
 * Puts a widget in the place of an element that stands in for it, with what it has in `data-…`, and with its children, once its
 * element is registered and the page has been read. Nothing happens outside the regions that the publisher names: sanitisers let
 * `data-…` through, so that anybody whose words are shown could write a stand-in. For the same reason it gets no address of
 * another origin, and nothing that reaches outside itself.
 */
export async function replace(standIn: HTMLElement, tag: string, want: Want): Promise<void> {
  if (!isPublishers(standIn)) return;
  await want(standIn, tag);
  // the parser may still be inside it
  if (Reflect.get(Document.prototype, 'readyState', document) === 'loading')
    await new Promise((resolve) => {
      addEventListener('DOMContentLoaded', resolve);
    });
  // however often it was asked for, and wherever it stands by now
  if (!standIn.isConnected || !isPublishers(standIn)) return;
  try {
    upgrade(standIn, tag);
  } catch {
    // an element of that name that is not ours, and cannot be made
  }
}

function upgrade(standIn: HTMLElement, tag: string): void {
  const Widget = customElements.get(tag) as Widget;
  const widget = new Widget();
  const copy = (from: string, to: string): void => {
    const value = standIn.getAttribute(from);
    if (value !== null && !(address.test(to) && leadsAway(value, standIn))) widget.setAttribute(to, value);
  };
  for (const name of Widget.observedAttributes ?? []) if (!outside.includes(name)) copy(`data-${name}`, name);
  for (const name of kept) copy(name, name);
  // setting the attribute would offend a content security policy
  if (standIn.style.length) widget.style.cssText = standIn.style.cssText;
  widget.append(...standIn.childNodes);
  standIn.replaceWith(widget);
}

/**
 * Does it stand in a region that the publisher names, and nowhere that strangers write? They can write no script tag, and no
 * sanitiser lets an attribute through that it does not know and that does not begin with `data-`.
 */
function isPublishers(standIn: Element): boolean {
  const find: ParentNode['querySelector'] = Reflect.get<ParentNode, 'querySelector'>(Document.prototype, 'querySelector');
  const script = find.call(document, 'script[data-stand-ins]');
  const regions = ['[lede-stand-ins]', script?.getAttribute('data-stand-ins') ?? ''];
  let named = false;
  for (let element: Element | undefined = standIn; element; element = hostOf(element)) {
    const isIn = within(element);
    if (isIn(`:is(${strangers}):not(${others})`)) return false;
    named ||= regions.some(isIn);
  }
  return named;
}

const within =
  (element: Element) =>
  (selector: string): boolean => {
    try {
      // a form's fields may take the place of its methods
      return Element.prototype.closest.call(element, selector) !== null;
    } catch {
      // no selector: it names nothing
      return false;
    }
  };

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as Partial<ShadowRoot>).host : undefined;
}

/**
 * Is there an address of another origin in it? Each part between what cannot stand in an address counts, too: there may be several,
 * and whoever reads it may forgive quotes around it.
 */
function leadsAway(value: string, { baseURI }: Element): boolean {
  const origins = [location.origin, new URL(baseURI).origin];
  return [value, ...value.split(/[^\w./:?#&=%~+@\\-]+/)].some((part) => !URL.canParse(part, baseURI) || !origins.includes(new URL(part, baseURI).origin));
}
