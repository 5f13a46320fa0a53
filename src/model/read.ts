import type { Article } from './article.js';

type Story = Partial<Article>;

/** The records that our own readers have made, with the addresses in them: these pass the one door, `safeUrl`, once. */
const read = new WeakMap<object, string>();

const addressesOf = ({ url, image }: Story): string => `${String(url)} ${String(image?.url)} ${String(image?.srcset)}`;

/** Says of a record that a reader of ours has made it: it is not read a second time. */
export function markRead<S extends Story>(record: S): S {
  read.set(record, addressesOf(record));
  return record;
}

/** Has a reader of ours made this record, and has nobody changed its addresses since? */
export function isRead(record: unknown): record is Story {
  return typeof record === 'object' && record !== null && read.get(record) === addressesOf(record);
}
