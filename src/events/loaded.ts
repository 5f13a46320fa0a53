import type { Feed } from '../model/article.js';

/** A widget has read what its `src` names. */
export class LedeLoadedEvent extends Event {
  static readonly eventName = 'lede-loaded';
  /** The stories, and what could not be used. */
  readonly feed: Feed;

  constructor(feed: Feed) {
    super(LedeLoadedEvent.eventName, { bubbles: true, composed: true });
    this.feed = feed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lede-loaded': LedeLoadedEvent;
  }
}
