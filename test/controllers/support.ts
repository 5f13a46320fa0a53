import { fixtureSync, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/events/failed.js';
import '../../src/events/loaded.js';

let hosts = 0;

/** Registers a host under a name that no other test has. */
export function register(host: CustomElementConstructor): void {
  customElements.define(`test-host-${String(++hosts)}`, host);
}

/** Puts a host on the page, with its properties and its content set before. */
export async function placed<H extends LitElement>(host: H, properties: Partial<H> = {}, inside = ''): Promise<H> {
  const place = fixtureSync<HTMLElement>(html`<div></div>`);
  Object.assign(host, properties);
  if (inside) host.append(document.createRange().createContextualFragment(inside));
  place.append(host);
  await host.updateComplete;
  return host;
}

/** What a host says, once it has said all. */
export async function said(host: LitElement): Promise<string> {
  await host.updateComplete;
  return host.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
}

/** Lets mutation observers speak, and the host after them. */
export async function observed(host: LitElement): Promise<string> {
  await new Promise<void>((resolve) => {
    queueMicrotask(resolve);
  });
  return said(host);
}

/** The events of a host, by name and by what they tell. */
export function events(host: HTMLElement): string[] {
  const heard: string[] = [];
  host.addEventListener('lede-loaded', ({ feed }) => heard.push(`loaded ${String(feed.articles[0]?.headline)}`));
  host.addEventListener('lede-failed', ({ message }) => heard.push(`failed ${message}`));
  return heard;
}

/** Takes what developers are told, so that it can be looked at and nothing is printed. */
export function quiet(): () => string[] {
  const own = console.warn;
  let told: string[] = [];
  beforeEach(() => {
    told = [];
    console.warn = (text: unknown) => told.push(String(text));
  });
  afterEach(() => {
    console.warn = own;
  });
  return () => told;
}

/** The mutation observers that are at work, for as long as a test lasts. */
export function observers(): () => number {
  const Own = globalThis.MutationObserver;
  const working = new Set<MutationObserver>();
  class Counted extends Own {
    override observe(target: Node, options?: MutationObserverInit): void {
      working.add(this);
      super.observe(target, options);
    }
    override disconnect(): void {
      working.delete(this);
      super.disconnect();
    }
  }
  beforeEach(() => {
    working.clear();
    globalThis.MutationObserver = Counted;
  });
  afterEach(() => {
    globalThis.MutationObserver = Own;
  });
  return () => working.size;
}
