import type { CSSResult, LitElement, ReactiveController } from 'lit';
import { adoptStyles } from '../../dom/adopt.js';

/** What a form looks like, as far as that has come: it follows the widget into whatever tree it is moved. */
export class FormSheets implements ReactiveController {
  readonly #host: LitElement;
  /** Each with whether it is for the widget's shadow root; the others are for the tree that the form stands in. */
  readonly #styles: Map<CSSResult, boolean>;
  #connected = false;
  #releases: (() => void)[] = [];

  /** @param styles - Those of every form. */
  constructor(host: LitElement, styles: CSSResult) {
    this.#host = host;
    this.#styles = new Map([[styles, false]]);
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    for (const [styles, inside] of this.#styles) this.#adopt(styles, inside);
  }

  hostDisconnected(): void {
    this.#connected = false;
    for (const release of this.#releases.splice(0)) release();
  }

  /** Adds styles, once however often they come. */
  add(styles: CSSResult, inside = false): void {
    if (this.#styles.has(styles)) return;
    this.#styles.set(styles, inside);
    if (this.#connected) this.#adopt(styles, inside);
  }

  #adopt(styles: CSSResult, inside: boolean): void {
    const root = inside ? this.#host.shadowRoot : (this.#host.getRootNode() as Document | ShadowRoot);
    if (root) this.#releases.push(adoptStyles(root, styles));
  }
}
