import type { Article } from '../model/article.js';

/** A reader is about to open a story. Cancel it to keep the browser from following the link. */
export class LedeOpenEvent extends Event {
  static readonly eventName = 'lede-open';
  /** The address of the story. */
  readonly url: string;
  /** What the card knows of it. */
  readonly article: Partial<Article>;

  constructor(url: string, article: Partial<Article>) {
    super(LedeOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.url = url;
    this.article = article;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lede-open': LedeOpenEvent;
  }
}
