import { expect, fixture, fixtureSync, html, oneEvent } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import type { LedeArticle } from '../../src/elements/article/define.js';
import type { LedeFailedEvent } from '../../src/events/failed.js';
import type { Article } from '../../src/model/article.js';

/** A widget that shows a part of a story. */
export type Widget = LitElement & { article: Partial<Article> | undefined; src: string | undefined; theme: 'light' | 'dark' | undefined };

/** What the tests that all widgets share need to know of one. */
export interface Sample {
  readonly tag: Extract<keyof HTMLElementTagNameMap, `lede-${string}`>;
  /** A story of which the widget shows something. */
  readonly article: Partial<Article>;
  /** Words of it that a reader sees. */
  readonly says: string;
  /** The properties that take data, and those that take a word. */
  readonly data: readonly string[];
  readonly words: readonly string[];
}

/** A widget as a publisher writes it. */
export const written = <W extends LitElement>(markup: string): Promise<W> => fixture<W>(markup);

/** A widget that has been given a story. */
export async function given<W extends Widget>(tag: Sample['tag'], article: unknown, properties: Partial<W> = {}): Promise<W> {
  const element = document.createElement(tag) as Widget as W;
  Object.assign(element, { article, ...properties });
  return placed(element);
}

/** Puts an element on the page. */
export async function placed<W extends LitElement>(element: W): Promise<W> {
  fixtureSync(html`<div></div>`).append(element);
  await element.updateComplete;
  return element;
}

/** The widget in a piece of a page; without waiting for a frame, which a page in the background never has. */
export async function within<W extends LitElement>(page: TemplateResult): Promise<W> {
  const element = fixtureSync(page).firstElementChild as W;
  await element.updateComplete;
  return element;
}

/** A widget in the layout of a story around it. */
export async function around<W extends Widget>(article: Partial<Article>, markup: string): Promise<W> {
  const story = await fixture<LedeArticle>(`<lede-article>${markup}</lede-article>`);
  story.article = article;
  await story.updateComplete;
  const element = story.firstElementChild as unknown as W;
  await element.updateComplete;
  return element;
}

/** Text as it is read: blanks, and the dots between pieces, run together. */
export const read = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/[\s\u00a0·]+/g, ' ').trim();

/** All that a widget itself says. */
export const words = (element: Element): string => {
  const shown = [...element.shadowRoot!.childNodes].filter(({ nodeName, nodeType }) => nodeName !== 'STYLE' && nodeType !== 8);
  return shown.map(read).join(' ').trim();
};

/** The pieces of a widget that a page can style. */
export const parts = (element: Element, name: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];

export const part = (element: Element, name: string): HTMLElement | undefined => parts(element, name)[0];

export const links = (element: Element): (string | null)[] => [...element.shadowRoot!.querySelectorAll('a')].map((a) => a.getAttribute('href'));

/** Does the widget show what the publisher put inside it? */
export const showsFallback = (element: Element): boolean => element.shadowRoot!.querySelector('slot:not([name])') !== null;

/** Lets observers, updates and rejections have their turn. */
export const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));

/** Runs something and tells what of it reached the page as an error. */
export async function errorsOf(run: () => unknown): Promise<string[]> {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    errors.push(String('reason' in event ? event.reason : event.message));
  };
  // before mocha, which would end the test at the first one
  const options = { capture: true };
  window.addEventListener('error', note, options);
  window.addEventListener('unhandledrejection', note, options);
  try {
    await run();
    await settled();
  } catch (error) {
    errors.push(String(error));
  } finally {
    window.removeEventListener('error', note, options);
    window.removeEventListener('unhandledrejection', note, options);
  }
  return errors;
}

/** Counts an event on the whole page while something runs. */
export async function heard(name: 'lede-failed' | 'lede-loaded', run: () => unknown): Promise<Event[]> {
  const events: Event[] = [];
  const note = (event: Event): void => {
    events.push(event);
  };
  document.addEventListener(name, note);
  await run();
  await settled();
  document.removeEventListener(name, note);
  return events;
}

export const failure = async (element: Element): Promise<LedeFailedEvent> => oneEvent<LedeFailedEvent>(element, 'lede-failed');

/** Waits until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !holds(); turn++) await settled();
  expect(holds()).to.be.true;
}

/** Speaks another language on the whole page while something runs. */
export async function inLanguage(lang: string, run: () => unknown): Promise<void> {
  const page = document.documentElement;
  const own = page.lang;
  page.lang = lang;
  try {
    await settled();
    await run();
  } finally {
    page.lang = own;
  }
}

/** Looks at one source after the other: the strongest is taken away, the next one speaks. */
export async function strongestFirst(element: Widget, says: readonly string[], takeAway: readonly (() => unknown)[]): Promise<void> {
  for (const [i, text] of says.entries()) {
    expect(words(element)).to.contain(text);
    for (const other of says) if (other !== text) expect(words(element)).to.not.contain(other);
    takeAway[i]?.();
    await settled();
  }
}

/** A piece of a page, as a browser's parser makes it of this HTML. */
export async function page(html: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>('<main></main>');
  place.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  await settled();
  for (const element of place.querySelectorAll<LitElement>('*')) await element.updateComplete;
  await settled();
  return place;
}
