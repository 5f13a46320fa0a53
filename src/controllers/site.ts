import type { LitElement, ReactiveController } from 'lit';
import { consume } from '../context/consume.js';
import { siteContext, type SiteSettings } from '../context/site.js';

/** Knows the settings of the site around a widget, and updates it when they change. */
export class SiteController implements ReactiveController {
  settings: SiteSettings | undefined;
  readonly #host: LitElement;
  #leave: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
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
}
