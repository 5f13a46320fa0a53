/** A sign-up is on its way; what becomes of it is told by `lede-subscribed` or `lede-failed`, where the provider says it. */
export class LedeSubmittedEvent extends Event {
  static readonly eventName = 'lede-submitted';
  /** The provider to which it goes, by its name in the attribute `provider`. */
  readonly provider: string;

  constructor(provider: string) {
    super(LedeSubmittedEvent.eventName, { bubbles: true, composed: true });
    this.provider = provider;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lede-submitted': LedeSubmittedEvent;
  }
}
