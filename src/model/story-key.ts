/** The tracking parameters that never change which story an address names. */
const tracking =
  /^(?:utm_|itm_|at_|ns_|pk_|mtm_|_hs|__twitter|(?:fb|g|dc|ms|tw|tt|y)clid$|msclkid$|[gw]braid$|gad_source$|mc_[ce]id$|igsh(?:id)?$|mkt_tok$|_g[al]$|ref$|ref_src$|cmp$|cmpid$|ocid$|smid$|s_cid$|icid$|ncid$|wt[._]mc|xtor$|outputtype$|amp$)/i;
/** Where AMP twins are kept for others: the address of the story is the rest of the path. */
const ampCache = /^(?:[\w-]+\.cdn\.ampproject\.org\/[acv]|(?:www\.)?google\.[a-z.]+\/amp)\/(?:s\/)?(?=[\w.-]+\.)/;

/**
 * A name for the story behind an address: equal for addresses that differ only in protocol, `www`, trailing slash, AMP twin, tracking or fragment.
 *
 * @returns The key, or the text itself where it is no absolute address.
 */
export function storyKey(address: string): string {
  try {
    const url = new URL(address);
    const query = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
    const place = (url.host + url.pathname).replace(ampCache, '').replace(/^(?:www|m|amp)\./, '');
    const bare = place.replace(/\/amp(?=\/|$)|\.amp(?=\.html$|$)/, '').replace(/\/(?:index\.html?)?$/, '');
    return bare + (query.length ? `?${new URLSearchParams(query).toString()}` : '');
  } catch {
    return address;
  }
}
