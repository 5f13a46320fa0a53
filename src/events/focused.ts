/** A reader has begun with a newsletter form; told once. */
export class LedeFocusedEvent extends Event {
  static readonly eventName = 'lede-focused';

  constructor() {
    super(LedeFocusedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lede-focused': LedeFocusedEvent;
  }
}
