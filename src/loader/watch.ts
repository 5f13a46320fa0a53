/** How near to the window a lazy tag comes before its file is fetched. */
const margin = '600px';
/** Milliseconds between a change of the page and the look for shadow roots that nothing announces. */
const patience = 200;

/**
 * Fetches the elements that a page uses: those that it has, those that come later, and those inside open shadow roots.
 *
 * @param names - The elements that there are, by their tags without `lede-`; others are left alone.
 * @param load - Fetches an element's file. When that fails it is called again for the next tag of that kind.
 * @param defined - Is told of each tag whose element is there.
 */
export function watch(names: readonly string[], load: (name: string) => Promise<unknown>, defined: (tag: HTMLElement) => void): void {
  const tags = new Set(names.map((name) => `lede-${name}`));
  const asked = new Set<string>();
  const awaited = new Set<string>();
  const seen = new WeakSet<Node>();
  const timers: Record<number, unknown> = {};

  // asked of every element of the page: it makes nothing that it need not
  const tagOf = (element: Element): string | undefined => {
    if (tags.has(element.localName)) return element.localName;
    const name = element.getAttribute('data-lede');
    return name && tags.has(`lede-${name}`) ? `lede-${name}` : undefined;
  };

  /** Walks the page again, once for however many ask. */
  const again = (delay: number): void => {
    timers[delay] ??= setTimeout(() => {
      timers[delay] = undefined;
      look(document);
    }, delay);
  };

  const ask = (tag: string): void => {
    if (asked.has(tag)) return;
    asked.add(tag);
    load(tag.slice(5)).catch(() => asked.delete(tag));
  };

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        // such a tag never has a box
        if (!isIntersecting && getComputedStyle(target).display !== 'contents') continue;
        near.unobserve(target);
        ask(tagOf(target)!);
      }
    },
    { rootMargin: margin },
  );

  const changes = new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(look);
    again(patience);
  });

  /** Defining an element gives shadow roots to those that are there, and lets stand-ins be replaced. */
  const lookWhenDefined = (tag: string): void => {
    if (awaited.has(tag)) return;
    awaited.add(tag);
    customElements.whenDefined(tag).then(
      () => {
        again(0);
      },
      // the name has a hyphen and yet is none for an element
      () => undefined,
    );
  };

  const seeOurs = (element: HTMLElement, tag: string): void => {
    const isStandIn = element.localName !== tag;
    const isDefined = customElements.get(tag);
    if (isStandIn && isDefined) {
      // the parser may still be inside it
      if (document.readyState === 'loading') return;
      void import('./upgrade.js').then(({ upgrade }) => {
        upgrade(element, tag);
      });
    } else if (!seen.has(element)) {
      seen.add(element);
      if (isStandIn) lookWhenDefined(tag);
      else
        void customElements.whenDefined(tag).then(() => {
          defined(element);
        });
      if (isDefined) return;
      if (element.matches('[loading=lazy i],[data-lede][data-loading=lazy i]')) near.observe(element);
      else ask(tag);
    }
  };

  const seeOther = ({ localName, shadowRoot }: Element): void => {
    if (shadowRoot) enter(shadowRoot);
    else if (localName.includes('-') && !customElements.get(localName)) lookWhenDefined(localName);
  };

  const see = (node: Node): void => {
    // a form's fields can take the place of its properties, and nothing of ours is a form
    if ('acceptCharset' in node || node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    const tag = tagOf(element);
    if (tag) seeOurs(element, tag);
    else seeOther(element);
  };

  const look = (root: Node): void => {
    // a picture's name can take the place of the document's own method
    const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = root, next: Node | null; node; node = next) {
      // first, as the node may be replaced
      next = walker.nextNode();
      see(node);
    }
  };

  /** Again and again: a root that is watched is not watched twice. */
  const enter = (root: Node): void => {
    changes.observe(root, { childList: true, subtree: true });
    look(root);
  };

  enter(document);
  addEventListener('DOMContentLoaded', () => {
    look(document);
  });
}
