import type { Feed } from '../../model/article.js';
import { maxBytes, tooLarge } from '../fetch/bytes.js';
import { unreadable } from '../problems.js';
import { findSyntaxError } from './syntax-error.js';

/** Reads JSON, and hands on what it holds; says where a syntax error is. Never throws, if `read` does not. */
export function readJsonText(text: string, read: (value: unknown) => Feed): Feed {
  if (text.length > maxBytes) return unreadable(tooLarge);
  const json = text.replace(/^\s*\ufeff/, '');
  try {
    return read(JSON.parse(json));
  } catch {
    const found = findSyntaxError(json);
    return unreadable(`is not valid JSON: ${found ? `line ${String(found.line)}, column ${String(found.column)}: ${found.reason}` : 'it is nested too deep'}`);
  }
}

/** A field that is the record's own. */
export function own(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
