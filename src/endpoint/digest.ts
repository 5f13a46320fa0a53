/// <reference types="node" />
type Bytes = Uint8Array<ArrayBuffer>;

/** How hashes are made. */
export interface Digests {
  /** SHA-256. */
  readonly hash: (text: string) => Bytes | Promise<Bytes>;
  /** HMAC with SHA-256, by a secret. */
  readonly hmac: (secret: string) => (text: string) => Bytes | Promise<Bytes>;
}

const encoder = new TextEncoder();

/** Those of every runtime. */
export const webDigests: Digests = {
  hash: async (text) => new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text))),
  hmac: (secret) => {
    let key: Promise<CryptoKey> | undefined;
    return async (text) => {
      // not earlier: some runtimes allow no cryptography before the first request
      key ??= crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
      return new Uint8Array(await crypto.subtle.sign('HMAC', await key, encoder.encode(text)));
    };
  },
};

/** Node's own, where the runtime has them: a job for Web Crypto costs ten times what the hash itself does. */
export function ownDigests(): Digests | undefined {
  const node = (globalThis as { process?: Partial<NodeJS.Process> }).process?.getBuiltinModule?.('node:crypto');
  return (
    node && {
      hash: (text) => new Uint8Array(node.createHash('sha256').update(text).digest()),
      hmac: (secret) => (text) => new Uint8Array(node.createHmac('sha256', secret).update(text).digest()),
    }
  );
}

export const digests: Digests = ownDigests() ?? webDigests;
