import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

/** So many widgets come up whole and at once, wherever they stand: more than a first screen shows. */
const atOnce = 12;
/** Milliseconds that those beyond may take of the page at a time: a task over 50 is felt, and each one costs the page a frame. */
const slice = 40;

const whole = new Set<DistanceController>();
const far = new Set<DistanceController>();
/** Those of the far ones that have not come up yet. */
const waiting = new Set<DistanceController>();
let working = false;

/** How far beyond the window, and beyond the edge of a rail, a widget is near. In Chromium the second is added to the first, and its percents are of the sum. */
const near: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: '100% 50%', scrollMargin: '200px 600px' };
let observer: IntersectionObserver | undefined;
const observed = new WeakMap<Element, DistanceController>();

function watch(host: Element, controller: DistanceController): void {
  observer ??= new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) observed.get(target)?.approach();
  }, near);
  observed.set(host, controller);
  observer.observe(host);
}

/** Have we come to those that are far? Then nobody behind them is looked at. */
let beyond = false;

async function work(): Promise<void> {
  const end = performance.now() + slice;
  while (waiting.size && performance.now() < end) {
    const batch = [...waiting].slice(0, atOnce);
    // one layout for all of them: what stands near is made once, and whole
    const close = beyond ? [] : batch.filter(({ isNear }) => isNear);
    beyond = close.length < batch.length;
    for (const controller of close) controller.come(true);
    for (const controller of batch) {
      if (performance.now() >= end) break;
      controller.come();
    }
    // where the next ones stand is not known before these have a height
    if (!beyond) await batch.at(-1)?.updated;
  }
  working = waiting.size > 0;
  if (working) setTimeout(() => void work());
  else beyond = false;
}

/** Paper has no far side. */
function print(): void {
  for (const controller of waiting) controller.come();
  for (const controller of far) controller.approach();
}

/**
 * Spares a page with hundreds of widgets the work of those that nobody sees: beyond the first ones, a widget comes up in
 * short slices of time, shows only what it must while it is far from the window, and the rest when it comes near.
 */
export class DistanceController implements ReactiveController {
  /** False while the widget is far: it shows its words only. */
  near = true;
  readonly #host: Host;
  #connect: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Stands in the host's `connectedCallback`; `connect` is what it would have done, now or in a moment. */
  connect(connect: () => void): void {
    // one that was moved, or came from a server, shows something already
    if (this.#host.shadowRoot || whole.size < atOnce) {
      whole.add(this);
      this.near = true;
      connect();
      return;
    }
    if (!far.size) addEventListener('beforeprint', print);
    far.add(this);
    waiting.add(this);
    this.near = false;
    this.#connect = connect;
    if (!working) setTimeout(() => void work());
    working = true;
  }

  /** Settles when the host has been rendered. */
  get updated(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  /** Does the host stand near the window now? */
  get isNear(): boolean {
    const { top, bottom, left, right } = this.#host.getBoundingClientRect();
    return top < 2 * innerHeight && bottom > -innerHeight && left < 1.5 * innerWidth && right > -0.5 * innerWidth;
  }

  /** The host's turn has come; nothing where it has come already. */
  come(near = false): void {
    if (!waiting.delete(this)) return;
    if (near) {
      this.#forget();
      this.near = true;
    }
    this.#connect?.();
    this.#connect = undefined;
    if (!near) watch(this.#host, this);
  }

  /** The host has come near. */
  approach(): void {
    this.#forget();
    this.near = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#forget();
    this.#connect = undefined;
    waiting.delete(this);
    whole.delete(this);
  }

  #forget(): void {
    observer?.unobserve(this.#host);
    far.delete(this);
    if (!far.size) removeEventListener('beforeprint', print);
  }
}
