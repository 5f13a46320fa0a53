/** What an address may be used for: a link or a form, a link that may also write a mail or call, a picture. */
export type UrlUse = 'link' | 'contact' | 'image';

const schemes: Readonly<Record<UrlUse, readonly string[]>> = {
  link: ['http:', 'https:'],
  contact: ['http:', 'https:', 'mailto:', 'tel:'],
  image: ['http:', 'https:'],
};
const imageData = /^data:image\/(?:png|gif|jpeg|webp|avif)[;,]/i;
const longest = 8192;
/** A path of this site that needs no parsing. */
const path = /^\/(?!\/)[\w./-]*$/;
/** A host that cannot exist (RFC 2606): stands in where a relative address has no base. */
const nowhere = '//lede.invalid/';

/**
 * The one door for foreign addresses: everything that becomes an `href`, `src`, `action` or `srcset` has passed it.
 *
 * @param text - The address as found, absolute or relative.
 * @param base - What relative addresses are resolved against. Without it a relative address stays relative.
 * @param use - What it is for: `link` (http, https), `contact` (also mailto, tel), `image` (also raster `data:` images).
 * @returns The address, or `undefined` for any other scheme, a name or password in it, or what is no address at all.
 */
export function safeUrl(text: unknown, base = '', use: UrlUse = 'link'): string | undefined {
  if (typeof text !== 'string') return undefined;
  // the URL parser drops tabs and line ends anywhere, and control characters at the ends: so do we before we look
  const clean = /[^\0- ](?:.*[^\0- ])?/s.exec(text.replace(/[\t\n\r]/g, ''))?.[0];
  if (!clean) return undefined;
  if (use === 'image' && imageData.test(clean)) return clean;
  // a fragment names a place in the story itself, wherever that is shown
  if (use === 'link' && clean.startsWith('#')) return clean;
  if (clean.length > longest) return undefined;
  if (base === '' && path.test(clean)) return clean;
  try {
    // "https:desk@post.example" would be relative, and hide its name, on a base of its own protocol
    const url = new URL(clean, base === '' ? `${/^https:/i.test(clean) ? 'http' : 'https'}:${nowhere}` : base);
    if (!schemes[use].includes(url.protocol) || url.username || url.password) return undefined;
    return base === '' && url.host === 'lede.invalid' ? clean : url.href;
  } catch {
    return undefined;
  }
}
