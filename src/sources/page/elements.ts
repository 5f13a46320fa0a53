import { lineOf } from '../../model/text.js';
import { block } from '../../content/element.js';
import { callsItself } from '../../content/names.js';
import type { MarkupElement } from '../markup/element.js';

const unseen = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'textarea', 'select', 'head']);

/** The words that a reader sees in an element; blocks and line ends part them. */
export function seenIn(element: MarkupElement): string {
  return lineOf(linesIn(element)) ?? '';
}

/** The same, with a line for each block. */
export function linesIn({ children }: MarkupElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/g, ' ');
      if (unseen.has(child.name) || child.attributes['hidden'] !== undefined) return '';
      return block.has(child.name) || child.name === 'br' ? `\n${linesIn(child)}\n` : linesIn(child);
    })
    .join('');
}

/** Is it one of these by its name? A page, and what calls itself "has-sidebar", only say what is in them. */
export function isCalled(element: MarkupElement, names: RegExp): boolean {
  return !/^(?:html|body)$/.test(element.name) && names.test(callsItself(element));
}

/** Does it, or one of the elements around it and inside `top`, pass? */
export function isWithin(element: MarkupElement, test: (around: MarkupElement) => boolean, top?: MarkupElement): boolean {
  for (let at: MarkupElement | undefined = element; at && at !== top; at = at.parent) if (test(at)) return true;
  return false;
}
