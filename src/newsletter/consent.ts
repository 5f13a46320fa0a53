/** What a reader agreed to: the exact words, and where and when they stood. */
export interface ConsentRecord {
  /** The words beside the box, as the reader saw them. */
  readonly text: string;
  /** Their SHA-256 in hexadecimal digits; left out on pages without HTTPS, where browsers do not count it. */
  readonly hash?: string;
  /** When the form was sent, in UTC (ISO 8601). */
  readonly time: string;
  /** The language of the form (BCP 47). */
  readonly locale: string;
  /** The address of the page, without its fragment. */
  readonly url: string;
}

/** The words of a label as a reader sees them, in one line. */
export const wordingOf = (label: Element | null | undefined): string => (label?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The SHA-256 of a text in UTF-8, as hexadecimal digits. */
export async function sha256(text: string): Promise<string | undefined> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  if (!subtle) return undefined;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
