/** The largest input that is read: 2 MB. */
export const maxBytes: number = 2 * 1024 * 1024;
/** What is said of anything larger. */
export const tooLarge = 'is larger than 2 MB';

const notText = 'is not text';
/** Control characters, without those that are blanks. */
const control = /(?!\s)\p{Cc}/gu;
/** Bytes that windows-1252 does not know, or knows as controls. */
const unknown = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** What bytes say: either a text, or what is wrong with them ("is not text"). */
export interface Decoded {
  readonly text?: string;
  readonly problem?: string;
}

/** Reads bytes as text: by their byte order mark, else as UTF-8, else as windows-1252 where no byte speaks against it. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > maxBytes) return { problem: tooLarge };
  const text = marked(bytes) ?? strictUtf8(bytes) ?? windows1252(bytes);
  return text === undefined || isBinary(text) ? { problem: notText } : { text };
}

function marked(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder().decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return a === 0xfe && b === 0xff ? new TextDecoder('utf-16be').decode(bytes) : undefined;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function windows1252(bytes: Uint8Array): string | undefined {
  const foreign = bytes.some((byte) => (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) || byte === 0x7f || unknown.has(byte));
  return foreign ? undefined : new TextDecoder('windows-1252').decode(bytes);
}

/** A stray control character is forgiven, one in a hundred is not, and NUL never is. */
function isBinary(text: string): boolean {
  return text.includes('\0') || (text.match(control)?.length ?? 0) * 100 > text.length;
}
