import type { DigitalSourceType } from './digital-source-types.js';

export { digitalSourceTypes, type DigitalSourceType } from './digital-source-types.js';

/** A stretch of text inside a paragraph. */
export interface Run {
  /** The words themselves; always shown as text, never as HTML. */
  readonly text: string;
  /** Where the words lead: an `http:` or `https:` address, or a `#fragment` of the story. */
  readonly href?: string;
  /** Stressed, as HTML's `<em>`. */
  readonly em?: boolean;
  /** Important, as HTML's `<strong>`. */
  readonly strong?: boolean;
  /** Computer code, as HTML's `<code>`. */
  readonly code?: boolean;
}

/** A paragraph: plain text, or runs where links or emphasis must survive. */
export type Text = string | readonly Run[];

/** A writer (schema.org `author`). */
export interface Author {
  readonly name: string;
  /** The writer's own page. */
  readonly url?: string;
  /** A portrait. */
  readonly image?: string;
}

/** The cover picture (schema.org `ImageObject`). */
export interface Picture {
  /** Absent where only the picture's origin is known, as in a plain-text story. */
  readonly url?: string;
  /** What the picture shows, for those who do not see it; an empty text says that it is decoration. */
  readonly alt?: string;
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
  readonly caption?: string;
  /** Who made it, as printed: "Photograph: Harbour Desk". */
  readonly creditText?: string;
  /** More sizes, as HTML's `srcset`. */
  readonly srcset?: string;
  readonly digitalSourceType?: DigitalSourceType;
}

/** One point of the Key Takeaways. */
export interface Takeaway {
  readonly text: Text;
  /** Where the story, or a source, says so: an address, or a `#fragment` of the story. */
  readonly evidence?: string;
}

/** One entry of Did You Know? (schema.org `DefinedTerm`). */
export interface Fact {
  readonly term: string;
  readonly explanation: Text;
  /** The address of a source. */
  readonly source?: string;
}

export interface Sponsor {
  /** Empty where it is only known that somebody paid. */
  readonly name: string;
  readonly url?: string;
  readonly logo?: string;
}

/** Who may have sent a story in. */
export const submitters = ['staff', 'reader', 'agency', 'sponsor'] as const;
export type Submitter = (typeof submitters)[number];

/** Who sent the story in, and how to object to it. */
export interface Submission {
  /** Absent where only the publisher's own words or addresses are known. */
  readonly by?: Submitter;
  /** True when editors checked the story, false when they say that they did not; absent when nothing is said. */
  readonly checked?: boolean;
  /** The rules for stories that are sent in. */
  readonly rulesUrl?: string;
  /** Where a reader reports the story: a plain email address. */
  readonly reportEmail?: string;
  /** The publisher's number for this story, quoted in a report. */
  readonly reference?: string;
  /** The publisher's own wording of the notice; shown instead of the standard words. */
  readonly statement?: readonly Text[];
}

/** How a text came to be. */
export const makers = ['person', 'ai', 'ai-assisted'] as const;
export type Maker = (typeof makers)[number];

/** Who made the takeaways, and who checked them. */
export interface Review {
  /** Absent where only those who checked them are known. */
  readonly madeBy?: Maker;
  /** The name of the editor, or of the desk. */
  readonly checkedBy?: string;
  /** ISO 8601 date or date and time. */
  readonly checkedAt?: string;
}

export interface Correction {
  readonly text: string;
  /** ISO 8601 date or date and time. */
  readonly date?: string;
}

/** What the publisher says over its newsletter form. */
export interface NewsletterPitch {
  readonly heading?: string;
  readonly pitch?: string;
}

export const mediaTypes = ['article', 'video', 'audio', 'gallery', 'live', 'newsletter'] as const;
export type Media = (typeof mediaTypes)[number];

export const liveStatuses = ['soon', 'live', 'closed'] as const;
export type LiveStatus = (typeof liveStatuses)[number];

export const accessLevels = ['free', 'registered', 'premium'] as const;
export type Access = (typeof accessLevels)[number];

/**
 * A news story: plain, JSON-serialisable, with the names of schema.org's NewsArticle.
 * Everything but the headline is optional.
 */
export interface Article {
  readonly url?: string;
  readonly headline: string;
  /** The second headline. */
  readonly alternativeHeadline?: string;
  /** The kicker: the word or two above a headline. */
  readonly articleSection?: string;
  /** The standfirst: the sentence under a headline. */
  readonly abstract?: string;
  /** The lead paragraphs. */
  readonly summary?: readonly Text[];
  /** The paragraphs after the takeaways. */
  readonly analysis?: readonly Text[];
  readonly author?: readonly Author[];
  /** ISO 8601 date or date and time. */
  readonly datePublished?: string;
  /** ISO 8601 date or date and time. */
  readonly dateModified?: string;
  /** Whole minutes to read the story. */
  readonly timeRequired?: number;
  readonly wordCount?: number;
  readonly keywords?: readonly string[];
  /** A BCP 47 language tag: "en", "pt-BR". */
  readonly inLanguage?: string;
  readonly image?: Picture;
  readonly takeaways?: readonly Takeaway[];
  readonly facts?: readonly Fact[];
  readonly media?: Media;
  readonly liveStatus?: LiveStatus;
  readonly access?: Access;
  readonly sponsor?: Sponsor;
  readonly submission?: Submission;
  readonly review?: Review;
  readonly correction?: readonly Correction[];
  readonly newsletter?: NewsletterPitch;
}

/** Something in foreign data that could not be used. Nothing else was lost with it. */
export interface Problem {
  /** Where: "articles[2].image.url", or "" for the whole. */
  readonly path: string;
  /** What is wrong, and what was done about it. */
  readonly message: string;
}

/** What every reader of foreign data returns. */
export interface Feed {
  readonly title?: string;
  readonly url?: string;
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}
