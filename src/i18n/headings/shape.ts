/**
 * The words by which a plain-text story is recognised, per language: lower case, in the order in which they are tried.
 * Readers of text need every language at once, elements never need these: that is why they are not part of `Words`.
 */
export interface Headings {
  /** Headings of sections, without punctuation. */
  readonly takeaways: readonly string[];
  readonly facts: readonly string[];
  readonly related: readonly string[];
  readonly newsletter: readonly string[];
  /** The reading-time line: "{minutes} min read". */
  readonly minutesRead: readonly string[];
  /** What stands before a writer's name: "by ". */
  readonly by: readonly string[];
  /** Phrases that only the notice of a story that was sent in contains. */
  readonly submitted: readonly string[];
  /** Phrases by which a notice says that the cover is computer-generated, and those that say AI. */
  readonly computerArt: readonly string[];
  readonly aiImage: readonly string[];
}
