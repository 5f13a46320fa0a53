import type { Article } from './article.js';

type Story = Partial<Article>;

/** The records that our own readers have made, with the addresses in them: these have passed the one door, `safeUrl`. */
const read = new WeakMap<object, readonly unknown[]>();

const names: ReadonlySet<string> = new Set(['url', 'image', 'srcset', 'logo', 'href', 'evidence', 'source', 'rulesUrl', 'reportEmail']);

/** Adds the addresses in a record, in the order of its fields. */
function addAddresses(value: object, found: unknown[]): void {
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') addAddresses(item as object, found);
    return;
  }
  for (const name in value) {
    const field = (value as Record<string, unknown>)[name];
    if (typeof field === 'object' && field !== null) addAddresses(field, found);
    else if (names.has(name)) found.push(field);
  }
}

function addressesOf(record: object): readonly unknown[] {
  const found: unknown[] = [];
  addAddresses(record, found);
  return found;
}

/** Says of a record that a reader of ours has made it: it is not read a second time. */
export function markRead<S extends Story>(record: S): S {
  read.set(record, addressesOf(record));
  return record;
}

/** Has a reader of ours made this record, and has nobody changed an address in it since? */
export function isRead(record: unknown): record is Story {
  const known = typeof record === 'object' && record !== null ? read.get(record) : undefined;
  if (!known) return false;
  const found = addressesOf(record as object);
  return found.length === known.length && found.every((address, i) => address === known[i]);
}
