import type { Content, Hints, Reader } from './content.js';
import { deepest, type ContentElement } from './element.js';
import { get } from './platform.js';

/** What was found inside an element of the page, and what else stands there. */
export interface Reading extends Omit<Content, 'read'> {
  /** The element's own nodes that show something and in which nothing was read, in the order of the page. */
  readonly unread: readonly Node[];
}

/** What a widget knows of its content before it is read. */
export type DomHints = Omit<Hints, 'maybeUnclosed'>;

const [elementNode, textNode] = [1, 3];
/** What shows something without a word in it. */
const shown = /^(?:img|picture|video|audio|iframe|form|object|embed|canvas|svg|math|input|button|select|textarea|hr)$|-/;
const silent = /^(?:script|style|template|noscript|link|meta)$/;

const nodeAt = (node: Node, way: string): Node | undefined => (get(node, way) as Node | null) ?? undefined;
const nameOf = (node: Node): string => get(node, 'localName') as string;
const typeOf = (node: Node): unknown => get(node, 'nodeType');
const textOf = (node: Node): string => (get(node, 'textContent') as string | null) ?? '';

function* childrenOf(node: Node): Generator<Node> {
  for (let child = nodeAt(node, 'firstChild'); child; child = nodeAt(child, 'nextSibling')) yield child;
}

const none: Readonly<Record<string, string>> = Object.freeze(Object.create(null) as Record<string, string>);

function attributesOf(node: Element): Readonly<Record<string, string>> {
  const all = get(node, 'attributes') as NamedNodeMap;
  if (!all.length) return none;
  const attributes = Object.create(null) as Record<string, string>;
  for (const { name, value } of all) attributes[name.toLowerCase()] = value;
  return attributes;
}

/** An element of the page, read when it is asked for. */
class DomElement implements ContentElement {
  readonly name: string;
  readonly parent: DomElement | undefined;
  /** The nodes of its children. */
  readonly nodes: Node[] = [];
  readonly #node: Element;
  readonly #depth: number;
  #attributes: Readonly<Record<string, string>> | undefined;
  #children: (DomElement | ContentElement | string)[] | undefined;

  constructor(node: Element, parent?: DomElement) {
    this.name = nameOf(node);
    this.parent = parent;
    this.#node = node;
    this.#depth = parent ? parent.#depth + 1 : 0;
  }

  get attributes(): Readonly<Record<string, string>> {
    return (this.#attributes ??= attributesOf(this.#node));
  }

  get children(): readonly (ContentElement | string)[] {
    return (this.#children ??= this.#depth < deepest ? this.#read() : [textOf(this.#node)]);
  }

  #read(): (ContentElement | string)[] {
    const children: (ContentElement | string)[] = [];
    for (const node of childrenOf(this.#node)) {
      const type = typeOf(node);
      if (type !== elementNode && type !== textNode) continue;
      this.nodes.push(node);
      children.push(type === textNode ? textOf(node) : new DomElement(node as Element, this));
    }
    // where scripts run its content is text
    const [only] = children;
    return this.name === 'noscript' && typeof only === 'string' ? imagesIn(only, this) : children;
  }
}

/** The pictures in the text of a `<noscript>`. */
function imagesIn(text: string, parent: ContentElement): ContentElement[] {
  return [...text.matchAll(/<img\b([^<>]*)>/gi)].map(([, tag = '']) => {
    const attributes = Object.create(null) as Record<string, string>;
    for (const [, name = '', double, single, bare = ''] of tag.matchAll(/([^\s=/"'>]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g))
      attributes[name.toLowerCase()] ??= (double ?? single ?? bare).replace(/&(?:amp|#0?38);/g, '&');
    return { name: 'img', attributes, children: [], parent };
  });
}

const isHidden = ({ name, attributes }: ContentElement): boolean => silent.test(name) || attributes['hidden'] !== undefined;

/** Does a reader of the page see anything of it? */
function shows(child: ContentElement | string): boolean {
  if (typeof child === 'string') return /[^\s|·•,;:/–—-]/.test(child);
  const { name, attributes, children } = child;
  if (isHidden(child)) return false;
  // a picture of one pixel counts readers
  if (name === 'img' && [attributes['width'], attributes['height']].some((size) => size === '0' || size === '1')) return false;
  return shown.test(name) || children.some(shows);
}

/** What no reader reads: players, frames, forms. */
const foreign = /^(?:video|audio|iframe|form|object|embed|canvas)$/;

function holdsForeign(child: ContentElement | string): boolean {
  return typeof child !== 'string' && !isHidden(child) && (foreign.test(child.name) || child.children.some(holdsForeign));
}

const holdsWords = (child: ContentElement | string): boolean => (typeof child === 'string' ? child.trim() !== '' : child.children.some(holdsWords));

/** Nothing that shows stands behind it, no widget before it: the page may have forgotten its end tag. A list or a table ends it, too. */
function maybeUnclosed(element: Element): boolean {
  const parent = nodeAt(element, 'parentElement');
  if (!parent || /^(?:li|t[dh]|dd)$/.test(nameOf(parent))) return false;
  const siblings = (way: string, test: (node: Node) => boolean): boolean => {
    for (let node = nodeAt(element, way); node; node = nodeAt(node, way)) if (test(node)) return true;
    return false;
  };
  const isSeen = (node: Node): boolean =>
    typeOf(node) === elementNode ? shows(new DomElement(node as Element)) : typeOf(node) === textNode && shows(textOf(node));
  const isWidget = (node: Node): boolean => typeOf(node) === elementNode && nameOf(node).startsWith('lede-');
  return !siblings('nextSibling', isSeen) && !siblings('previousSibling', isWidget);
}

/**
 * Reads what stands inside an element of the page; changes nothing there.
 *
 * @param reader - One of the readers of this folder.
 */
export function readDom(element: Element, reader: Reader, hints: DomHints = {}): Reading {
  const root = new DomElement(element);
  const { read, ...found } = reader(root, {
    ...hints,
    get maybeUnclosed() {
      return maybeUnclosed(element);
    },
  });
  const { children, nodes } = root;
  const kept = new Set([...read].filter((i) => !holdsForeign(children[i] ?? '') || root.name === 'lede-newsletter'));
  const isTorn = [...read].some((i) => !kept.has(i) && holdsWords(children[i] ?? ''));
  const rest = (left: ReadonlySet<number>): Node[] => nodes.filter((_, i) => !left.has(i) && shows(children[i] ?? ''));
  // a part of the page is shown whole or not at all
  return isTorn ? { fields: {}, unread: rest(new Set()) } : { ...found, unread: rest(kept) };
}
