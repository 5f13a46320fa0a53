/** A reader wanted to send a form, and a field was not right. What stands in it is not told. */
export class LedeInvalidEvent extends Event {
  static readonly eventName = 'lede-invalid';
  /** The name of the field. */
  readonly field: string;
  /** `missing` where it is empty, `wrong` where it cannot be right, `refused` where the provider did not take it. */
  readonly reason: 'missing' | 'wrong' | 'refused';

  constructor(field: string, reason: LedeInvalidEvent['reason']) {
    super(LedeInvalidEvent.eventName, { bubbles: true, composed: true });
    this.field = field;
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lede-invalid': LedeInvalidEvent;
  }
}
