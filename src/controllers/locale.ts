import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hostOf } from '../dom/host.js';
import { awaitBeforeRender, type Prepares } from '../dom/prepare.js';
import { findWords, languageTag, onWords, requestWords } from '../i18n/registry.js';

type Host = ReactiveControllerHost & Element;

/** All widgets on the page share one watcher of `lang`. */
const hosts = new Set<{ readonly requestUpdate: () => void }>();
let stop: (() => void) | undefined;

function watch(): () => void {
  const update = (): void => {
    for (const host of hosts) host.requestUpdate();
  };
  const observer = new MutationObserver(update);
  observer.observe(document.documentElement, { attributeFilter: ['lang'], subtree: true });
  const forget = onWords(update);
  return () => {
    observer.disconnect();
    forget();
  };
}

function follow(host: { readonly requestUpdate: () => void }): void {
  hosts.add(host);
  stop ??= watch();
}

function leave(host: { readonly requestUpdate: () => void }): void {
  hosts.delete(host);
  if (hosts.size) return;
  stop?.();
  stop = undefined;
}

/** Calls back when a `lang` of the page changes, or words come, until the returned function is called. */
export function onLang(changed: () => void): () => void {
  const host = { requestUpdate: changed };
  follow(host);
  return () => {
    leave(host);
  };
}

/** The nearest element around, through shadow roots, that names a language; perhaps the element itself. */
export function speakerOf(element: Element): Element | undefined {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const speaker = node.closest('[lang]:not([lang=""])');
    if (speaker) return speaker;
  }
  return undefined;
}

/** The language of an element, as HTML has it: the nearest `lang`, through shadow roots, else English. */
export function nearestLang(element: Element): string {
  const speaker = speakerOf(element);
  // a form's fields may be named as its methods are
  return speaker ? languageTag(Element.prototype.getAttribute.call(speaker, 'lang')!) : 'en';
}

/** Tells a widget its language, as HTML has it: the nearest `lang`, through shadow roots, else English. */
export class LocaleController<W extends object> implements ReactiveController, Prepares {
  readonly #host: Host;
  readonly #english: W;
  #lang: string | undefined;

  /** @param english - The words that the host shows, in English. */
  constructor(host: Host, english: W) {
    this.#host = host;
    this.#english = english;
    host.addController(this);
    awaitBeforeRender(host, this);
  }

  prepare(): Promise<void> | undefined {
    return requestWords(nearestLang(this.#host));
  }

  hostConnected(): void {
    follow(this.#host);
    // a widget that was moved may stand in another language
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#lang = undefined;
  }

  hostDisconnected(): void {
    leave(this.#host);
  }

  /** A BCP 47 language tag, looked up once for each update: a card asks for it many times. */
  get lang(): string {
    this.#lang ??= nearestLang(this.#host);
    return this.#lang;
  }

  /** The words of that language; English until they are here. */
  get words(): W {
    const { lang } = this;
    const words = findWords(lang) as W | undefined;
    if (!words) void requestWords(lang);
    return words ?? this.#english;
  }
}
