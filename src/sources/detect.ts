/** The formats that can be read. */
export const sourceTypes = ['text', 'json', 'rss', 'atom', 'json-feed', 'json-ld', 'html', 'wordpress', 'ghost'] as const;
export type SourceType = (typeof sourceTypes)[number];

/** Is a word one of the formats that can be read? */
export function isSourceType(word: string): word is SourceType {
  return (sourceTypes as readonly string[]).includes(word);
}

/** Can the start of a text be read where the end is missing? The first entries of a feed are the newest. */
export function startsAlone(type: SourceType): boolean {
  return type === 'rss' || type === 'atom';
}

/** Characters among which the first element is looked for: servers put warnings, and publishers put licences, before it. */
const head = 16_384;
/** The address by which a JSON Feed says what it is; slashes may be escaped. */
const jsonFeed = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/;

/** What the JSON of a format has near its start; all other JSON is a record of our own. */
const telling: readonly (readonly [SourceType, RegExp])[] = [
  ['json-ld', /["';]@(?:context|type|graph|id)["'&]/],
  ['wordpress', /"(?:guid|title|content|excerpt)":\s*\{\s*"(?:rendered|raw)"|^\{\s*"code":\s*"\w+",\s*"message"/],
  ['ghost', /^\{\s*"(?:posts|pages|errors)":\s*\[/],
];

/**
 * The format of a text: a feed where its first element or its version says so, a page where it begins with another tag, JSON where it
 * begins like an object or a list of them, else plain text.
 */
export function detect(text: string): SourceType {
  const start = openingOf(text);
  // "[Update] The ferry is back" is a headline
  if (start.startsWith('{') || /^\[\s*(?:[[\]{"]|$)/.test(start)) return jsonFeed.test(text) ? 'json-feed' : jsonOf(start);
  return xmlFeed(start) ?? (/^<[a-z!?]/i.test(start) ? 'html' : 'text');
}

function jsonOf(opening: string): SourceType {
  return telling.find(([, pattern]) => pattern.test(opening))?.[0] ?? 'json';
}

/** RSS 1.0 is RSS in RDF. */
function xmlFeed(opening: string): 'rss' | 'atom' | undefined {
  const start = opening.replace(/<!--(?:(?!-->)[^])*(?:-->|$)/g, '');
  const root = /<(?:[\w-]+:)?(rss|rdf|channel|feed)(?=[\s/>])/i.exec(start);
  const declared = start.search(/<\?xml\b/i);
  const page = start.search(/<(?:!doctype\s+html|html|body)\b/i);
  // a text may speak of <rss>
  const isMarkup = start.startsWith('<') || declared >= 0;
  if (!root || !isMarkup || (page >= 0 && page < root.index)) return declared === 0 && page < 0 ? 'rss' : undefined;
  return root[1]?.toLowerCase() === 'feed' ? 'atom' : 'rss';
}

function openingOf(text: string): string {
  return text.slice(0, head).replace(/^[\s\u200b\u2060\ufeff]+/, '');
}
