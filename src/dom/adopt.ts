type Root = Document | ShadowRoot;

const users = new WeakMap<Root, Map<CSSStyleSheet, number>>();

/**
 * Gives a document or a shadow root a style sheet, once however many ask.
 *
 * @returns Takes it back with the last one that asked.
 */
export function adoptStyles(root: Root, sheet: CSSStyleSheet | undefined): () => void {
  // a tree that is no document's, a browser without constructable sheets, or an image of that name in the document
  if (!sheet || !Array.isArray(root.adoptedStyleSheets)) return () => undefined;
  const counts = users.get(root) ?? new Map<CSSStyleSheet, number>();
  users.set(root, counts);
  const count = counts.get(sheet) ?? 0;
  counts.set(sheet, count + 1);
  if (!count) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  let released = false;
  return () => {
    if (released) return;
    released = true;
    const left = (counts.get(sheet) ?? 1) - 1;
    counts.set(sheet, left);
    if (!left) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}
