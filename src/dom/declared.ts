/** Are style sheets given to a shadow root as Lit gives them? Asked for without Lit, as this is also loaded beside it. */
const adopts = (): boolean => 'adoptedStyleSheets' in Document.prototype && 'replace' in CSSStyleSheet.prototype;

export const isSheet = (node: Node): boolean => /^(?:LINK|STYLE)$/.test(node.nodeName);

/** Does a shadow root show more than what stands inside its element, or is on its way? */
export function showsData(root: ShadowRoot): boolean {
  return [...root.children].some((child) => !isSheet(child) && child.localName !== 'slot' && !child.hasAttribute('aria-busy'));
}

/** What goes when a root is rendered here; its style sheets too, where the element brings its own in another way. */
export const oldNodes = (root: ShadowRoot): ChildNode[] => [...root.childNodes].filter((node) => adopts() || !isSheet(node));
