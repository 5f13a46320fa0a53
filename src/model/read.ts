import type { Article } from './article.js';
import { bareObject } from './bare.js';

type Story = Partial<Article>;
type Fields = Record<string, unknown>;

/** What our own readers have made of records: copies of ours, which nobody changes. */
const read = new WeakMap<object, Story>();

function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy = bareObject() as Fields;
  for (const [name, field] of Object.entries(value)) copy[name] = copyOf(field);
  return copy;
}

function isSame(known: unknown, given: unknown): boolean {
  if (known === given) return true;
  if (typeof known !== 'object' || typeof given !== 'object' || !known || !given || Array.isArray(known) !== Array.isArray(given)) return false;
  const names = Object.keys(given);
  return names.length === Object.keys(known).length && names.every((name) => isSame((known as Fields)[name], (given as Fields)[name]));
}

/** Says of a record that a reader of ours has made it: it is not read a second time. */
export function markRead<S extends Story>(record: S): S {
  const copy = copyOf(record) as Story;
  read.set(record, copy);
  read.set(copy, copy);
  return record;
}

/** What a reader of ours has made of this record; `undefined` where none has, or somebody has changed it since: then it is read again. */
export function readOf(record: unknown): Story | undefined {
  try {
    const known = read.get(record as object);
    return known && isSame(known, record) ? known : undefined;
  } catch {
    // it is alive
    return undefined;
  }
}
