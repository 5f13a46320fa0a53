/** What a developer is told of a wrong call. */
export const mistake = (sentence: string): TypeError => new TypeError(`lede-elements/ssr: ${sentence}`);

/** Is it an object with names and values? A list is none. */
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Query builders of databases are no promises, and can be awaited all the same. */
export const isPromise = (value: unknown): boolean => isObject(value) && 'then' in value && typeof value.then === 'function';

/** `parse` and `load` answer with a feed, also where there is one story alone. */
export const isFeed = (value: unknown): boolean => isObject(value) && 'articles' in value && Array.isArray(value.articles) && !('headline' in value);

/** What a value is, in words: it may be of any size, and only a short text is repeated. */
export function kindOfValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isPromise(value)) return 'a Promise';
  if (isFeed(value)) return 'a feed';
  if (value instanceof Date) return 'a Date';
  if (value instanceof URL) return 'a URL';
  if (typeof value === 'string') return value.length > 40 ? 'a text' : JSON.stringify(value);
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
