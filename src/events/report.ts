import type { Article } from '../model/article.js';

/** A reader is about to report a story. Cancel it to open a form of your own instead of the reader's mail program. */
export class LedeReportEvent extends Event {
  static readonly eventName = 'lede-report';
  /** The `mailto:` address with subject and text filled in. */
  readonly url: string;
  /** What the notice knows of the story. */
  readonly article: Partial<Article>;

  constructor(url: string, article: Partial<Article>) {
    super(LedeReportEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.url = url;
    this.article = article;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lede-report': LedeReportEvent;
  }
}
