import type { LitElement, ReactiveController } from 'lit';

/** Knows how far a horizontally scrolling list has been scrolled, in both writing directions, and turns its pages. */
export class RailController implements ReactiveController {
  /** There is more than fits. */
  overflows = false;
  atStart = true;
  atEnd = false;
  readonly #host: LitElement;
  #observer: ResizeObserver | undefined;
  #observed: Element | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(this.#settle);
  }

  hostUpdated(): void {
    const list = this.#list;
    if (list === this.#observed) {
      // it may hold more stories in the same place
      void this.#host.updateComplete.then(this.#settle);
      return;
    }
    this.#observer?.disconnect();
    this.#observed = list;
    if (list) this.#observer?.observe(list);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  /** Looks where the list stands, and updates the host if that has changed. */
  readonly measure = (): void => {
    const list = this.#list;
    if (!list) return;
    // right-to-left lists count from 0 downwards; zoom leaves fractions of a pixel
    const start = Math.abs(list.scrollLeft);
    const room = list.scrollWidth - list.clientWidth;
    const [overflows, atStart, atEnd] = [room > 1, start <= 1, start >= room - 1];
    if (overflows === this.overflows && atStart === this.atStart && atEnd === this.atEnd) return;
    this.overflows = overflows;
    this.atStart = atStart;
    this.atEnd = atEnd;
    this.#host.requestUpdate();
  };

  /** WebKit snaps to some other story when stories come: who stood at the start stays there. */
  readonly #settle = (): void => {
    if (this.atStart) this.#list?.scrollTo({ left: 0, behavior: 'instant' });
    this.measure();
  };

  /** Turns a page; a tenth of it stays in sight. */
  page(way: 'previous' | 'next'): void {
    const list = this.#list;
    if (!list) return;
    const forward = (way === 'next') === (getComputedStyle(list).direction === 'ltr');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    list.scrollBy({ left: (forward ? 0.9 : -0.9) * list.clientWidth, behavior: calm ? 'auto' : 'smooth' });
  }

  get #list(): Element | undefined {
    return this.#host.renderRoot.querySelector('.rail > .stories') ?? undefined;
  }
}
