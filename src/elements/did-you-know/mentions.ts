import { own } from '../../dom/own.js';

/** A place in the page's text. */
export interface Mention {
  readonly node: globalThis.Text;
  readonly start: number;
  readonly end: number;
}

const widgets = ['card', 'takeaways', 'did-you-know', 'related', 'newsletter', 'byline', 'figure', 'notice', 'share'];
/** Where a term is never marked: what can be pressed already, what is no running text, and what is ours. */
const closed = `a, button, input, textarea, select, option, script, style, template, noscript, svg, math, iframe, object, video, audio, canvas,
  code, pre, rt, h1, h2, h3, h4, h5, h6, [contenteditable], [aria-hidden=true], [role=button], [role=link], ${widgets.map((name) => `lede-${name}`).join()}`;
/** And inside a text: what stands around the story. */
const beside = `${closed}, header, footer, nav`;

/**
 * Finds the first mention of each term in a text, as a whole word, or, in scripts without spaces, at all. One walk finds all.
 *
 * @param terms - In lower case; where two overlap, the earlier of them has the place.
 * @param isFree - May this place be marked?
 * @returns The mentions by their terms, in reading order.
 */
export function findMentions(root: Element, terms: Iterable<string>, isFree: (mention: Mention) => boolean): Map<string, Mention> {
  const found = new Map<string, Mention>();
  const missing = new Set(terms);
  // of a form, which may have fields of any name, we ask nothing by its own properties
  if (Element.prototype.closest.call(root, closed)) return found;
  const { ownerDocument } = root;
  const walker = own(ownerDocument, 'createTreeWalker').call(ownerDocument, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === 1 && Element.prototype.matches.call(node, beside) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (missing.size && walker.nextNode()) {
    const node = walker.currentNode as globalThis.Text;
    if (node.nodeType === 1) continue;
    for (const [term, mention] of findIn(node, missing, isFree)) {
      found.set(term, mention);
      missing.delete(term);
    }
  }
  return found;
}

function findIn(node: globalThis.Text, terms: Iterable<string>, isFree: (mention: Mention) => boolean): [string, Mention][] {
  const text = node.data.toLowerCase();
  const found: [string, Mention][] = [];
  // a letter that grows in lower case would shift every place behind it
  if (text.length !== node.data.length) return found;
  for (const term of terms) {
    for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + 1)) {
      const end = start + term.length;
      const mention = { node, start, end };
      if (isLetter(text[start - 1], term[0]) || isLetter(text[end], term.at(-1))) continue;
      if (found.some(([, other]) => overlaps(mention, other)) || !isFree(mention)) continue;
      found.push([term, mention]);
      break;
    }
  }
  return found.sort(([, a], [, b]) => a.start - b.start);
}

export const overlaps = (a: Mention, b: Mention): boolean => a.node === b.node && a.start < b.end && b.start < a.end;

/** Does a neighbour carry the word on? Ideographs and Thai have no spaces between words. */
function isLetter(neighbour: string | undefined, edge: string | undefined): boolean {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
  return neighbour !== undefined && /[\p{L}\p{N}\p{M}]/u.test(neighbour) && !(edge !== undefined && unspaced.test(edge));
}
