import { lineOf } from '../../model/text.js';
import { readDate } from '../dates.js';
import { plainLine } from '../markup/html-text.js';

/** Data of schema.org, as JSON-LD or microdata give it. */
export type Node = Readonly<Record<string, unknown>>;

/** Finds what an `@id` stands for. */
export type Lookup = (value: unknown) => unknown;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first of these fields that a node has as its own and that says something. */
export function field(node: Node, ...names: readonly string[]): unknown {
  for (const name of names) {
    const value = Object.hasOwn(node, name) ? node[name] : undefined;
    if (value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length)) return value;
  }
  return undefined;
}

/** One thing or a list of them, as a list. */
export function all(value: unknown): readonly unknown[] {
  const inside = isNode(value) ? field(value, '@list', '@set') : undefined;
  if (Array.isArray(inside ?? value)) return (inside ?? value) as unknown[];
  return value === undefined || value === null ? [] : [value];
}

/** A line of text: of a string, a number, `{"@value": …}`, a thing with a name, or the first of a list that is one of these. */
export function words(value: unknown): string | undefined {
  for (const one of all(value)) {
    const inner = isNode(one) ? field(one, '@value', 'name') : one;
    const text = typeof inner === 'number' ? String(inner) : typeof inner === 'string' ? lineOf(plainLine(inner)) : undefined;
    if (text) return text;
  }
  return undefined;
}

/** An address: of a string, of a thing that has one, or of the first of a list. */
export function address(value: unknown, ...names: readonly string[]): string | undefined {
  for (const one of all(value)) {
    const inner = isNode(one) ? field(one, ...names, 'url', '@id') : one;
    const found = Array.isArray(inner) ? (inner as unknown[]).find((item) => typeof item === 'string') : inner;
    if (typeof found === 'string' && found.trim()) return plainLine(found).trim();
  }
  return undefined;
}

/** A date as ISO 8601; as it stands where it cannot be read. */
export function dateOf(value: unknown): string | undefined {
  const text = words(value);
  return readDate(text) ?? text;
}

/** The last words of a node's types: "newsarticle" of `http://schema.org/NewsArticle`. */
export function typesOf(node: Node): string[] {
  return all(field(node, '@type')).flatMap((type) => (typeof type === 'string' ? (type.split(/[/#:]/).at(-1)?.trim().toLowerCase() ?? []) : []));
}

const duration = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})(?:\.\d{1,9})?S)?)?$/i;

/** Whole minutes of an ISO 8601 duration ("PT4M30S"), or of a bare number. */
export function minutesOf(value: unknown): number | undefined {
  const text = words(value);
  const match = text && text.length < 40 ? duration.exec(text) : null;
  if (!match) return text && /^\d{1,4}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part || 0)) as [number, number, number, number];
  const total = days * 1440 + hours * 60 + minutes + seconds / 60;
  return total > 0 ? Math.max(1, Math.round(total)) : undefined;
}

/** Words of a list, or of a string in which commas (else semicolons) part them. */
export function keywordsOf(value: unknown): string[] | undefined {
  const found = all(value).flatMap((one) => {
    const text = words(one);
    return text ? (all(value).length > 1 ? [text] : text.split(text.includes(',') ? /\s*,\s*/ : /\s*;\s*/)) : [];
  });
  const kept = [...new Set(found.filter(Boolean))];
  return kept.length ? kept : undefined;
}
