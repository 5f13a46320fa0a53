/** Of one name. */
const mostMetas = 100;
/** No page has more headlines of the first rank; what has is no story. */
export const mostHeadings = 20;

/** What a page says of itself in its head and its first heading, however the page was read. */
export interface PageFacts {
  /** The texts of its `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  /** Its `<meta>`: their contents by `name`, `property` or `itemprop`, in small letters. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** `<link rel="canonical">`. */
  readonly canonical?: string | undefined;
  /** `<title>`. */
  readonly title?: string | undefined;
  /** The words of its `<h1>` elements. */
  readonly headings: readonly string[];
  /** The words of its `<h2>` elements. */
  readonly subheadings: readonly string[];
  readonly lang?: string | undefined;
  /** Where it came from. */
  readonly url?: string | undefined;
  /** What its relative addresses are resolved against. */
  readonly base?: string | undefined;
}

/** Collects `<meta>` elements. */
export function metasOf(elements: Iterable<(attribute: string) => string | undefined>): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const value of elements) {
    const content = value('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of value(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        const known = metas.get(name) ?? [];
        // a page that says a thing more often says nothing
        if (name && known.length < mostMetas) metas.set(name, [...known, content]);
      }
    }
  }
  return metas;
}
