import { own } from '../../dom/own.js';
import type { Mark } from './mark.js';

const name = 'lede-term';

const viewOf = ({ mention }: Mark): typeof globalThis => own(mention.node.ownerDocument, 'defaultView') ?? globalThis;
/** One for all marks of a document; browsers of old have none. */
const registryOf = (mark: Mark): HighlightRegistry | undefined => (viewOf(mark).CSS as Partial<typeof CSS>).highlights;

let canUnderline: boolean | undefined;

/** Underlines the words of a mark: the browser does it where it can, which is always exact; else the boxes bear a line. */
export function underline(mark: Mark): void {
  const registry = registryOf(mark);
  // some know highlights, and cannot underline them
  if (registry) canUnderline ??= getComputedStyle(mark.element, `::highlight(${name})`).textDecorationLine === 'underline';
  // in forced colours every highlight looks like a selection
  if (!registry || !canUnderline || matchMedia('(forced-colors: active)').matches) {
    mark.element.setAttribute('data-lede-term', 'line');
    return;
  }
  const highlight = registry.get(name) ?? new (viewOf(mark).Highlight)();
  highlight.add(mark.range);
  registry.set(name, highlight);
}

export function clear(mark: Mark): void {
  const registry = registryOf(mark);
  const highlight = registry?.get(name);
  highlight?.delete(mark.range);
  if (!highlight?.size) registry?.delete(name);
}
