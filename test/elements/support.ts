import { fixture, html, waitUntil } from '@open-wc/testing';

type Template = Parameters<typeof fixture>[0];

/** The elements that carry a part, in the order of the page. */
export function parts<E extends HTMLElement = HTMLElement>(widget: Element, name: string): E[] {
  return [...widget.shadowRoot!.querySelectorAll<E>(`[part~="${name}"]`)];
}

/** The first element that carries a part; fails where there is none, or none of that kind. */
export function part<E extends HTMLElement = HTMLElement>(widget: Element, name: string, kind?: new () => E): E {
  const [found] = parts<E>(widget, name);
  if (!found || (kind && !(found instanceof kind))) throw new Error(`<${widget.localName}> shows no ${name}`);
  return found;
}

/** What a reader sees of a node, through shadow roots and slots, in reading order. */
export function seen(node: Node): string {
  return collect(node)
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function collect(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
  if (!(node instanceof Element)) return [...node.childNodes].flatMap(collect);
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden' || node.matches('[data-lede-decoy]')) return [];
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inside = assigned.length ? assigned : [...(node.shadowRoot ?? node).childNodes];
  const gap = display.startsWith('inline') || display === 'contents' ? '' : ' ';
  return [gap, generated(node), ...inside.flatMap(collect), gap];
}

/** What a style sheet writes before an element, as the dot between a name and a date. */
function generated(node: Element): string {
  const { content } = getComputedStyle(node, '::before');
  // `"●" / ""` shows a sign and says nothing
  const said = content.split(' / ').at(-1) ?? '';
  return said.startsWith('"') ? said.slice(1, -1) : '';
}

/** Waits for a widget and the widgets inside it. */
export async function settled(widget: Element): Promise<void> {
  await (widget as Element & { updateComplete?: Promise<boolean> }).updateComplete;
  const inside = [...widget.shadowRoot!.querySelectorAll('*')].filter((node) => node.localName.startsWith('lede-'));
  await Promise.all(inside.map(settled));
}

/** Lets observers and the code that widgets load on demand have their turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

/** A widget on a page of the given colour scheme. */
export async function onPage<W extends Element>(scheme: 'light' | 'dark', widget: Template): Promise<W> {
  const page = await fixture<HTMLElement>(html`<div>${widget}</div>`);
  page.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#141517' : '#ffffff'}`;
  const found = page.firstElementChild as W;
  await settled(found);
  return found;
}

/** A box of a width, in which a widget stands. */
export async function within<W extends Element>(width: number, widget: Template): Promise<W> {
  const box = await fixture<HTMLElement>(html`<div>${widget}</div>`);
  box.style.width = `${String(width)}px`;
  const found = box.firstElementChild as W;
  await settled(found);
  return found;
}

/** Adds a style sheet to the page until the test is over. */
export async function hostCss(css: string): Promise<HTMLStyleElement> {
  const style = await fixture<HTMLStyleElement>(html`<style></style>`);
  style.textContent = css;
  return style;
}

const ownNow = Date.now;

/** Stops the reader's clock. */
export function pinClock(iso: string): void {
  const at = Date.parse(iso);
  Date.now = () => at;
}

export function releaseClock(): void {
  Date.now = ownNow;
}

const ownFetch = globalThis.fetch;

/** Answers requests by their path; a path that is not named is not found. */
export function answer(answers: Readonly<Record<string, string | Promise<string>>>): string[] {
  const asked: string[] = [];
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input), document.baseURI);
    asked.push(pathname);
    return Object.hasOwn(answers, pathname) ? new Response(await answers[pathname]) : new Response('', { status: 404 });
  };
  return asked;
}

export function releaseFetch(): void {
  globalThis.fetch = ownFetch;
}

/** One of the sample stories, as a fresh record. */
export async function sample<T>(name: string): Promise<T> {
  const response = await ownFetch(`/stories/samples/${name}.json`);
  return (await response.json()) as T;
}

/** Listens to an event on the page until the fixture is gone; `cancel` keeps what would follow from happening. */
export function heard<K extends keyof HTMLElementEventMap>(target: EventTarget, name: K, { cancel = false } = {}): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  target.addEventListener(name, (event) => {
    if (cancel) event.preventDefault();
    events.push(event as HTMLElementEventMap[K]);
  });
  return events;
}

const ownWarn = console.warn;

/** Keeps what the developer is told out of the test's log, and returns it. */
export function listenToWarnings(): string[] {
  const said: string[] = [];
  console.warn = (text: unknown) => {
    said.push(String(text));
  };
  return said;
}

export function releaseWarnings(): void {
  console.warn = ownWarn;
}

/** Runs something while every object inherits these fields, as after a prototype pollution. */
export async function polluted(fields: Readonly<Record<string, unknown>>, run: () => Promise<unknown>): Promise<void> {
  const names = Object.keys(fields);
  for (const name of names) Object.defineProperty(Object.prototype, name, { value: fields[name], configurable: true, writable: true });
  try {
    await run();
  } finally {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  }
}

/** Waits until something holds. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  await waitUntil(() => Boolean(holds()), what, { timeout: 3000, interval: 10 });
}

/** The middle of what a reader sees of an element, for the mouse. */
export function middleOf(element: Element): [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}
