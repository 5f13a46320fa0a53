import type { Problem } from './article.js';
import { saidOf } from './attributes.js';
import { bareObject } from './bare.js';
import { cleanText, lineOf, longestText } from './text.js';

/** How foreign data is read. */
export interface Reading {
  /** What relative addresses are resolved against; without it they stay relative. */
  readonly base?: string | undefined;
  /** Takes what is wrong with the data. */
  readonly problems: Problem[];
  /** Is it one source of several? What an object of a story lacks may then come from another: `compose` asks for it in the end. */
  readonly partial?: boolean;
  /** Is it what the attributes of a widget say? People put quotes around that. */
  readonly isSaid?: boolean;
}

/** Reads one value: clean, or `undefined` with a problem noted. Never throws. */
export interface Kind<T = unknown> {
  (value: unknown, path: string, reading: Reading): T | undefined;
  /** Without one of these fields an object is nothing. */
  readonly needs?: readonly string[];
}

const longestList = 10_000;

/** Reads a value by a function; what it cannot read is a problem. */
export function simple<T>(what: string, read: (value: unknown, base: string | undefined) => T | undefined): Kind<T> {
  return (value, path, { base, problems }) => {
    const found = read(value, base);
    if (found === undefined) problems.push({ path, message: `is not ${what}: dropped` });
    return found;
  };
}

/** A line of text; what is beyond 65,536 characters is cut. */
export const text: Kind<string> = (value, path, { problems }) => {
  if (typeof value !== 'string') problems.push({ path, message: 'is not text: dropped' });
  else {
    if (value.length > longestText) problems.push({ path, message: `is longer than ${String(longestText)} characters: cut` });
    return lineOf(value);
  }
  return undefined;
};

/** Text that may be empty, as the `alt` of a decoration. */
export const alt: Kind<string> = simple('text', (value) => (typeof value === 'string' ? cleanText(value.slice(0, longestText)) : undefined));

/** Foreign data may be alive: where it throws, it is bad data, and no exception. */
export function guarded<T>(kind: Kind<T>): Kind<T> {
  return (value, path, reading) => {
    try {
      return kind(value, path, reading);
    } catch {
      reading.problems.push({ path, message: 'cannot be read: left out' });
      return undefined;
    }
  };
}

/** A list, or one thing in place of a list. An item that is bad is left out, the others stay. */
export function list<T>(kind: Kind<T>): Kind<readonly T[]> {
  const item = guarded(kind);
  return guarded((value, path, reading) => {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    if (items.length > longestList) reading.problems.push({ path, message: `has more than ${String(longestList)} entries: the rest is left out` });
    const kept: T[] = [];
    // libraries of old have an `Array.from` of their own, which knows no function
    for (let i = 0; i < items.length && i < longestList; i++) {
      const one = item(own(items, String(i)), `${path}[${String(i)}]`, reading);
      if (one !== undefined) kept.push(one);
    }
    return kept.length ? kept : undefined;
  });
}

/** The kinds of an object's fields. */
export type Fields<T> = { readonly [K in keyof T]?: Kind<Exclude<T[K], undefined>> };

/**
 * An object, read field by field: only its own ones, only those that are named, into a record without a prototype.
 *
 * @param needs - Without one of these the object is nothing.
 * @param short - A string or a list in place of the object stands for this field.
 */
export function object<T extends object>(fields: Fields<T>, needs: readonly (keyof T & string)[] = [], short?: keyof T & string): Kind<T> {
  const kinds = Object.entries(fields) as [keyof T & string, Kind<T[keyof T & string]>][];
  const kind = guarded((value, path, reading) => {
    const source: unknown = short && (typeof value === 'string' || Array.isArray(value)) ? { [short]: value } : value;
    if (typeof source !== 'object' || source === null || Array.isArray(source)) {
      reading.problems.push({ path, message: 'is not an object: left out' });
      return undefined;
    }
    const record = bareObject() as T;
    for (const [name, kind] of kinds) {
      const given = own(source, name);
      const raw = reading.isSaid ? saidOf(given) : given;
      if (raw === undefined || raw === null || (raw === '' && kind !== alt)) continue;
      const found = kind(raw, path ? `${path}.${name}` : name, reading);
      if (found !== undefined) record[name] = found;
    }
    if (!needs.length || needs.some((name) => record[name] !== undefined)) return record;
    // an entry of a list stands alone
    if (reading.partial && path && !path.includes('[')) return Object.keys(record).length ? record : undefined;
    reading.problems.push({ path, message: `has no ${needs.join(' and no ')}: left out` });
    return undefined;
  });
  return Object.assign(kind, { needs });
}

/** A field that is the object's own; a getter that throws has none. */
function own(source: object, name: string): unknown {
  try {
    return Object.hasOwn(source, name) ? (source as Record<string, unknown>)[name] : undefined;
  } catch {
    return undefined;
  }
}
