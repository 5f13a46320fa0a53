import { detect, startsAlone, type SourceType } from '../detect.js';

/** The largest input that is read: 2 MB. */
export const maxBytes: number = 2 * 1024 * 1024;
/** What is said of anything larger. */
export const tooLarge = 'is larger than 2 MB';
/** What is said of a larger one whose start can be read without its end. */
export const tooLargeToEnd = 'is larger than 2 MB: the rest is not read';

const notText = 'is not text';
/** Control characters, without those that are blanks. */
const control = /(?!\s)\p{Cc}/gu;
/** Bytes that windows-1252 does not know, or knows as controls. */
const unknown = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** What many servers say of all that they send. */
const usualClaim = /^(?:iso-?8859-?1|latin-?1|us-ascii|windows-1252)$/i;

/** What bytes say: a text, or what is wrong with them ("is not text"), or both. */
export interface Decoded {
  readonly text?: string;
  readonly problem?: string;
}

/** What is known of bytes beside themselves. */
export interface DecodeOptions {
  /** The server's word: "text/xml; charset=windows-1251". */
  readonly contentType?: string | undefined;
  /** The format that they are read as; detected where it is not given. */
  readonly type?: SourceType | undefined;
}

/**
 * Reads bytes as text: by their byte order mark, else as UTF-8 where they are that, whatever is said of them, else as the server says,
 * else as they say themselves (`<?xml encoding>`, `<meta charset>`), else as UTF-8 with mistakes or as windows-1252, whichever is less wrong.
 * Of a feed that is too large the start is read; other formats mean nothing without their end.
 */
export function decode(bytes: Uint8Array, { contentType = '', type }: DecodeOptions = {}): Decoded {
  const text = textOf(bytes.subarray(0, maxBytes), contentType);
  if (text === undefined || isBinary(text)) return { problem: bytes.length > maxBytes ? tooLarge : notText };
  if (bytes.length <= maxBytes) return { text };
  return startsAlone(type ?? detect(text)) ? { text, problem: tooLargeToEnd } : { problem: tooLarge };
}

function textOf(bytes: Uint8Array, contentType: string): string | undefined {
  return (
    marked(bytes) ?? sevenBit(bytes, contentType) ?? decoded(bytes, 'utf-8', true) ?? declared(bytes, contentType) ?? looseUtf8(bytes) ?? windows1252(bytes)
  );
}

/** By the byte order mark, or by the zero beside the first "<". */
function marked(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder().decode(bytes);
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return new TextDecoder('utf-16le').decode(bytes);
  return (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c) ? new TextDecoder('utf-16be').decode(bytes) : undefined;
}

/** The last character of what is cut off may be cut, too: that is no mistake. */
function decoded(bytes: Uint8Array, label: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes, { stream: bytes.length === maxBytes });
  } catch {
    // mistakes, or no such encoding
    return undefined;
  }
}

/** The names of encodings that are claimed, the most trustworthy first. */
function claims(bytes: Uint8Array, contentType: string): string[] {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const [, server] = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType) ?? [];
  const [, own] = /<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head) ?? /<meta\b[^>]*?\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(head) ?? [];
  const order = server && usualClaim.test(server) ? [own, server] : [server, own];
  // what could be read until here is none of these
  return order.filter((label): label is string => label !== undefined && !/^utf|^ucs|unicode/i.test(label));
}

/** Japanese may be written in seven bits, which UTF-8 takes for its own. */
function sevenBit(bytes: Uint8Array, contentType: string): string | undefined {
  const label = bytes.subarray(0, 65_536).includes(0x1b) && claims(bytes, contentType).find((claim) => /^iso-2022/i.test(claim));
  return label ? decoded(bytes, label) : undefined;
}

function declared(bytes: Uint8Array, contentType: string): string | undefined {
  for (const label of claims(bytes, contentType)) {
    const text = decoded(bytes, label);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** UTF-8 with a few mistakes among much that is right. */
function looseUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  const bad = text.split('\ufffd').length - 1;
  const good = (text.match(/[^\0-\x7f\ufffd]/g) ?? []).length;
  return good > 2 * bad ? text : undefined;
}

function windows1252(bytes: Uint8Array): string | undefined {
  const foreign = bytes.some((byte) => (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) || byte === 0x7f || unknown.has(byte));
  return foreign ? undefined : new TextDecoder('windows-1252').decode(bytes);
}

/** A stray control character is forgiven, one in a hundred is not, and NUL never is. */
function isBinary(text: string): boolean {
  return text.includes('\0') || (text.match(control)?.length ?? 0) * 100 > text.length;
}
