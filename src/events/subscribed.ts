/** A provider has taken a sign-up. */
export class LedeSubscribedEvent extends Event {
  static readonly eventName = 'lede-subscribed';
  /** `subscribed`; `confirm` where the reader must follow a link in a mail first; `already` for who was on the list before. */
  readonly outcome: 'subscribed' | 'confirm' | 'already';

  constructor(outcome: LedeSubscribedEvent['outcome']) {
    super(LedeSubscribedEvent.eventName, { bubbles: true, composed: true });
    this.outcome = outcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lede-subscribed': LedeSubscribedEvent;
  }
}
