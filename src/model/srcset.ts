import { safeUrl } from './url.js';

/**
 * The addresses of a `srcset`, each through {@link safeUrl}; bad candidates are dropped.
 *
 * @returns The mended list, or `undefined` when nothing of it is left.
 */
export function safeSrcset(text: unknown, base?: string): string | undefined {
  if (typeof text !== 'string') return undefined;
  // a comma ends a candidate after its size, or before a blank; elsewhere it belongs to the address
  const candidates = text.split(/,\s+|,$|(?<=\s\d[\d.]{0,9}[wx]),/).flatMap((candidate) => {
    // browsers skip commas before an address
    const [address = '', size = ''] = candidate
      .replace(/^[\s,]+/, '')
      .trim()
      .split(/\s+/, 2);
    const url = /^(?:\d+(?:\.\d+)?[wx])?$/.test(size) && safeUrl(address, base, 'image');
    return url ? [`${url} ${size}`.trim()] : [];
  });
  return candidates.join(', ') || undefined;
}
