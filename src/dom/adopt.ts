import { supportsAdoptingStyleSheets, type CSSResultOrNative, type LitElement } from 'lit';
import { own } from './own.js';

type Root = Document | ShadowRoot;

/** What of an element's life only the element itself may call, and what a page calls when it moves it into another document. */
interface Life {
  createRenderRoot: () => Root;
  adoptedCallback: () => void;
}

/** A style sheet belongs to the document that it was made for: the copies for the others, which are made when they are wanted. */
const copies = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

const users = new WeakMap<Root, Map<CSSStyleSheet, number>>();

// a picture of the page may be named "host": its document is the right one too
const documentOf = (root: Root): Document => (root as Partial<ShadowRoot>).host?.ownerDocument ?? (root as Document);

/** A style as a sheet of some document; nothing where there is no window, as in the content of a template: nobody sees it there. */
function sheetIn(home: Document, style: CSSResultOrNative): CSSStyleSheet | undefined {
  if (home === document || !('cssText' in style)) return 'styleSheet' in style ? style.styleSheet : style;
  const known = copies.get(home) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  copies.set(home, known);
  try {
    const { CSSStyleSheet: Sheet } = home.defaultView as unknown as typeof globalThis;
    const sheet = known.get(style) ?? new Sheet();
    if (!known.has(style)) sheet.replaceSync(style.cssText);
    known.set(style, sheet);
    return sheet;
  } catch {
    // no window, or one that is going away
    return undefined;
  }
}

/** Gives a shadow root the style sheets of its element, in whatever document it is. */
export function wearStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  root.adoptedStyleSheets = styles.flatMap((style) => sheetIn(documentOf(root), style) ?? []);
}

/**
 * Lets elements of a class be made in one document and shown in another, as in a frame, and be moved between them: Lit shares its
 * style sheets among all, which a browser refuses, and takes away from what is moved.
 */
export function stylable(prototype: LitElement): void {
  if (!supportsAdoptingStyleSheets) return;
  const life = prototype as unknown as Life;
  const { createRenderRoot } = life;
  life.createRenderRoot = function (this: LitElement) {
    if (this.ownerDocument === document) return createRenderRoot.call(this as unknown as Life);
    const { elementStyles, shadowRootOptions } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    wearStyles(root, elementStyles);
    return root;
  };
  life.adoptedCallback = function (this: LitElement) {
    const root = this.shadowRoot;
    // what a server wrote brings its own, until it is taken over
    if (root && 'renderRoot' in this) wearStyles(root, (this.constructor as typeof LitElement).elementStyles);
  };
}

/**
 * Gives a document or a shadow root a style sheet, once however many ask.
 *
 * @returns Takes it back with the last one that asked.
 */
export function adoptStyles(root: Root, style: CSSResultOrNative | undefined): () => void {
  const sheetsOf = (): CSSStyleSheet[] => own(root, 'adoptedStyleSheets');
  const set = (sheets: CSSStyleSheet[]): boolean => Reflect.set(Object.getPrototypeOf(root) as Root, 'adoptedStyleSheets', sheets, root);
  // a tree that is no document's, or a browser without constructable sheets
  const sheet = style && Array.isArray(sheetsOf()) ? sheetIn(documentOf(root), style) : undefined;
  if (!sheet) return () => undefined;
  const counts = users.get(root) ?? new Map<CSSStyleSheet, number>();
  users.set(root, counts);
  const count = counts.get(sheet) ?? 0;
  counts.set(sheet, count + 1);
  if (!count) set([...sheetsOf(), sheet]);
  let released = false;
  return () => {
    if (released) return;
    released = true;
    const left = (counts.get(sheet) ?? 1) - 1;
    counts.set(sheet, left);
    if (!left) set(sheetsOf().filter((adopted) => adopted !== sheet));
  };
}
