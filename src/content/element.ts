/** An element of HTML, in a live page or parsed from text: all that the readers of content ask of it. */
export interface ContentElement {
  /** In small letters, with the usual prefix of its vocabulary: "item", "media:content". */
  readonly name: string;
  /** Their names are in small letters, with their prefixes as written. A record without a prototype. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Comments are left out. */
  readonly children: readonly (ContentElement | string)[];
  /** The element around it; kept where that has let it go. */
  readonly parent: ContentElement | undefined;
}

/** Elements that are nested deeper are left out; their text is not. */
export const deepest = 200;

/** Blocks: they stand apart from the text around them. */
export const block: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
