/** A widget could not use what it was given. The reader sees its light-DOM content, or nothing. */
export class LedeFailedEvent extends Event {
  static readonly eventName = 'lede-failed';
  /** What went wrong, for the developer. */
  readonly message: string;

  constructor(message: string) {
    super(LedeFailedEvent.eventName, { bubbles: true, composed: true });
    this.message = message;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lede-failed': LedeFailedEvent;
  }
}
