import type { LitElement, ReactiveController } from 'lit';

/** By what a reader begins to scroll. */
const gestures = ['pointerdown', 'touchmove', 'wheel', 'keydown'];
/** Milliseconds without a movement: the list has come to rest. */
const rest = 250;

/**
 * Knows how far a horizontally scrolling list has been scrolled, in both writing directions, shows its two buttons where there is
 * more than fits, and turns its pages. Stories snap into place only while a reader scrolls: a browser snaps to some story whenever stories come, or the place changes its width.
 */
export class RailController implements ReactiveController {
  #atStart = true;
  readonly #host: LitElement;
  #observer: ResizeObserver | undefined;
  #observed: HTMLElement | undefined;
  /** The story at which the list stands, and how far from its start that is. */
  #first: { readonly item: Element; readonly distance: number } | undefined;
  /** Its width and that of its stories. */
  #size: string | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new ResizeObserver(this.#settle);
  }

  hostUpdated(): void {
    const list = this.#list;
    if (list === this.#observed) {
      // it may hold more stories in the same place
      void this.#host.updateComplete.then(this.#settle);
      return;
    }
    this.#leave();
    this.#observed = list;
    if (!list) return;
    // the width of the stories may follow that of the list later
    for (const element of [list, list.firstElementChild]) if (element) this.#observer?.observe(element);
    for (const gesture of gestures) list.addEventListener(gesture, this.#snap, { passive: true });
    list.addEventListener('scroll', this.#measure, { passive: true });
    for (const [i, button] of this.#buttons.entries())
      button.onclick = () => {
        this.#page(i ? 'next' : 'previous');
      };
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** The list has been scrolled: looks where it stands. */
  readonly #measure = (): void => {
    const list = this.#list;
    if (!list) return;
    if (this.#resting !== undefined || sizeOf(list) === this.#size) this.#look(list);
    // its place has changed, and nobody has looked yet: it was the browser that scrolled
    else this.#settle();
  };

  #look(list: Element): void {
    if (this.#resting !== undefined) this.#snap();
    // right-to-left lists count from 0 downwards; zoom leaves fractions of a pixel
    const start = Math.abs(list.scrollLeft);
    const room = list.scrollWidth - list.clientWidth;
    const [overflows, atStart, atEnd] = [room > 1, start <= 1, start >= room - 1];
    const places = [...list.children].map((item) => ({ item, distance: distanceIn(list, item) }));
    this.#first = places.find(({ distance }) => distance > -1);
    this.#atStart = atStart;
    for (const [i, button] of this.#buttons.entries()) {
      button.hidden = !overflows;
      button.ariaDisabled = overflows && (i ? atEnd : atStart) ? 'true' : null;
    }
  }

  /** Turns a page; a tenth of it stays in sight. */
  #page(way: 'previous' | 'next'): void {
    const list = this.#list;
    if (!list) return;
    this.#snap();
    const forward = (way === 'next') === isLeftToRight(list);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    list.scrollBy({ left: (forward ? 0.9 : -0.9) * list.clientWidth, behavior: calm ? 'auto' : 'smooth' });
  }

  /** Its stories, or its place, may have changed. In a place of another width it stays at its start, or at the story to which a reader has scrolled. */
  readonly #settle = (): void => {
    const list = this.#list;
    if (!list) return;
    const size = sizeOf(list);
    const isResized = size !== this.#size;
    this.#size = size;
    if (isResized && this.#resting === undefined) {
      if (this.#atStart) list.scrollTo({ left: 0, behavior: 'instant' });
      else if (this.#first) {
        const by = distanceIn(list, this.#first.item) - this.#first.distance;
        if (Math.abs(by) > 1) list.scrollBy({ left: isLeftToRight(list) ? by : -by, behavior: 'instant' });
      }
    }
    this.#look(list);
  };

  readonly #snap = (): void => {
    this.#observed?.classList.add('snaps');
    clearTimeout(this.#resting);
    this.#resting = setTimeout(this.#rest, rest);
  };

  readonly #rest = (): void => {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#observed?.classList.remove('snaps');
  };

  #leave(): void {
    this.#observer?.disconnect();
    this.#rest();
    for (const gesture of gestures) this.#observed?.removeEventListener(gesture, this.#snap);
    this.#observed?.removeEventListener('scroll', this.#measure);
    this.#observed = undefined;
  }

  get #list(): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.rail > .stories') ?? undefined;
  }

  get #buttons(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.bar > .button') ?? [])];
  }
}

function sizeOf(list: Element): string {
  return `${String(list.clientWidth)} ${String(list.firstElementChild?.clientWidth)}`;
}

function isLeftToRight(list: Element): boolean {
  return getComputedStyle(list).direction === 'ltr';
}

/** From the start of a list to that of a story in it; less than zero where it has been scrolled past. */
function distanceIn(list: Element, item: Element): number {
  const [outer, inner] = [list.getBoundingClientRect(), item.getBoundingClientRect()];
  return isLeftToRight(list) ? inner.left - outer.left : outer.right - inner.right;
}
