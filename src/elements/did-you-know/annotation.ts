import type { LitElement, ReactiveController } from 'lit';
import { warn } from '#warn';
import { observe } from '../../dom/observe.js';
import { own } from '../../dom/own.js';
import type { Fact } from '../../model/article.js';

/** What is to be annotated. */
export interface Annotation {
  /** A CSS selector of the text. */
  readonly selector: string | undefined;
  readonly facts: readonly Fact[] | undefined;
}

type Code = typeof import('./annotate.js');

/** Marks the terms of a panel in the story's text while the panel is on the page, and opens their explanations there. */
export class AnnotationController implements ReactiveController {
  /** The entry whose popover is asked for. */
  opened: Fact | undefined;
  readonly #host: LitElement;
  readonly #wanted: () => Annotation;
  readonly #annotator: Parameters<Code['annotate']>[1];
  #code: Code | undefined;
  #isLoading = false;
  #text: Element | undefined;
  #closePopover: (() => void) | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: LitElement, wanted: () => Annotation) {
    this.#host = host;
    this.#wanted = wanted;
    this.#annotator = {
      facts: [],
      open: (fact, mark) => {
        this.opened = fact;
        host.requestUpdate();
        void host.updateComplete.then(() => {
          const popover = host.renderRoot.querySelector<HTMLElement>('[popover]');
          if (popover && mark.element.isConnected) this.#closePopover = this.#code?.openPopover(popover, mark);
        });
      },
    };
    host.addController(this);
  }

  hostUpdated(): void {
    const { selector, facts } = this.#wanted();
    if (!selector || !facts || !this.#host.isConnected) {
      this.hostDisconnected();
      return;
    }
    // the text may come later than the panel, and another may take its place
    this.#observer ??= observe(this.#host.getRootNode(), { childList: true, subtree: true }, () => {
      this.hostUpdated();
    });
    this.#annotate(this.#find(selector), facts);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#release();
  }

  #annotate(text: Element | undefined, facts: readonly Fact[]): void {
    if (text === this.#text && facts === this.#annotator.facts) return;
    if (text !== this.#text) this.#release();
    this.#text = text;
    this.#annotator.facts = facts;
    if (!text) return;
    if (this.#code) this.#code.annotate(text, this.#annotator);
    else if (!this.#isLoading) void this.#load();
  }

  /** Only a panel that annotates pays for this code. */
  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      this.#code = await import('./annotate.js');
      // the panel may be gone meanwhile
      if (this.#text) this.#code.annotate(this.#text, this.#annotator);
    } catch (error) {
      warn(`cannot load what marks its terms: ${String(error)}`, this.#host);
    }
  }

  #release(): void {
    this.#closePopover?.();
    if (this.#text) this.#code?.release(this.#text, this.#annotator);
    this.#text = this.#closePopover = this.opened = undefined;
  }

  #find(selector: string): Element | undefined {
    try {
      const root = this.#host.getRootNode() as Document | ShadowRoot;
      return own(root, 'querySelector').call(root, selector) ?? undefined;
    } catch {
      warn(`annotate="${selector}" is not a CSS selector`, this.#host);
      return undefined;
    }
  }
}
