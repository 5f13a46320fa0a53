import type { Article } from '../article.js';
import { object, type Fields, type Kind } from '../kind.js';

/** Which fields of a story are read, and how: a widget names only those that it shows, and loads no code for the others. */
export type FieldTable = Fields<Article>;

const kinds = new WeakMap<FieldTable, Kind<Partial<Article>>>();

/** The reader of a table: one serves all widgets of a kind. */
export function kindOf(fields: FieldTable): Kind<Partial<Article>> {
  const kind = kinds.get(fields) ?? object(fields);
  kinds.set(fields, kind);
  return kind;
}
