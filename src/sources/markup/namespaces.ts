/** The names of the vocabularies that are read, by what is telling in their addresses; an empty one needs no prefix. */
const known: readonly (readonly [RegExp, string])[] = [
  [/modules\/content/, 'content'],
  [/purl\.org\/dc\/terms/, 'dcterms'],
  [/purl\.org\/dc\/|modules\/dc\b/, 'dc'],
  [/yahoo\.com\/mrss/, 'media'],
  [/itunes\.com\/dtds\/podcast/, 'itunes'],
  [/22-rdf-syntax-ns/, 'rdf'],
  [
    /w3\.org\/(?:2005\/atom|1999\/xhtml)|purl\.org\/(?:atom|echo|pie|rss\/1\.0\/(?:$|modules\/rss091))|netscape\.com\/rdf|userland\.com\/rss|harvard\.edu\/tech\/rss/,
    '',
  ],
];
/** Prefixes that are used without being declared. */
const usual: Readonly<Record<string, string>> = { atom: '', atom10: '', a10: '', rss: '', xhtml: '', 'rdf-syntax': 'rdf' };

/** Prefixes and what they stand for; those of the elements around are inherited. */
export type Prefixes = Record<string, string>;

/** What nobody has declared. */
export const undeclared: Prefixes = Object.assign(Object.create(null) as Prefixes, usual);

/** The prefixes inside an element with these attributes. */
export function prefixesIn(attributes: Readonly<Record<string, string>>, outer: Prefixes): Prefixes {
  let inner = outer;
  for (const name in attributes) {
    const [, prefix] = /^xmlns:(.+)/.exec(name) ?? [];
    const address = prefix && attributes[name]?.toLowerCase();
    const standard = address && known.find(([pattern]) => pattern.test(address));
    if (!standard) continue;
    if (inner === outer) inner = Object.create(outer) as Prefixes;
    inner[prefix] = standard[1];
  }
  return inner;
}

/** A name with the usual prefix of its vocabulary: "c:encoded" is "content:encoded", "atom:link" is "link". */
export function usualName(name: string, prefixes: Prefixes): string {
  const colon = name.indexOf(':');
  if (colon < 0) return name;
  const prefix = prefixes[name.slice(0, colon)] ?? name.slice(0, colon);
  return (prefix && `${prefix}:`) + name.slice(colon + 1);
}
