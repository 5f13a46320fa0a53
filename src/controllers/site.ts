import type { LitElement, ReactiveController } from 'lit';
import { consume } from '../context/consume.js';
import { siteContext, type SiteSettings } from '../context/site.js';
import { hostOf } from '../dom/host.js';
import { linkAttributes, type LinkAttributes } from '../model/link.js';

/** Does a widget stand inside a `<lede-site>`, defined or not? */
export function isInSite(host: Element): boolean {
  for (let node: Element | undefined = host; node; node = hostOf(node)) if (node.matches('lede-site *')) return true;
  return false;
}

/** Knows the settings of the site around a widget, and updates it when they change. */
export class SiteController implements ReactiveController {
  settings: SiteSettings | undefined;
  readonly #host: LitElement;
  readonly #many: boolean;
  #isInside = false;
  #leave: (() => void) | undefined;

  /** @param many - A page may have a thousand of the host: it asks only where it stands inside a `<lede-site>`. */
  constructor(host: LitElement, many = false) {
    this.#host = host;
    this.#many = many;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isInside = !this.#many || isInSite(this.#host);
    if (!this.#isInside) return;
    const use = (settings: SiteSettings | undefined): void => {
      this.settings = settings;
      this.#host.requestUpdate();
    };
    this.#leave = consume(this.#host, siteContext, use, 'lede-site');
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.settings = undefined;
  }

  /** The attributes of a link of the host. */
  readonly link = (url: string, own?: LinkAttributes): LinkAttributes => linkAttributes(url, own, this.settings?.link);

  /** The same of a link that is of one template as long as it stands where it does; `undefined` where it will have none. */
  linkWhereAny(url: string, own?: LinkAttributes): LinkAttributes | undefined {
    return this.#isInside || own ? this.link(url, own) : undefined;
  }
}
