/** A reader is about to send the newsletter form. Cancel it to send the address by yourself. */
export class LedeSubscribeEvent extends Event {
  static readonly eventName = 'lede-subscribe';
  /** The address that was typed in. No other event ever carries it. */
  readonly email: string;
  /** All fields of the form. */
  readonly data: FormData;

  constructor(email: string, data: FormData) {
    super(LedeSubscribeEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.email = email;
    this.data = data;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lede-subscribe': LedeSubscribeEvent;
  }
}
