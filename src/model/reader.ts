import type { Problem } from './article.js';
import { readMoment } from './dates.js';
import { cleanText } from './text.js';
import { safeUrl, type UrlUse } from './url.js';

/** An object of foreign data. Its fields are read only where they are its own. */
export type Fields = Readonly<Record<string, unknown>>;

const longestText = 65_536;
const longestList = 1000;

/** Reads fields of foreign data one by one, and notes what is wrong with each: nothing else may touch such data. */
export class Reader {
  /** What relative addresses are resolved against. */
  readonly base: string | undefined;
  readonly #problems: Problem[];
  readonly #paths = new WeakMap<Fields, string>();

  constructor(base: string | undefined, problems: Problem[]) {
    this.base = base;
    this.#problems = problems;
  }

  /** Notes a problem. */
  report(path: string, message: string): void {
    this.#problems.push({ path, message });
  }

  /** The path of a field. */
  at(fields: Fields, name: string): string {
    const path = this.#paths.get(fields);
    return path ? `${path}.${name}` : name;
  }

  /** A record without a prototype, and without the fields that are undefined. */
  record<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
    const kept = Object.create(null) as T;
    for (const name of Object.keys(fields) as (keyof T)[]) {
      const value = fields[name];
      if (value !== undefined) kept[name] = value;
    }
    return kept;
  }

  /** An object, or nothing. */
  fields(value: unknown, path: string): Fields | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      this.#paths.set(value as Fields, path);
      return value as Fields;
    }
    this.report(path, `is ${kindOf(value)}, not an object: left out`);
    return undefined;
  }

  /** A field as it stands; `undefined` for a missing one, null included. */
  raw(fields: Fields, name: string): unknown {
    try {
      return Object.hasOwn(fields, name) ? (fields[name] ?? undefined) : undefined;
    } catch {
      this.report(this.at(fields, name), 'cannot be read: dropped');
      return undefined;
    }
  }

  /** A field that is an object; a plain string there is read by `fromString`, where given. */
  child(fields: Fields, name: string, fromString?: (text: string) => Fields): Fields | undefined {
    const value = this.raw(fields, name);
    if (value === undefined) return undefined;
    return this.fields(typeof value === 'string' && fromString ? fromString(value) : value, this.at(fields, name));
  }

  /** Any value as a line of text. */
  string(value: unknown, path: string): string | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') {
      this.report(path, `is ${kindOf(value)}, not text: dropped`);
      return undefined;
    }
    if (value.length > longestText) this.report(path, `is longer than ${String(longestText)} characters: cut`);
    return cleanText(value.slice(0, longestText)) || undefined;
  }

  /** A field that is a line of text. */
  text(fields: Fields, name: string): string | undefined {
    return this.string(this.raw(fields, name), this.at(fields, name));
  }

  /** A field without which its object is nothing. */
  required(fields: Fields, name: string): string | undefined {
    const text = this.text(fields, name);
    if (!text) this.report(this.at(fields, name), 'is missing: its entry is left out');
    return text;
  }

  /** A field that is an address. */
  url(fields: Fields, name: string, use?: UrlUse): string | undefined {
    const value = this.raw(fields, name);
    const url = safeUrl(value, this.base, use);
    if (value !== undefined && value !== '' && !url) this.report(this.at(fields, name), 'is not a web address: dropped');
    return url;
  }

  /** A field that is an ISO 8601 date. */
  date(fields: Fields, name: string): string | undefined {
    const value = this.raw(fields, name);
    const moment = readMoment(value);
    if (value !== undefined && value !== '' && !moment) this.report(this.at(fields, name), 'is not an ISO 8601 date: dropped');
    return moment?.iso;
  }

  /** A field that is a whole number above zero; digits in a string will do. */
  whole(fields: Fields, name: string): number | undefined {
    const value = this.raw(fields, name);
    if (value === undefined || value === '') return undefined;
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number) && number > 0 && number < 1e9) return Math.max(1, Math.round(number));
    this.report(this.at(fields, name), 'is not a number above zero: dropped');
    return undefined;
  }

  /** A field that is true or false. */
  flag(fields: Fields, name: string): boolean | undefined {
    const value = this.raw(fields, name);
    if (value === undefined || typeof value === 'boolean') return value;
    this.report(this.at(fields, name), 'is neither true nor false: dropped');
    return undefined;
  }

  /** A field that is one of a few words. */
  oneOf<W extends string>(fields: Fields, name: string, words: readonly W[]): W | undefined {
    const value = this.raw(fields, name);
    const word = words.find((w) => w === value);
    if (value !== undefined && value !== '' && !word) this.report(this.at(fields, name), `is none of ${words.join(', ')}: dropped`);
    return word;
  }

  /** A field that is a BCP 47 language tag. */
  language(fields: Fields, name: string): string | undefined {
    const value = this.raw(fields, name);
    if (value === undefined || value === '') return undefined;
    try {
      if (typeof value === 'string') return Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0];
    } catch {
      // reported below
    }
    this.report(this.at(fields, name), 'is not a language tag: dropped');
    return undefined;
  }

  /** A field that is a list, or one thing in place of a list. An item that is bad is left out, the others stay. */
  list<T>(fields: Fields, name: string, item: (read: Reader, value: unknown, path: string) => T | undefined): readonly T[] | undefined {
    const value = this.raw(fields, name);
    if (value === undefined || value === '') return undefined;
    const path = this.at(fields, name);
    const values: unknown[] = Array.isArray(value) ? value : [value];
    if (values.length > longestList) this.report(path, `has more than ${String(longestList)} entries: the rest is left out`);
    const kept = values
      .slice(0, longestList)
      .map((v, i) => item(this, v, `${path}[${String(i)}]`))
      .filter((v) => v !== undefined);
    return kept.length ? kept : undefined;
  }
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
