import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { beforeResume, type Prepares } from '../dom/rest.js';
import { hostOf, likeServer, onServer, widgetAround } from '../dom/server.js';
import { findWords, languageTag, onWords, requestWords } from '../i18n/registry.js';

type Host = ReactiveControllerHost & Element;

/** All widgets on the page share one watcher of `lang`. */
const hosts = new Set<Host>();
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

/** A server knows of no page: there the widgets around tell the language. */
export function serverLang(host: Element): string {
  for (let node: Element | undefined = host; node; node = widgetAround(node)) {
    const lang = node.getAttribute('lang');
    if (lang) return languageTag(lang);
  }
  return 'en';
}

/** The language of an element, as HTML has it: the nearest `lang`, through shadow roots, else English. */
export function nearestLang(element: Element): string {
  for (let node: Element | undefined = element; node;) {
    const speaker = node.closest('[lang]:not([lang=""])');
    // a form's fields may be named as its methods are
    if (speaker) return languageTag(Element.prototype.getAttribute.call(speaker, 'lang')!);
    node = hostOf(node);
  }
  return 'en';
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
    if (!onServer) beforeResume(host, this);
  }

  prepare(): Promise<void> | undefined {
    return requestWords(serverLang(this.#host));
  }

  hostConnected(): void {
    if (onServer) return;
    hosts.add(this.#host);
    stop ??= watch();
    // a widget that was moved may stand in another language
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#lang = undefined;
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size) return;
    stop?.();
    stop = undefined;
  }

  /** A BCP 47 language tag, looked up once for each update: a card asks for it many times. */
  get lang(): string {
    this.#lang ??= this.#nearest();
    return this.#lang;
  }

  /** The words of that language; English until they are here. */
  get words(): W {
    const { lang } = this;
    const words = findWords(lang) as W | undefined;
    if (!words && !onServer) void requestWords(lang);
    return words ?? this.#english;
  }

  #nearest(): string {
    return likeServer() ? serverLang(this.#host) : nearestLang(this.#host);
  }
}
