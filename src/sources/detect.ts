/** The formats that can be read. */
export const sourceTypes = ['text', 'json'] as const;
export type SourceType = (typeof sourceTypes)[number];

/** Is a word one of the formats that can be read? */
export function isSourceType(word: string): word is SourceType {
  return (sourceTypes as readonly string[]).includes(word);
}

/** The format of a text: JSON where it begins like an object or a list of them, else plain text. */
export function detect(text: string): SourceType {
  const start = opening(text);
  // "[Update] The ferry is back" is a headline
  return start.startsWith('{') || /^\[\s*(?:[[\]{"]|$)/.test(start) ? 'json' : 'text';
}

/** The markup that a text seems to be, though it is no format that can be read. */
export function markupOf(text: string): 'HTML' | 'XML' | undefined {
  const start = opening(text).toLowerCase();
  if (/^<(?:\?xml|rss|feed|rdf:rdf|urlset|sitemapindex)\b/.test(start)) return 'XML';
  return /^<[a-z!?]/.test(start) ? 'HTML' : undefined;
}

function opening(text: string): string {
  return text
    .slice(0, 4096)
    .replace(/^[\s\u200b\u2060\ufeff]+/, '')
    .slice(0, 256);
}
