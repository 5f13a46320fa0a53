import { isTracking } from './tracking.js';

/** Where AMP twins are kept for others: the address of the story is the rest of the path. */
const ampCache = /^(?:[\w-]+\.cdn\.ampproject\.org\/[acv]|(?:www\.)?google\.[a-z.]+\/amp)\/(?:s\/)?(?=[\w.-]+\.)/;
/** The file that a server sends for a folder, and a visit's number. */
const ending = /(?:;jsessionid=[^/]*)|\/(?:(?:index\.(?:html?|php|shtml)|default\.(?:aspx?|html?)))?$/gi;
const amp = /\/amp(?=\/|$)|\.amp(?=\.html$|$)/;

/**
 * A name for the story behind an address: equal for addresses that differ only in protocol, `www`, trailing slash, AMP twin, tracking,
 * fragment, or in how a character is spelt. A fragment that is the route of a page (`#/story/7`) names another story.
 *
 * @returns The key, or the text itself where it is no absolute address.
 */
export function storyKey(address: string): string {
  try {
    const url = new URL(address);
    const query = [...url.searchParams].filter(([name, value]) => !isTracking(name, value)).sort(([a], [b]) => (a < b ? -1 : 1));
    const place = (url.host + spelt(url.pathname)).replace(ampCache, '').replace(/^(?:www\d?|m|mobile|amp)\.(?=[^/]*\.)/, '');
    const route = /^#!?\/./.test(url.hash) ? url.hash : '';
    return place.replace(amp, '').replace(ending, '') + (query.length ? `?${new URLSearchParams(query).toString()}` : '') + route;
  } catch {
    return address;
  }
}

/** A path whose characters are all spelt in one way: "%c3%a9", "%C3%A9" and "é" are one letter. */
function spelt(path: string): string {
  try {
    return decodeURI(path)
      .normalize('NFC')
      .replaceAll(/\/{2,}/g, '/');
  } catch {
    // not UTF-8
    return path;
  }
}
