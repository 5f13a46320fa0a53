import type { Article, Problem } from './article.js';
import { articleFields } from './fields/article.js';
import { object } from './kinds.js';
import { setLooseReaders } from './lenient.js';
import * as loose from './loose/all.js';
import { markRead } from './read.js';

/** How foreign data is read. */
export interface NormaliseOptions {
  /** What relative addresses are resolved against; without it they stay relative. */
  readonly base?: string | undefined;
  /** Where the record stands in its document, for problems: "articles[3]". */
  readonly path?: string;
  /** Takes what is wrong with the record. */
  readonly problems?: Problem[];
}

const story = object<Article>(articleFields, ['headline']);

/**
 * Reads anything as a story. A bad field is dropped and named in `problems`; its neighbours stay. Never throws.
 *
 * @returns The story as a record without a prototype, or `undefined` where there is no headline. Widgets do not read it a second time.
 */
export function normaliseArticle(value: unknown, { base, path = '', problems = [] }: NormaliseOptions = {}): Article | undefined {
  setLooseReaders(loose);
  const record = story(value, path, { base, problems });
  return record && markRead(record);
}
