import { digests } from './digest.js';

/** What a link may do; a token for one thing is none for another. */
export type Purpose = 'confirm' | 'unsubscribe';

const shape = /^([\da-z]{1,11})\.([\w.~-]{1,2000})\.([\w-]{43})$/;

/** Base64 as it may stand in an address. */
function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');
}

/** A name that nobody guesses, in the order of time, so that stores write those that come together side by side. */
export function randomName(now: number): string {
  return now.toString(36) + base64Url(crypto.getRandomValues(new Uint8Array(16)));
}

/** SHA-256 as hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  return [...(await digests.hash(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The name of an address in stores and links: whoever sees it cannot write to it. The same for `A@B.example` and `a@b.example`. */
export async function personOf(email: string): Promise<string> {
  return (await sha256(email.toLowerCase())).slice(0, 40);
}

/** Compares in a time that tells nothing of where two texts differ. */
export function sameText(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let n = 0; n < other.length; n++) difference |= one.charCodeAt(n % (one.length || 1)) ^ other.charCodeAt(n);
  return difference === 0;
}

/** Signs with HMAC-SHA-256: the first secret signs, all are believed, so that a secret can be changed while links are out. */
export class Signer {
  readonly #macs: readonly ReturnType<typeof digests.hmac>[];

  constructor(secrets: readonly string[]) {
    this.#macs = secrets.map(digests.hmac);
  }

  /** A token for the `subject`, of letters, digits and `_.~-`; it ends at `expires`, in seconds since 1970, or never where that is 0. */
  async sign(purpose: Purpose, subject: string, expires: number): Promise<string> {
    const text = `${expires.toString(36)}.${subject}`;
    return `${text}.${await this.#mac(purpose, text, 0)}`;
  }

  /** The subject of a token, or `undefined` where it is not ours, for something else, or has ended. */
  async verify(purpose: Purpose, token: string, now: number): Promise<string | undefined> {
    const [, end = '', subject = '', mac = ''] = shape.exec(token) ?? [];
    if (!mac) return undefined;
    const macs = await Promise.all(this.#macs.map((_, key) => this.#mac(purpose, `${end}.${subject}`, key)));
    const expires = Number.parseInt(end, 36);
    const ours = macs.filter((own) => sameText(mac, own)).length > 0;
    return ours && (expires === 0 || expires > now) ? subject : undefined;
  }

  /** A name for what must not be stored as it is: the same for the same text, and of no use without the secret. */
  hide(text: string): Promise<string> {
    return this.#mac('hide', text, 0);
  }

  async #mac(purpose: Purpose | 'hide', text: string, key: number): Promise<string> {
    return base64Url(await this.#macs[key]!(`${purpose}\0${text}`));
  }
}
