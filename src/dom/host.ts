import { own } from './own.js';

/** The element whose shadow root a node stands in, in whichever window. */
export function hostOf(node: Node): Element | undefined {
  const root = own(node, 'getRootNode').call(node);
  // a picture may be named "host" in the document, and every object may have a word of that name
  const { host } = root as Partial<ShadowRoot>;
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && typeof host === 'object' ? host : undefined;
}
