/**
 * Every word that a widget puts on the screen, per widget. `{names}` in braces are filled in.
 * A language is one object of the shape `Words` in `locales/`.
 */
export interface BylineWords extends BadgeWords {
  /** `{names}` is a list of writers. */
  readonly by: string;
  /** `{date}` is a date in words. */
  readonly updated: string;
  /** `{minutes}` is a whole number. */
  readonly minutesRead: string;
}

/** Labels on a picture, and shorter ones for small pictures. */
export interface PictureWords {
  readonly aiImage: string;
  readonly aiImageShort: string;
  readonly aiEdited: string;
  readonly aiEditedShort: string;
  readonly computerArt: string;
  readonly computerArtShort: string;
  /** Not made anew, and not said to be done with AI. */
  readonly computerEdited: string;
  readonly computerEditedShort: string;
  /** Where the publisher's word is not known. */
  readonly maybeAi: string;
  readonly maybeAiShort: string;
}

/** What a story is, as a label. */
export interface BadgeWords {
  readonly live: string;
  readonly liveSoon: string;
  readonly liveClosed: string;
  /** Readable after a free registration. */
  readonly registered: string;
  /** Readable with a subscription. */
  readonly premium: string;
  /** `{name}` is the sponsor. */
  readonly paidBy: string;
  /** Where the sponsor has no name; over stories that somebody paid for. */
  readonly paid: string;
}

/** Marks on a card; as short as the language allows. */
export interface CardWords extends PictureWords, BadgeWords {
  /** `{date}` is a date in words. */
  readonly updated: string;
  /** `{minutes}` is a whole number. */
  readonly minutesRead: string;
  readonly isNew: string;
  readonly isUpdated: string;
  readonly video: string;
  readonly audio: string;
  readonly gallery: string;
  readonly newsletterMedia: string;
}

export interface TakeawaysWords {
  /** The heading. */
  readonly takeaways: string;
  readonly madeByAi: string;
  readonly madeWithAi: string;
  /** `{name}` is a person or a desk. */
  readonly checkedBy: string;
  /** `{name}` is a person or a desk, `{date}` a date in words. */
  readonly checkedByOn: string;
  readonly notChecked: string;
  /** The story changed after the takeaways were checked. */
  readonly stale: string;
  /** A link to the place in the story that supports a takeaway. */
  readonly evidence: string;
}

export interface FactsWords {
  /** The heading. */
  readonly didYouKnow: string;
  /** A link to the source of an explanation. */
  readonly source: string;
}

export interface RelatedWords {
  /** The heading. */
  readonly related: string;
  /** The two buttons of a rail. */
  readonly previous: string;
  readonly next: string;
  /** Why a story is there. `{topic}` is a word that the story and the one that is read have in common: a section, or a keyword. */
  readonly moreOn: string;
  /** Over stories that somebody paid for. */
  readonly paid: string;
}

export interface NewsletterWords {
  /** The heading. */
  readonly newsletter: string;
}

/** The form itself, where a widget writes it. */
export interface FormWords {
  readonly email: string;
  readonly subscribe: string;
  readonly yourName: string;
  /** Over boxes to tick. */
  readonly chooseNewsletters: string;
  /** A link beside the consent. */
  readonly policy: string;
  /** The empty first choice of a list. */
  readonly choose: string;
  /** Said to programs, and to people only where something went wrong. */
  readonly decoy: string;
}

/** What is said to a reader who uses the form. A state has a title and the next step. */
export interface SignupWords {
  /** Before what is wrong with a field. */
  readonly error: string;
  readonly emailMissing: string;
  readonly emailInvalid: string;
  /** The provider does not take it. */
  readonly emailRefused: string;
  readonly nameInvalid: string;
  readonly fieldMissing: string;
  readonly fieldInvalid: string;
  readonly consentMissing: string;
  readonly newsletterMissing: string;
  /** `{address}` is the end of an email address. */
  readonly didYouMean: string;
  readonly sending: string;
  readonly subscribed: string;
  readonly subscribedNext: string;
  readonly confirm: string;
  readonly confirmNext: string;
  readonly already: string;
  readonly alreadyNext: string;
  readonly unknown: string;
  readonly unknownNext: string;
  /** The provider's page has opened in another window. */
  readonly openedNext: string;
  readonly limited: string;
  /** `{time}` is a time such as "2 minutes". */
  readonly limitedNext: string;
  readonly failed: string;
  readonly failedNext: string;
  /** `{email}` is the address of people. */
  readonly writeTo: string;
  readonly offline: string;
  readonly offlineNext: string;
}

/** The notice, in whole sentences. */
export interface NoticeWords {
  /** The name of the region, for screen readers. */
  readonly notice: string;
  readonly sentByReader: string;
  readonly sentByAgency: string;
  readonly sentBySponsor: string;
  readonly editorsChecked: string;
  readonly editorsDidNotCheck: string;
  /** A link to the rules for stories that are sent in. */
  readonly rules: string;
  readonly aiImageNote: string;
  readonly aiEditedNote: string;
  readonly computerArtNote: string;
  readonly computerEditedNote: string;
  readonly maybeAiNote: string;
  /** Before the report link. */
  readonly rights: string;
  readonly report: string;
  /** The prefilled mail: `{headline}`, `{reference}`. */
  readonly reportSubject: string;
  readonly reportStory: string;
  readonly reportReference: string;
  readonly reportReason: string;
  readonly corrections: string;
}

export interface Words extends BylineWords, CardWords, TakeawaysWords, FactsWords, RelatedWords, NewsletterWords, FormWords, SignupWords, NoticeWords {}
