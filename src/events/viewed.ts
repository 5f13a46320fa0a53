/** Half of a newsletter form has come into the reader's sight; told once. */
export class LedeViewedEvent extends Event {
  static readonly eventName = 'lede-viewed';

  constructor() {
    super(LedeViewedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lede-viewed': LedeViewedEvent;
  }
}
