import { isServer } from 'lit';
import { own } from './own.js';

/** True where there is no page: Lit types its own constant as the literal of one build. */
export const onServer = isServer as boolean;

/** What a server's renderer knows of an element, where there is no tree to ask. */
export interface Placed {
  /** Its tag, which nothing registers there. */
  readonly tag: string;
  /** The widget around it, by its shadow root or as its parent. */
  readonly around: Element | undefined;
  /** What is written inside it: its markup, every text in it as one letter. */
  readonly outline: string;
}

const placed = Symbol('placed');
type Standing = Element & { [placed]?: Placed };

/** Tells where an element stands. For renderers. */
export function place(element: Element, where: Placed): void {
  (element as Standing)[placed] = where;
}

/** What the renderer knows of an element; nothing where it told nothing. */
export function placeOf(element: Element): Partial<Placed> {
  return (element as Standing)[placed] ?? {};
}

/** The widget around another: its host, or the nearest of its parents. */
export function widgetAround(element: Element): Element | undefined {
  if (onServer) return placeOf(element).around;
  for (let node = parentOf(element); node; node = parentOf(node)) if (own(node, 'localName').startsWith('lede-')) return node;
  return undefined;
}

function parentOf(element: Element): Element | undefined {
  // a form may have a field of that name
  return own(element, 'parentElement') ?? hostOf(element);
}

/** The element whose shadow root a node stands in, in whichever window. */
export function hostOf(node: Node): Element | undefined {
  const root = own(node, 'getRootNode').call(node);
  // a picture may be named "host" in the document, and every object may have a word of that name
  const { host } = root as Partial<ShadowRoot>;
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && typeof host === 'object' ? host : undefined;
}

const state = { likeServer: onServer };

/** True on a server, and while a server's HTML is taken over: what only a page knows (its clock, its address, its content) is left out. */
export const likeServer = (): boolean => state.likeServer;

/** Does work that must come to what a server came to. */
export function asServer(work: () => void): void {
  state.likeServer = true;
  try {
    work();
  } finally {
    state.likeServer = onServer;
  }
}
