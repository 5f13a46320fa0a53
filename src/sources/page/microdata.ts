import { seenIn } from './elements.js';
import type { MarkupElement } from '../markup/element.js';
import type { Node } from '../schema/values.js';

const sources: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  audio: 'src',
  video: 'src',
  source: 'src',
  time: 'datetime',
};

/** The stories that a page marks with microdata, as data of schema.org. */
export function microdataOf(elements: readonly MarkupElement[]): Node[] {
  return elements.filter((element) => isScope(element) && /article|posting/i.test(element.attributes['itemtype'] ?? '')).map(nodeOf);
}

function isScope({ attributes }: MarkupElement): boolean {
  return attributes['itemscope'] !== undefined;
}

function nodeOf(scope: MarkupElement): Node {
  const node = Object.create(null) as Record<string, unknown[]>;
  node['@type'] = [scope.attributes['itemtype'] ?? ''];
  collect(scope, node);
  return node;
}

function collect({ children }: MarkupElement, node: Record<string, unknown[]>): void {
  for (const child of children) {
    if (typeof child === 'string') continue;
    const names = child.attributes['itemprop']?.split(/\s+/).filter(Boolean) ?? [];
    // the text is read from the page itself, with its links
    for (const name of names) if (name !== 'articleBody') (node[name] ??= []).push(isScope(child) ? nodeOf(child) : valueOf(child, name));
    if (!isScope(child)) collect(child, node);
  }
}

function valueOf(element: MarkupElement, property: string): string {
  const { name, attributes } = element;
  const said = attributes['content'];
  if (said !== undefined) return said;
  // many link a writer's name, and mean the name
  const source = name === 'a' && /^(?:author|name|headline)$/.test(property) ? undefined : sources[name];
  return (source === undefined ? undefined : attributes[source]) ?? seenIn(element);
}
