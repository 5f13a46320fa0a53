import { supportsAdoptingStyleSheets } from 'lit';

export const isSheet = (node: Node): boolean => /^(?:LINK|STYLE)$/.test(node.nodeName);

/** Does a shadow root show more than what stands inside its element, or is on its way? */
export function showsData(root: ShadowRoot): boolean {
  return [...root.children].some((child) => !isSheet(child) && child.localName !== 'slot' && !child.hasAttribute('aria-busy'));
}

/** What goes when a root is rendered here; its style sheets too, where the element brings its own in another way. */
export const oldNodes = (root: ShadowRoot): ChildNode[] => [...root.childNodes].filter((node) => supportsAdoptingStyleSheets || !isSheet(node));

/** HTML that did not come by the parser, as with `innerHTML` or in a browser of old, keeps its shadow root as a template. */
export function declaredRoot(element: Element): ShadowRoot | null {
  const template = element.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  if (!template) return null;
  const root = element.attachShadow({ mode: 'open', clonable: true });
  root.append(template.content);
  template.remove();
  return root;
}
