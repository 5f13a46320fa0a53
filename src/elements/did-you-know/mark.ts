import { claim, isOurs } from '../../dom/observe.js';
import { own } from '../../dom/own.js';
import type { Mention } from './mentions.js';
import { boxStyle } from './mark.styles.js';

const elementIn = <K extends keyof HTMLElementTagNameMap>(page: Document, name: K): HTMLElementTagNameMap[K] =>
  own(page, 'createElement').call(page, name) as HTMLElementTagNameMap[K];

/**
 * A mark on a mention. The page's text stays as it is: behind it stands an empty element of ours, whose button lies over
 * the words of the mention. The boxes that hold it there are in a shadow root: to `innerText`, to a selection and to the browser's
 * search they would be blocks that cut the sentence in two.
 */
export class Mark {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  /** A box for each line of the words; the button fills the first. */
  readonly boxes: HTMLElement[] = [];
  readonly range: Range;
  mention: Mention;
  /** The element whose lines the words stand in. */
  block: Element | undefined;
  /** What a press does. */
  press: (() => void) | undefined;
  readonly #root: ShadowRoot;
  #anchor: Node | undefined;

  constructor(mention: Mention) {
    const { ownerDocument } = mention.node;
    this.mention = mention;
    this.range = own(ownerDocument, 'createRange').call(ownerDocument);
    this.element = claim(elementIn(ownerDocument, 'span'));
    this.#root = this.element.attachShadow({ mode: 'open' });
    this.button = claim(elementIn(ownerDocument, 'button'));
    this.button.type = 'button';
    this.button.setAttribute('aria-haspopup', 'dialog');
    this.button.setAttribute('aria-expanded', 'false');
    for (const node of [this.element, this.button]) node.setAttribute('data-lede-term', '');
    this.element.append(this.button);
    this.element.addEventListener('click', () => this.press?.());
    const first = this.addBox();
    // the button has a ring of its own
    first.style.outline = 'none';
    first.append(elementIn(ownerDocument, 'slot'));
  }

  addBox(): HTMLElement {
    const box = elementIn(this.element.ownerDocument, 'div');
    box.style.cssText = boxStyle;
    this.boxes.push(box);
    this.#root.append(box);
    return box;
  }

  /**
   * Puts the mark on a mention.
   *
   * @param anchor - The node of the page behind which it is to stand.
   * @param last - The mark before it in the text: it may stand behind the same node.
   * @returns Did it stand elsewhere?
   */
  place(mention: Mention, anchor: Node, last: Mark | undefined): boolean {
    const { node, start, end } = mention;
    const label = node.data.slice(start, end);
    this.mention = mention;
    if (this.button.getAttribute('aria-label') !== label) this.button.setAttribute('aria-label', label);
    this.range.setStart(node, start);
    this.range.setEnd(node, end);
    this.#anchor = anchor;
    const before = last && last.#anchor === anchor ? last.element : anchor;
    if (this.#standsBehind(before)) return false;
    before.parentNode?.insertBefore(this.element, before.nextSibling);
    return true;
  }

  #standsBehind(before: Node): boolean {
    let node = this.element.previousSibling;
    // those of another text that this one is a part of
    while (node && node !== before && isOurs(node)) node = node.previousSibling;
    return node === before;
  }
}
