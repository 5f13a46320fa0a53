import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { statesOf } from '../dom/states.js';

type Host = ReactiveControllerHost & HTMLElement;

/** So many widgets render completely and at once, wherever they stand: more than a first screen shows. */
const atOnce = 12;
/** Milliseconds that all others may take of the page at a time: a task over 50 is felt, and each one costs the page a frame. */
const timeSlice = 40;

/** Those that rendered at once. */
const complete = new Set<ViewportController>();
/** Those of which the rest is rendered when they come near the viewport. */
const deferred = new Set<ViewportController>();
/** Those of them that have rendered nothing yet. */
const queue = new Set<ViewportController>();
let isScheduled = false;

/**
 * How far outside the viewport, and outside the edge of a rail, a widget counts as near. Chromium adds the second to the first, and
 * its percents are of the sum.
 */
const nearViewport: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: '100% 50%', scrollMargin: '200px 600px' };
let observer: IntersectionObserver | undefined;
const observed = new WeakMap<Element, ViewportController>();

function observe(host: Element, controller: ViewportController): void {
  observer ??= new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) observed.get(target)?.enter();
  }, nearViewport);
  observed.set(host, controller);
  observer.observe(host);
}

/** Has the queue reached a widget that is far? Then those behind it are not measured. */
let reachedFar = false;

function renderQueue(): void {
  const end = performance.now() + timeSlice;
  while (queue.size && performance.now() < end) {
    const batch = [...queue].slice(0, atOnce);
    // one layout for all of them: what stands near is rendered once, and completely
    const close = reachedFar ? [] : batch.filter(({ isNearNow }) => isNearNow);
    reachedFar = close.length < batch.length;
    for (const controller of close) controller.renderNow(true);
    for (const controller of batch) {
      if (performance.now() >= end) break;
      controller.renderNow();
    }
    // where the next ones stand is not known before these have a height, which is after this task
    if (!reachedFar) break;
  }
  isScheduled = queue.size > 0;
  if (isScheduled) setTimeout(renderQueue);
  else reachedFar = false;
}

/** On paper there is no viewport: everything is rendered. */
function renderForPrint(): void {
  for (const controller of queue) controller.renderNow();
  for (const controller of deferred) controller.enter();
}

/**
 * Spares a page with hundreds of widgets the work of those that nobody sees: after the first ones, widgets render in batches, in
 * short slices of time. One that is far from the viewport renders its words only, and the rest when it comes near.
 */
export class ViewportController implements ReactiveController {
  /** False while the widget is far from the viewport: it renders its words only. */
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
    if (this.#host.shadowRoot || complete.size < atOnce) {
      complete.add(this);
      this.#setNear();
      connect();
      return;
    }
    if (!deferred.size) addEventListener('beforeprint', renderForPrint);
    deferred.add(this);
    queue.add(this);
    this.near = false;
    this.#connect = connect;
    if (!isScheduled) setTimeout(renderQueue);
    isScheduled = true;
  }

  /** Does the host stand near the viewport now? It is measured. */
  get isNearNow(): boolean {
    const { top, bottom, left, right } = this.#host.getBoundingClientRect();
    return top < 2 * innerHeight && bottom > -innerHeight && left < 1.5 * innerWidth && right > -0.5 * innerWidth;
  }

  /** Renders the host for the first time; does nothing where it has rendered already. */
  renderNow(near = false): void {
    if (!queue.delete(this)) return;
    if (near) {
      this.#forget();
      this.near = true;
    }
    this.#connect?.();
    this.#connect = undefined;
    if (near) return;
    statesOf(this.#host).add('far');
    observe(this.#host, this);
  }

  /** The host comes near the viewport: it renders the rest. */
  enter(): void {
    this.#forget();
    this.#setNear();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#forget();
    this.#connect = undefined;
    queue.delete(this);
    complete.delete(this);
  }

  #setNear(): void {
    if (!this.near) statesOf(this.#host).delete('far');
    this.near = true;
  }

  #forget(): void {
    observer?.unobserve(this.#host);
    deferred.delete(this);
    if (!deferred.size) removeEventListener('beforeprint', renderForPrint);
  }
}
