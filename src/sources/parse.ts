import type { Feed } from '../model/article.js';
import { detect, isSourceType, sourceTypes, type SourceType } from './detect.js';
import { readGhost } from './ghost.js';
import { readHtml } from './html.js';
import { readJsonFeed } from './json-feed.js';
import { readJsonLd } from './json-ld.js';
import { readJson } from './json.js';
import { unreadable } from './problems.js';
import { readText } from './text.js';
import { readWordPress } from './wordpress.js';
import { readXml } from './xml-feed.js';

/** How a text is read. */
export interface ParseOptions {
  /** Its format; detected where it is not given. */
  readonly type?: SourceType | undefined;
  /** Where it came from: relative addresses are resolved against it. */
  readonly url?: string | undefined;
}

const readers: Readonly<Record<SourceType, (text: string, base?: string) => Feed>> = {
  text: readText,
  json: readJson,
  rss: readXml,
  atom: readXml,
  'json-feed': readJsonFeed,
  'json-ld': readJsonLd,
  html: readHtml,
  wordpress: readWordPress,
  ghost: readGhost,
};

/**
 * Reads stories from a text: a plain-text story, JSON records, RSS, Atom, JSON Feed, JSON-LD, a page, or what WordPress
 * or Ghost answer.
 *
 * @returns The stories, and whatever could not be used as problems. Never throws.
 */
export function parse(text: string, { type, url }: ParseOptions = {}): Feed {
  if (typeof (text as unknown) !== 'string') return unreadable(`is not a format that can be read: ${typeof text}, where a text is needed`);
  if (type !== undefined && !isSourceType(type))
    return unreadable(`is not a format that can be read: "${String(type)}", where one of ${sourceTypes.join(', ')} is known`);
  return readers[type ?? detect(text)](text, url);
}
