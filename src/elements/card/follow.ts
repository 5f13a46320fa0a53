import type { LitElement } from 'lit';
import { onServer } from '../../dom/server.js';
import { LedeOpenEvent } from '../../events/open.js';
import type { Article } from '../../model/article.js';

/** How far a pointer may move between down and up and still mean a click, in pixels: beyond that a reader selects text. */
const slack = 5;

/** Makes a whole card follow its one link, with a link's own manners: modifier keys, middle click, and text that can be selected. */
export class CardFollower implements EventListenerObject {
  readonly #host: LitElement;
  readonly #article: () => Partial<Article> | undefined;
  #down: { x: number; y: number } | undefined;

  /** @param article - Tells what the card knows of its story. */
  constructor(host: LitElement, article: () => Partial<Article> | undefined) {
    this.#host = host;
    this.#article = article;
  }

  /** Listens from now on. */
  listen(): void {
    if (onServer) return;
    // a second time is none: the listener is the same
    for (const type of ['pointerdown', 'click', 'auxclick']) this.#host.renderRoot.addEventListener(type, this);
  }

  handleEvent(event: PointerEvent): void {
    if (event.type === 'pointerdown') this.#down = { x: event.clientX, y: event.clientY };
    else this.#follow(event);
  }

  #follow(event: MouseEvent): void {
    const link = this.#host.renderRoot.querySelector('a');
    if (!link || event.defaultPrevented || event.button > 1) return;
    const onLink = event.composedPath().includes(link);
    if (onLink) {
      const open = new LedeOpenEvent(link.href, this.#article() ?? {});
      if (!this.#host.dispatchEvent(open)) event.preventDefault();
      return;
    }
    const { x, y } = this.#down ?? { x: event.clientX, y: event.clientY };
    // a screen reader clicks without a pointer: an earlier one says nothing of it
    this.#down = undefined;
    if (Math.abs(event.clientX - x) > slack || Math.abs(event.clientY - y) > slack || event.detail > 1) return;
    const { altKey, shiftKey } = event;
    const newTab = event.button === 1;
    link.dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        cancelable: true,
        composed: true,
        altKey,
        shiftKey,
        ctrlKey: event.ctrlKey || newTab,
        metaKey: event.metaKey || newTab,
      }),
    );
  }
}
