import type { Want } from './upgrade.js';

/** How near to the window a lazy tag comes before its file is fetched. */
const margin = '600px';
/** Milliseconds between a change of the page and the look for shadow roots that nothing announces. */
const patience = 200;

/**
 * Fetches the elements that a page uses: those that it has, those that come later, those that something stands in for, and those
 * inside open shadow roots.
 *
 * @param names - The elements that there are, by their tags without `lede-`; others are left alone.
 * @param load - Fetches an element's file. When that fails it is called again for the next tag of that kind.
 * @param defined - Is told of each tag whose element is there.
 */
export function watch(names: readonly string[], load: (name: string) => Promise<unknown>, defined: (tag: HTMLElement) => void): void {
  const tags = new Set(names.map((name) => `lede-${name}`));
  const asked = new Set<string>();
  const awaited = new Set<string>();
  /** The tags of what has been seen, by themselves and by what stands in for them. */
  const seen = new WeakMap<Element, string>();
  const timers: Record<number, unknown> = {};
  let upgrading: Promise<typeof import('./upgrade.js') | undefined> | undefined;

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
    load(tag.slice(5)).catch(async () => {
      // what stands in for it, and is seen already, does not ask again
      await upgrading;
      asked.delete(tag);
    });
  };

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        // such a tag never has a box
        if (!isIntersecting && getComputedStyle(target).display !== 'contents') continue;
        near.unobserve(target);
        ask(seen.get(target)!);
      }
    },
    { rootMargin: margin },
  );

  const changes = new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(look);
    again(patience);
  });

  /** Wants the file of an element's tag, at once or when the element is near; tells when it is registered. */
  const want: Want = (element, tag) => {
    const registered = customElements.whenDefined(tag);
    if (!seen.has(element) && !customElements.get(tag)) {
      if (element.matches('[loading=lazy i],[data-loading=lazy i]')) near.observe(element);
      else ask(tag);
    }
    seen.set(element, tag);
    return registered;
  };

  const see = (node: Node): void => {
    // a form's fields can take the place of its properties, and nothing of ours is a form
    if ('acceptCharset' in node || node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    const { localName, shadowRoot } = element;
    if (tags.has(localName)) {
      if (!seen.has(element))
        void want(element, localName).then(() => {
          defined(element);
        });
    } else {
      const tag = `lede-${String(element.getAttribute('data-lede'))}`;
      if (tags.has(tag)) {
        // once: a file that cannot be had would be asked for at each change of the page
        upgrading ??= import('./upgrade.js').catch(() => undefined);
        void upgrading.then((file) => file?.replace(element, tag, want));
      }
      if (shadowRoot) enter(shadowRoot);
      // defining an element gives shadow roots to those that are there; a name with a hyphen may yet be none for an element
      else if (localName.includes('-') && !customElements.get(localName) && !awaited.has(localName)) {
        awaited.add(localName);
        customElements.whenDefined(localName).then(
          () => {
            again(0);
          },
          () => undefined,
        );
      }
    }
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
