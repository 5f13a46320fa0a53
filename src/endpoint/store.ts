/** Proof of what somebody agreed to. */
export interface Consent {
  /** The words beside the checkbox, as they were shown. */
  readonly text: string;
  /** Their SHA-256, of the UTF-8 bytes, as 64 hexadecimal digits. */
  readonly hash: string;
  /** When, by the reader's clock, or by the server's where the form did not say: ISO 8601, UTC. */
  readonly time: string;
  /** The language of the form, a BCP 47 tag. */
  readonly locale?: string | undefined;
  /** The address of the page with the form. */
  readonly url?: string | undefined;
}

/** What a sign-up says. All of it is plain JSON. */
export interface SignUpData {
  /** The address as it was typed. */
  readonly email: string;
  /** The newsletters that are wanted, at least one. */
  readonly lists: readonly string[];
  readonly name?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly source?: string | undefined;
  /** The publisher's own fields. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** The language of the sign-up, a BCP 47 tag. */
  readonly locale: string;
  /** Was the checkbox of the consent ticked? */
  readonly agreed: boolean;
  readonly consent?: Consent | undefined;
  /** When the endpoint got it: ISO 8601, UTC. */
  readonly receivedAt: string;
}

/** A sign-up that waits to be confirmed. */
export interface SignUp {
  /** A name of its own, which nobody guesses. */
  readonly id: string;
  /** The name of the address: {@link personOf}. */
  readonly person: string;
  /** When it is to be deleted: ISO 8601, UTC. */
  readonly expiresAt: string;
  readonly data: SignUpData;
}

/** Somebody who has confirmed: one for each newsletter. */
export interface Subscriber {
  readonly person: string;
  readonly list: string;
  /** ISO 8601, UTC. */
  readonly confirmedAt: string;
  /** The sign-up that was confirmed. */
  readonly data: SignUpData;
}

/** How often something was done in the present span of time. */
export interface Count {
  readonly count: number;
  /** When the count starts anew: milliseconds since 1970. */
  readonly until: number;
}

/** Where sign-ups are kept. What a method has answered is kept for good: it survives the end of the process. */
export interface Store {
  /**
   * Keeps a sign-up, always and with the same work.
   *
   * @returns Whether that person is a subscriber of all its lists already.
   */
  add(signUp: SignUp): Promise<boolean>;
  /**
   * Makes the person of a sign-up a subscriber of its lists. Whoever is one already stays as they are.
   *
   * @param now - ISO 8601, UTC.
   * @returns `false` where there is no such sign-up, or no more. Twice is as good as once.
   */
  confirm(id: string, now: string): Promise<boolean>;
  /** Deletes a person's subscription of a list, or all of them where no list is given; sign-ups for it that wait go too. */
  remove(person: string, list?: string): Promise<void>;
  /** What a person has subscribed to. */
  find(person: string): Promise<readonly Subscriber[]>;
  /** All subscribers. */
  export(): AsyncIterable<Subscriber>;
  /**
   * Deletes the sign-ups that expired before `now` (ISO 8601, UTC), confirmed or not, and old counts. Subscribers stay.
   *
   * @returns How many sign-ups were deleted.
   */
  expire(now: string): Promise<number>;
  /** Counts something by its name. `now` and `span` are milliseconds. May forget when the process ends. */
  count(key: string, now: number, span: number): Promise<Count>;
}
