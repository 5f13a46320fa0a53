import type { LitElement, ReactiveController } from 'lit';
import { warn } from '#warn';
import { onServer } from '../../dom/server.js';
import type { Fact } from '../../model/article.js';

/** What is to be annotated. */
export interface Annotation {
  /** A CSS selector of the text. */
  readonly selector: string | undefined;
  readonly facts: readonly Fact[] | undefined;
}

/** Marks the terms of a panel in the story's text while the panel is on the page, and opens their explanations there. */
export class AnnotationController implements ReactiveController {
  /** The entry whose popover is asked for. */
  opened: Fact | undefined;
  readonly #host: LitElement;
  readonly #wanted: () => Annotation;
  #marked: { text: Element; facts: readonly Fact[]; undo: () => void } | undefined;

  constructor(host: LitElement, wanted: () => Annotation) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdated(): void {
    const { selector, facts } = this.#wanted();
    const text = !onServer && facts && selector && this.#host.isConnected ? this.#find(selector) : undefined;
    if (text === this.#marked?.text && (!text || facts === this.#marked?.facts)) return;
    this.#unmark();
    if (text && facts) void this.#mark(text, facts);
  }

  hostDisconnected(): void {
    this.#unmark();
  }

  async #mark(text: Element, facts: readonly Fact[]): Promise<void> {
    const marked = { text, facts, undo: (): void => undefined };
    this.#marked = marked;
    // only a panel that annotates pays for this code
    const { annotate, openPopover } = await import('./annotate.js');
    // the wish may have changed, or the panel be gone, while it came
    if (this.#marked !== marked) return;
    const undo = annotate(text, facts, (fact, button) => {
      this.opened = fact;
      this.#host.requestUpdate();
      void this.#host.updateComplete.then(() => {
        openPopover(this.#host.renderRoot.querySelector<HTMLElement>('[popover]'), button);
      });
    });
    // a text that changes is marked anew
    const observer = new MutationObserver(() => {
      this.#unmark();
      this.#host.requestUpdate();
    });
    observer.observe(text, { childList: true, subtree: true });
    marked.undo = (): void => {
      observer.disconnect();
      undo();
    };
  }

  #unmark(): void {
    this.#marked?.undo();
    this.#marked = this.opened = undefined;
  }

  #find(selector: string): Element | undefined {
    try {
      return (this.#host.getRootNode() as ParentNode).querySelector(selector) ?? undefined;
    } catch {
      warn(`annotate="${selector}" is not a CSS selector`, this.#host);
      return undefined;
    }
  }
}
