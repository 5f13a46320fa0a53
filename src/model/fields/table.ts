import type { Article } from '../article.js';
import type { Fields } from '../kinds.js';

/** Which fields of a story are read, and how: a widget names only those that it shows, and loads no code for the others. */
export type FieldTable = Fields<Article>;
