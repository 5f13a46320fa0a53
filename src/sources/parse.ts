import type { Feed } from '../model/article.js';
import { detect, isSourceType, markupOf, sourceTypes, type SourceType } from './detect.js';
import { readJson } from './json.js';
import { readText } from './text.js';

/** How a text is read. */
export interface ParseOptions {
  /** Its format; detected where it is not given. */
  readonly type?: SourceType | undefined;
  /** Where it came from: relative addresses are resolved against it. */
  readonly url?: string | undefined;
}

const readers: Readonly<Record<SourceType, (text: string, base?: string) => Feed>> = { text: readText, json: readJson };

/**
 * Reads stories from a text: a plain-text story, or JSON records.
 *
 * @returns The stories, and whatever could not be used as problems. Never throws.
 */
export function parse(text: string, { type, url }: ParseOptions = {}): Feed {
  if (typeof (text as unknown) !== 'string') return unreadable(`${typeof text}, where a text is needed`);
  if (type !== undefined && !isSourceType(type)) return unreadable(`"${String(type)}", where one of ${sourceTypes.join(', ')} is known`);
  const markup = type ?? markupOf(text);
  if (markup && !type) return unreadable(markup);
  return readers[type ?? detect(text)](text, url);
}

function unreadable(what: string): Feed {
  return { articles: [], problems: [{ path: '', message: `is not a format that can be read: ${what}` }] };
}
