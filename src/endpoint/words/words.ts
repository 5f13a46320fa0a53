/** Every word that the endpoint says, on its pages, in its answers and in its mails. `{names}` in braces are filled in. */
export interface EndpointWords {
  /** After a sign-up, whether or not the address is known. */
  readonly checkInbox: string;
  readonly checkInboxText: string;
  /** The page behind the link in the mail. `{name}` is the publication. */
  readonly confirm: string;
  readonly confirmText: string;
  readonly confirmButton: string;
  readonly confirmed: string;
  /** `{name}` is the publication. */
  readonly confirmedText: string;
  /** `{name}` is the publication. */
  readonly unsubscribe: string;
  readonly unsubscribeText: string;
  readonly unsubscribeButton: string;
  readonly unsubscribed: string;
  /** `{name}` is the publication. */
  readonly unsubscribedText: string;
  /** A link that has ended, or is no link of ours. */
  readonly linkEnded: string;
  readonly linkEndedText: string;
  /** `{name}` is the publication. */
  readonly back: string;
  /** What is wrong with a sign-up. */
  readonly refused: string;
  readonly emailInvalid: string;
  readonly consentMissing: string;
  /** `{field}` is the name of a field. */
  readonly fieldInvalid: string;
  /** `{field}` is the name of a field. */
  readonly fieldUnknown: string;
  readonly unreadable: string;
  readonly tooLarge: string;
  readonly wrongType: string;
  readonly wrongOrigin: string;
  readonly wrongMethod: string;
  readonly notFound: string;
  /** `{minutes}` is a whole number. */
  readonly tooMany: string;
  readonly failed: string;
  /** The mails. `{name}` is the publication. */
  readonly mailConfirm: string;
  readonly mailConfirmText: string;
  /** `{hours}` is a whole number. */
  readonly mailConfirmNote: string;
  readonly mailKnown: string;
  readonly mailKnownText: string;
  readonly mailKnownNote: string;
}
